package org.sitrep.mention;

import org.sitrep.pack.Concept;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// A run of words in capitals, or in a script without case of words unknown to the lexicon, with
/// the particles and the stops of initials between them, that may be a name.
///
/// @param from its first token
/// @param to the token after its last
record NameRun(int from, int to) {
  private static final int LONGEST = 7;

  /// The run that begins at token `i`; empty (`from == to`) if none does.
  static NameRun at(Tokens tokens, Matches matches, Occupied taken, int i) {
    if (!nameWord(tokens, matches, i) || taken.any(i, i + 1)) {
      return new NameRun(i, i);
    }
    int end = i + 1;
    while (end < tokens.count() && end - i < LONGEST && goesOn(tokens, matches, end)) {
      if (taken.any(end, end + 1)) {
        break;
      }
      end++;
    }
    return new NameRun(i, end);
  }

  private static boolean goesOn(Tokens tokens, Matches matches, int i) {
    if (tokens.sentenceStart(i)) {
      return false;
    }
    boolean bridge =
        matches.has(i, Concept.PARTICLE) || tokens.is(i, '.') && initial(tokens, i - 1);
    return nameWord(tokens, matches, i)
        || bridge
            && i + 1 < tokens.count()
            && !tokens.sentenceStart(i + 1)
            && nameWord(tokens, matches, i + 1);
  }

  private static boolean initial(Tokens tokens, int i) {
    return tokens.end(i) - tokens.start(i) == 1 && tokens.capital(i);
  }

  private static boolean nameWord(Tokens tokens, Matches matches, int i) {
    return tokens.wordlike(i)
        && tokens.capital(i)
        && !tokens.digits(i)
        && Character.isLetter(tokens.text().charAt(tokens.start(i)))
        && !matches.has(i, Concept.NOT_NAME)
        && !matches.has(i, Concept.WEEKDAY)
        && (!matches.has(i, Concept.MONTH) || matches.has(i, Concept.GIVEN_NAME))
        && !matches.has(i, Concept.DEMONYM)
        && (Character.isUpperCase(tokens.text().charAt(tokens.start(i))) || unknown(matches, i));
  }

  /// In a script without case, a word of a name is one that the lexicon does not know, or knows as
  /// nothing but a word of names.
  private static boolean unknown(Matches matches, int i) {
    boolean known =
        matches.has(i, Concept.GIVEN_NAME)
            || matches.has(i, Concept.FAMILY_NAME)
            || matches.has(i, Concept.PARTICLE);
    for (int hit = matches.from(i); hit < matches.from(i + 1); hit++) {
      boolean names =
          switch (matches.concept(hit)) {
            case GIVEN_NAME, FAMILY_NAME, PARTICLE -> true;
            case FREQUENT, NOT_PLACE -> known;
            default -> false;
          };
      if (!names) {
        return false;
      }
    }
    return true;
  }

  /// How many tokens it has.
  int length() {
    return to - from;
  }

  /// How many words it has, the stops of initials left out.
  int words(Tokens tokens) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += tokens.wordlike(i) ? 1 : 0;
    }
    return words;
  }
}

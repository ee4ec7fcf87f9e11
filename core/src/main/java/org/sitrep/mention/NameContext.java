package org.sitrep.mention;

import java.util.EnumSet;
import java.util.Set;
import org.sitrep.pack.Concept;
import org.sitrep.pack.Flags;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Tells from the surroundings of capitalised words whether they stand alone as a name, or are part
/// of a person's or a longer name.
final class NameContext {
  private static final Set<Concept> NAMES =
      EnumSet.of(
          Concept.COUNTRY,
          Concept.DEMONYM,
          Concept.PLACE_NAME,
          Concept.ACTOR,
          Concept.GIVEN_NAME,
          Concept.PARTICLE,
          Concept.NOT_PLACE,
          Concept.FREQUENT);
  private static final byte CASED = 1;
  private static final byte ORDINARY = 2;
  private static final byte UNKNOWN = 4;
  private static final int LONGEST_PERSON = 4;
  private static final double HEADLINE_SHARE = 0.75;
  private static final int HEADLINE_WORDS = 6;
  private static final int SHORT_WORD = 3;

  private final Tokens tokens;
  private final Matches matches;
  private final byte[] sorts;
  private final boolean[] headline;
  private final LongSet people;
  private final boolean capitalNouns;
  private final LongSet small;
  private final LongSet surnames;

  /// @param surnames hashes of names that are rather those of well-known people
  /// @param capitalNouns whether all nouns have a capital, so that it makes no name
  NameContext(Tokens tokens, Matches matches, LongSet surnames, boolean capitalNouns) {
    this.capitalNouns = capitalNouns;
    this.surnames = surnames;
    this.tokens = tokens;
    this.matches = matches;
    this.people = new LongSet();
    this.small = new LongSet();
    this.sorts = new byte[tokens.count()];
    for (int i = 0; i < sorts.length; i++) {
      if (tokens.wordlike(i)) {
        if (tokens.capital(i)) {
          sorts[i] = startsCased(i) ? CASED : 0;
        } else {
          sorts[i] = CASED;
          small.add(tokens.word(i));
        }
      }
    }
    this.headline = new boolean[tokens.sentenceCount()];
    for (int s = 0; s < headline.length; s++) {
      headline[s] = capitalised(s);
    }
    sortCapitals();
    for (int i = 0; i < sorts.length; i++) {
      rememberPerson(i);
    }
  }

  private void sortCapitals() {
    for (int i = 0; i < sorts.length; i++) {
      if (tokens.capital(i) && sorts[i] == CASED) {
        sorts[i] |= findOrdinary(i) ? ORDINARY : 0;
        sorts[i] |= findUnknown(i) ? UNKNOWN : 0;
      }
    }
  }

  private boolean startsCased(int i) {
    char c = tokens.text().charAt(tokens.start(i));
    return Character.isUpperCase(c) || Character.isLowerCase(c) || Character.isTitleCase(c);
  }

  Tokens tokens() {
    return tokens;
  }

  Matches matches() {
    return matches;
  }

  /// Whether nearly all longer words of a sentence have capitals, so that a capital tells nothing.
  private boolean capitalised(int s) {
    int words = 0;
    int capitals = 0;
    for (int i = tokens.sentenceFrom(s); i < tokens.sentenceTo(s); i++) {
      if (tokens.wordlike(i) && cased(i) && tokens.end(i) - tokens.start(i) > SHORT_WORD) {
        words++;
        capitals += tokens.capital(i) ? 1 : 0;
      }
    }
    return words >= HEADLINE_WORDS && capitals > HEADLINE_SHARE * words;
  }

  /// A given name, a title or an unknown capitalised word makes the capitalised words after it a
  /// person's.
  private void rememberPerson(int i) {
    if (unknownCapital(i) && !headline(i) && secondName(i)) {
      people.add(tokens.name(i));
    }
    int from = i;
    if (matches.has(i, Concept.GIVEN_NAME) && tokens.capital(i)) {
      from = i + 1;
    } else if (matches.has(i, Concept.TITLE) && !verbBetween(i + 1)) {
      from = matches.end(matches.first(i, Concept.TITLE));
    }
    for (int n = from; n > i && n < Math.min(tokens.count(), from + LONGEST_PERSON); n++) {
      if (tokens.is(n, '.') && initial(n - 1)) {
        continue;
      }
      if (!tokens.wordlike(n) || !tokens.capital(n) || !cased(n) || ordinary(n)) {
        break;
      }
      people.add(tokens.name(n));
    }
  }

  private boolean secondName(int i) {
    int before = beforeInitial(i);
    if (before < 0 || tokens.sentence(i) != tokens.sentence(before)) {
      return false;
    }
    boolean initial = before < i - 1 && tokens.capital(before) && !tokens.sentenceStart(before);
    return initial || unknownCapital(before);
  }

  /// The token before `i`, or the one before the initial that stands there; may be -1.
  private int beforeInitial(int i) {
    int dot = tokens.is(i - 1, '.') ? i - 2 : i - 1;
    return i > 2 && initial(dot) && dot > 0 ? dot - 1 : i - 1;
  }

  private boolean initial(int i) {
    return i >= 0 && tokens.end(i) - tokens.start(i) == 1 && tokens.capital(i) && cased(i);
  }

  /// Whether token `i` is of a script that has capitals.
  boolean cased(int i) {
    return (sorts[i] & CASED) != 0;
  }

  /// Whether a capital at token `i` tells nothing: the first word of a sentence, or a headline in
  /// capitals.
  boolean uninformative(int i) {
    return tokens.sentenceStart(i) || headline(i) || tokens.paragraphStart(i) || afterOpening(i);
  }

  private boolean afterOpening(int i) {
    return i > 0 && !tokens.wordlike(i - 1) && tokens.sentenceStart(i - 1);
  }

  /// Whether all nouns have a capital.
  boolean capitalNouns() {
    return capitalNouns;
  }

  /// Whether token `i` stands in a headline in capitals.
  boolean headline(int i) {
    return headline[tokens.sentence(i)];
  }

  /// Whether token `i` is a word that the lexicon knows in small letters, for something other than
  /// a name, or that the text itself writes so.
  boolean ordinary(int i) {
    boolean sorted = tokens.capital(i) && (sorts[i] & CASED) != 0;
    return sorted ? (sorts[i] & ORDINARY) != 0 : findOrdinary(i);
  }

  private boolean findOrdinary(int i) {
    if (small.contains(tokens.word(i))) {
      return true;
    }
    for (int hit = matches.from(i); hit < matches.count() && matches.token(hit) == i; hit++) {
      if (matches.length(hit) == 1
          && !NAMES.contains(matches.concept(hit))
          && !matches.flagged(hit, Flags.CAPITAL | Flags.CAPS | Flags.COMPOUND)) {
        return true;
      }
    }
    return false;
  }

  /// Whether token `i` is a word for a kind of place, a direction or a title, which alone is never
  /// a name.
  boolean descriptive(int i) {
    return plain(i, Concept.PLACE_NOUN) || plain(i, Concept.DIRECTION) || plain(i, Concept.TITLE);
  }

  private boolean plain(int i, Concept concept) {
    int hit = matches.first(i, concept);
    return hit >= 0 && !matches.flagged(hit, Flags.CAPITAL | Flags.CAPS | Flags.COMPOUND);
  }

  /// Whether the words are known as a person's name from a title or given name somewhere in the
  /// text.
  boolean person(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!people.contains(tokens.name(i))) {
        return false;
      }
    }
    return true;
  }

  /// Whether token `i` is the surname of somebody well known.
  boolean surname(int i) {
    return surnames.contains(tokens.name(i));
  }

  /// Whether a person's name stands directly before, so that this is the rest of it.
  boolean afterPerson(int from) {
    int before = beforeInitial(from);
    if (before >= 0 && matches.has(before, Concept.PARTICLE) && near(before)) {
      before--;
    }
    if (before < 0
        || !tokens.wordlike(before)
        || tokens.sentence(before) != tokens.sentence(from)) {
      return false;
    }
    if (tokens.capital(before) && cased(before) && matches.has(before, Concept.GIVEN_NAME)) {
      return true;
    }
    return before < from - 1 && !capitalNouns && unknownCapital(before)
        || matches.endsBefore(from, Concept.TITLE) && !verbBetween(from);
  }

  /// Whether the word before is also a verb, and a name stands before that: "X accuses Y".
  private boolean verbBetween(int from) {
    return from > 1
        && matches.has(from - 1, Concept.VERB)
        && tokens.capital(from - 2)
        && near(from - 1);
  }

  private boolean near(int i) {
    return i > 0 && tokens.sentence(i - 1) == tokens.sentence(i);
  }

  /// Whether an unknown capitalised word stands directly before or after, so that these words are
  /// part of a longer name.
  boolean insideLongerName(int from, int to) {
    return goesBefore(from) || !headline(from) && longerAfter(to);
  }

  /// Whether an unknown capitalised word stands directly before.
  boolean goesBefore(int from) {
    return !headline(from)
        && from > 0
        && tokens.sentence(from - 1) == tokens.sentence(from)
        && unknownCapital(from - 1)
        && !tokens.joined(from)
        && !tokens.sentenceStart(from - 1);
  }

  /// Unknown capitalised words after a name make it longer, unless a common noun ends them: "…
  /// Science Museum".
  private boolean longerAfter(int to) {
    int i = to;
    while (i < tokens.count() && !tokens.sentenceStart(i) && unknownCapital(i)) {
      i++;
    }
    boolean noun =
        i < tokens.count()
            && !tokens.sentenceStart(i)
            && tokens.wordlike(i)
            && tokens.capital(i)
            && ordinary(i);
    return i > to && !noun;
  }

  /// Whether the name speaks: a verb of saying stands beside it.
  boolean speaks(int from, int to) {
    return from > 0 && matches.has(from - 1, Concept.SAY)
        || to < tokens.count() && matches.has(to, Concept.SAY)
        || matches.endsBefore(from, Concept.ACCORDING);
  }

  private boolean unknownCapital(int i) {
    return (sorts[i] & UNKNOWN) != 0;
  }

  private boolean findUnknown(int i) {
    return !tokens.digits(i)
        && (sorts[i] & ORDINARY) == 0
        && !matches.has(i, Concept.COUNTRY)
        && !matches.has(i, Concept.DEMONYM)
        && !matches.has(i, Concept.PLACE_NAME)
        && !matches.has(i, Concept.ACTOR)
        && !matches.has(i, Concept.FREQUENT);
  }
}

package org.sitrep.mention;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
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
  private static final int LONGEST_PHRASE = 4;
  private static final int LONGEST_PERSON = 4;
  private static final double HEADLINE_SHARE = 0.75;
  private static final int HEADLINE_WORDS = 6;
  private static final int SHORT_WORD = 3;

  private final Tokens tokens;
  private final Matches matches;
  private final boolean[] headline;
  private final Set<Long> people = new HashSet<>();
  private final Set<Long> small = new HashSet<>();

  NameContext(Tokens tokens, Matches matches) {
    this.tokens = tokens;
    this.matches = matches;
    this.headline = new boolean[tokens.sentenceCount()];
    for (int s = 0; s < headline.length; s++) {
      headline[s] = capitalised(s);
    }
    for (int i = 0; i < tokens.count(); i++) {
      rememberPerson(i);
      if (tokens.wordlike(i) && !tokens.capital(i)) {
        small.add(tokens.word(i));
      }
    }
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
    if (i > 0 && tokens.sentence(i) == tokens.sentence(i - 1) && !headline(i)) {
      if (unknownCapital(i - 1) && unknownCapital(i)) {
        people.add(tokens.name(i));
      }
    }
    int from = i;
    if (matches.has(i, Concept.GIVEN_NAME) && tokens.capital(i)) {
      from = i + 1;
    } else if (matches.has(i, Concept.TITLE)) {
      from = matches.end(matches.first(i, Concept.TITLE));
    }
    for (int n = from; n > i && n < Math.min(tokens.count(), from + LONGEST_PERSON); n++) {
      if (!tokens.wordlike(n) || !tokens.capital(n) || !cased(n) || ordinary(n)) {
        break;
      }
      people.add(tokens.name(n));
    }
  }

  /// Whether token `i` is of a script that has capitals.
  boolean cased(int i) {
    char c = tokens.text().charAt(tokens.start(i));
    return Character.isUpperCase(c) || Character.isLowerCase(c) || Character.isTitleCase(c);
  }

  /// Whether a capital at token `i` tells nothing: the first word of a sentence, or a headline in
  /// capitals.
  boolean uninformative(int i) {
    return tokens.sentenceStart(i) || headline(i) || tokens.paragraphStart(i) || afterOpening(i);
  }

  private boolean afterOpening(int i) {
    return i > 0 && !tokens.wordlike(i - 1) && tokens.sentenceStart(i - 1);
  }

  /// Whether token `i` stands in a headline in capitals.
  boolean headline(int i) {
    return headline[tokens.sentence(i)];
  }

  /// Whether token `i` is a word that the lexicon knows in small letters, for something other than
  /// a name, or that the text itself writes so.
  boolean ordinary(int i) {
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
    for (Concept concept : List.of(Concept.PLACE_NOUN, Concept.DIRECTION, Concept.TITLE)) {
      int hit = matches.first(i, concept);
      if (hit >= 0 && !matches.flagged(hit, Flags.CAPITAL | Flags.CAPS | Flags.COMPOUND)) {
        return true;
      }
    }
    return false;
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

  /// Whether a person's name stands directly before, so that this is the rest of it.
  boolean afterPerson(int from) {
    int before = from - 1;
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
    return before < from - 1 && unknownCapital(before) || endsAt(from, Concept.TITLE);
  }

  private boolean near(int i) {
    return i > 0 && tokens.sentence(i - 1) == tokens.sentence(i);
  }

  private boolean endsAt(int from, Concept concept) {
    for (int i = from - 1; i >= Math.max(0, from - LONGEST_PHRASE); i--) {
      int hit = matches.first(i, concept);
      if (hit >= 0 && matches.end(hit) == from) {
        return true;
      }
    }
    return false;
  }

  /// Whether an unknown capitalised word stands directly before or after, so that these words are
  /// part of a longer name.
  boolean insideLongerName(int from, int to) {
    if (headline(from)) {
      return false;
    }
    boolean before =
        from > 0
            && tokens.sentence(from - 1) == tokens.sentence(from)
            && unknownCapital(from - 1)
            && !tokens.joined(from)
            && !tokens.sentenceStart(from - 1);
    return before || longerAfter(to);
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
        || endsAt(from, Concept.ACCORDING);
  }

  private boolean unknownCapital(int i) {
    return tokens.wordlike(i)
        && tokens.capital(i)
        && cased(i)
        && !tokens.digits(i)
        && !ordinary(i)
        && !matches.has(i, Concept.COUNTRY)
        && !matches.has(i, Concept.DEMONYM)
        && !matches.has(i, Concept.PLACE_NAME)
        && !matches.has(i, Concept.ACTOR)
        && !matches.has(i, Concept.FREQUENT);
  }
}

package org.sitrep.claim;

import org.sitrep.pack.Concept;
import org.sitrep.pack.Flags;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Tells whether a form that the lexicon knows as a verb's is used as a verb.
final class VerbReadings {
  private final Reading reading;
  private final Tokens tokens;
  private final Matches matches;

  VerbReadings(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.matches = reading.matches();
  }

  /// Whether the word is a verb here: not a number, not part of a compound or name, and not a noun
  /// or adjective after an article, unless it is a form that can only be a finite verb.
  boolean verb(int hit) {
    int i = matches.token(hit);
    if (tokens.joined(i)
        || i + 1 < tokens.count() && tokens.joined(i + 1)
        || matches.has(i, Concept.NUMBER)
        || matches.has(i, Concept.AT)
        || reading.entities().actorAt(i).isPresent()) {
      return false;
    }
    if (matches.has(i, Concept.NOUN) && !matches.flagged(hit, Flags.PAST) && !verbPosition(i)) {
      return false;
    }
    boolean finite =
        matches.flagged(hit, Flags.PAST) && !matches.flagged(hit, Flags.PARTICIPLE | Flags.PRESENT);
    return finite || i == 0 || !matches.has(i - 1, Concept.ARTICLE);
  }

  /// Where a form that may be noun or verb is a verb: after a subject, an auxiliary, an infinitive
  /// mark or at the start.
  private boolean verbPosition(int i) {
    if (i == 0 || tokens.sentenceStart(i)) {
      return false;
    }
    for (int hit = matches.from(i - 1); hit < matches.from(i); hit++) {
      switch (matches.concept(hit)) {
        case PEOPLE,
            FORCE,
            COUNTED,
            SOURCE,
            CLASS,
            PRONOUN_PERSON,
            PRONOUN_GROUP,
            RELATIVE,
            INFINITIVE,
            PASSIVE,
            PERFECT,
            PLUPERFECT,
            FUTURE,
            POSSIBLE,
            PURPOSE,
            PLANNED -> {
          return true;
        }
        default -> {}
      }
    }
    return tokens.capital(i - 1) && tokens.wordlike(i - 1)
        || reading.entities().actorAt(i - 1).isPresent();
  }

  /// A participle at the head of a sentence right before a person or a title ("Ousted President …")
  /// describes them.
  boolean attributive(int hit, Clause clause, VerbFrame frame) {
    int i = matches.token(hit);
    boolean opens = i - clause.from() <= 1 && clause.opening() == Clause.Opening.MAIN;
    boolean ambiguous = matches.flagged(hit, Flags.PARTICIPLE) && matches.flagged(hit, Flags.PAST);
    int next = matches.end(hit);
    return opens
        && ambiguous
        && !frame.passive()
        && next < clause.to()
        && !subjectAt(clause.from(), i)
        && named(next);
  }

  private boolean subjectAt(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.capital(i) && i > from
          || reading.entities().actorAt(i).isPresent()
          || !reading.entities().within(i, i + 1).isEmpty()
          || matches.has(i, Concept.NOUN)
          || matches.has(i, Concept.PEOPLE)
          || matches.has(i, Concept.FORCE)
          || matches.has(i, Concept.SOURCE)
          || matches.has(i, Concept.PRONOUN_PERSON)
          || matches.has(i, Concept.PRONOUN_GROUP)) {
        return true;
      }
    }
    return false;
  }

  private boolean named(int i) {
    return matches.has(i, Concept.TITLE)
        || matches.has(i, Concept.PEOPLE)
        || matches.has(i, Concept.FORCE)
        || matches.has(i, Concept.DEMONYM)
        || reading.entities().actorAt(i).isPresent();
  }
}

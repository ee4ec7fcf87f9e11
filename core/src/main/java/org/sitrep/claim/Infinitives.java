package org.sitrep.claim;

import org.sitrep.pack.Concept;
import org.sitrep.pack.Flags;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Finds the infinitive that completes a verb ("agreed to send"): right behind it, with a mark or
/// without, or at the end of what follows.
final class Infinitives {
  /// The condition by which a trigger asks for one right behind it.
  static final String CONDITION = "@infinitive";

  /// The condition by which a trigger asks for somebody and an infinitive ("urged X to leave").
  static final String SOMEBODY = "@somebody-infinitive";

  private static final int NEAR = 3;
  private static final int OBJECT = 12;
  private static final int FAR = 14;

  private final Tokens tokens;
  private final Matches matches;
  private final Reading reading;
  private final boolean verbSecond;
  private final boolean verbFinal;

  Infinitives(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.matches = reading.matches();
    this.verbSecond = reading.document().language().verbSecond();
    this.verbFinal = reading.document().language().verbFinal();
  }

  /// The token of the infinitive or its mark, or -1.
  ///
  /// @param after what stands behind the verb in its clause
  int find(Region after, int sentence) {
    int end = tokens.sentenceTo(sentence);
    if (verbFinal) {
      int before = after.from() - 2;
      return before >= tokens.sentenceFrom(sentence) && at(before) ? before : -1;
    }
    int reach = Math.min(end, after.from() + (verbSecond ? FAR : NEAR));
    for (int i = after.from(); i < reach; i++) {
      if (at(i)) {
        return i;
      }
      if (i - after.from() < NEAR && breaks(i)) {
        return -1;
      }
    }
    return -1;
  }

  /// The infinitive behind somebody who is asked, in the same clause, or -1.
  int findBehindObject(Region after) {
    int end = Math.min(after.to(), after.from() + OBJECT);
    for (int i = after.from(); i < end; i++) {
      if (i > after.from() && at(i)) {
        return i;
      }
      if (!tokens.wordlike(i) && !tokens.is(i, ',')
          || matches.has(i, Concept.SAY)
          || matches.has(i, Concept.PASSIVE)
          || matches.has(i, Concept.PERFECT)) {
        return -1;
      }
    }
    return -1;
  }

  /// Whether an infinitive stands at token `i`, by its form or by the mark before it.
  boolean at(int i) {
    return bare(i) || marked(i);
  }

  private boolean bare(int i) {
    int verb = matches.first(i, Concept.VERB);
    return verb >= 0
        && matches.flagged(verb, Flags.INFINITIVE)
        && !matches.flagged(verb, Flags.PRESENT | Flags.PAST | Flags.PARTICIPLE);
  }

  /// A mark that is a preposition too needs a form that is known behind it.
  private boolean marked(int i) {
    if (!matches.has(i, Concept.INFINITIVE) || i + 1 >= tokens.count()) {
      return false;
    }
    int verb = matches.first(i + 1, Concept.VERB);
    if (verb >= 0) {
      return matches.flagged(verb, Flags.INFINITIVE);
    }
    return !matches.has(i, Concept.OF) && plain(i + 1);
  }

  /// A word in small letters that the lexicon knows as nothing but a verb, or not at all.
  private boolean plain(int i) {
    if (!tokens.wordlike(i)
        || tokens.capital(i)
        || tokens.digits(i)
        || !reading.entities().within(i, i + 1).isEmpty()) {
      return false;
    }
    for (int hit = matches.from(i); hit < matches.from(i + 1); hit++) {
      switch (matches.concept(hit)) {
        case ARTICLE,
            NOUN,
            CLASS,
            PEOPLE,
            FORCE,
            SOURCE,
            TITLE,
            NUMBER,
            VAGUE,
            PRONOUN_PERSON,
            PRONOUN_GROUP,
            PLACE_NOUN,
            DIRECTION,
            TIME_UNIT,
            WEEKDAY,
            MONTH,
            DEMONYM -> {
          return false;
        }
        default -> {}
      }
    }
    return true;
  }

  /// What cannot stand between a verb and its infinitive.
  private boolean breaks(int i) {
    return !tokens.wordlike(i) && !tokens.is(i, ',')
        || matches.has(i, Concept.ARTICLE) && !verbSecond
        || matches.has(i, Concept.SUBORDINATOR) && !matches.has(i, Concept.INFINITIVE)
        || matches.has(i, Concept.COORDINATOR);
  }
}

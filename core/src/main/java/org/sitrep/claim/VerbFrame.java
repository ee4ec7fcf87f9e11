package org.sitrep.claim;

import org.sitrep.model.Mention;
import org.sitrep.pack.Concept;
import org.sitrep.pack.Flags;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// The grammar around one verb of a clause: its voice, and the regions where its subject and object
/// stand.
final class VerbFrame {
  private static final int AUXILIARY_REACH = 5;

  private final Reading reading;
  private final Tokens tokens;
  private final Matches matches;
  private final Clause clause;
  private final int verb;
  private final int hit;
  private final boolean passive;
  private final boolean infinitive;

  VerbFrame(Reading reading, Clause clause, int hit) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.matches = reading.matches();
    this.clause = clause;
    this.hit = hit;
    this.verb = matches.token(hit);
    this.passive = readPassive();
    this.infinitive = readInfinitive();
  }

  boolean passive() {
    return passive;
  }

  /// Whether the verb is an infinitive that an infinitive marker opens.
  boolean infinitive() {
    return infinitive;
  }

  private boolean readPassive() {
    if (matches.flagged(hit, Flags.PASSIVE | Flags.PASSIVE_PAST)) {
      return !matches.flagged(hit, Flags.PRESENT | Flags.PAST);
    }
    if (!matches.flagged(hit, Flags.PARTICIPLE)) {
      return false;
    }
    int auxiliary = auxiliary(Concept.PASSIVE);
    if (auxiliary >= 0) {
      return true;
    }
    boolean perfect = auxiliary(Concept.PERFECT) >= 0 || auxiliary(Concept.PLUPERFECT) >= 0;
    return !perfect && (byFollows() || victimHeadline());
  }

  /// The auxiliary of a kind nearest before the verb in its clause, or right after an inverted
  /// subject; -1 if none.
  int auxiliary(Concept kind) {
    int from = Math.max(clause.from(), verb - AUXILIARY_REACH);
    for (int i = verb - 1; i >= from; i--) {
      if (matches.has(i, kind)) {
        return i;
      }
    }
    if (reading.document().language().verbSecond()) {
      for (int i = from - 1; i >= clause.from(); i--) {
        if (matches.has(i, kind)) {
          return i;
        }
      }
    }
    return -1;
  }

  private boolean byFollows() {
    for (int i = verb + 1; i < Math.min(clause.to(), verb + 4); i++) {
      if (matches.has(i, Concept.BY)) {
        return i + 1 < clause.to() && tokens.wordlike(i + 1) && !reading.preposition(i + 1);
      }
      if (!tokens.wordlike(i)) {
        return false;
      }
    }
    return false;
  }

  /// Headline style: people before a participle without an auxiliary and nothing that could be its
  /// object after it.
  private boolean victimHeadline() {
    if (matches.flagged(hit, Flags.PAST) && closed()) {
      return false;
    }
    boolean people = false;
    for (int i = clause.from(); i < verb; i++) {
      boolean number = matches.has(i, Concept.NUMBER) && !matches.has(i, Concept.ARTICLE);
      people |= matches.has(i, Concept.PEOPLE) || number || tokens.digits(i);
    }
    int next = verb + 1;
    people |= personBefore();
    boolean bare = next >= clause.to() || reading.preposition(next) || !tokens.wordlike(next);
    return people && bare;
  }

  private boolean personBefore() {
    return !matches.flagged(hit, Flags.PAST)
        && reading.entities().within(clause.from(), verb).stream()
            .anyMatch(entity -> entity.mention() instanceof Mention.OfPerson);
  }

  /// Whether the sentence ends in a full stop, so that it has a finite verb and is no headline.
  private boolean closed() {
    int last = tokens.sentenceTo(clause.sentence()) - 1;
    return tokens.is(last, '.') || tokens.is(last, '!') || tokens.is(last, '?');
  }

  private boolean readInfinitive() {
    if (!matches.flagged(hit, Flags.INFINITIVE)
        || matches.flagged(hit, Flags.PAST | Flags.PARTICIPLE)) {
      return false;
    }
    for (int i = verb - 1; i >= Math.max(clause.from(), verb - 2); i--) {
      if (matches.has(i, Concept.INFINITIVE)) {
        return true;
      }
    }
    return false;
  }

  /// Where the subject stands; the second look for languages whose verb may come first.
  Region before() {
    return new Region(clause.from(), verb);
  }

  /// Between an auxiliary and the verb, or right after the finite verb, in inverted order.
  Region inverted() {
    int auxiliary = -1;
    for (int i = clause.from(); i < verb; i++) {
      if (matches.has(i, Concept.PERFECT)
          || matches.has(i, Concept.PASSIVE)
          || matches.has(i, Concept.PLUPERFECT)
          || matches.has(i, Concept.FUTURE)) {
        auxiliary = i;
        break;
      }
    }
    return auxiliary >= 0 ? new Region(auxiliary + 1, verb) : new Region(verb + 1, clause.to());
  }

  /// Where the object stands.
  Region after() {
    return new Region(verb + matches.length(hit), clause.to());
  }
}

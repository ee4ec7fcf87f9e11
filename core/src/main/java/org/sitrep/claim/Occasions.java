package org.sitrep.claim;

import org.sitrep.claim.Trigger.Kind;
import org.sitrep.model.Mention;
import org.sitrep.pack.Concept;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Tells which nouns name a happening only as the time or reason of another ("after the clashes"),
/// or as what is prevented or over ("cancelled the strike").
final class Occasions {
  private static final int PHRASE = 7;
  private static final int OBJECT = 5;
  private static final int BEHIND = 4;
  private static final int COMPLEMENT = 6;

  private final Reading reading;
  private final Tokens tokens;
  private final Matches matches;
  private final boolean postpositions;
  private final boolean verbFinal;

  Occasions(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.matches = reading.matches();
    this.postpositions = reading.document().language().postpositions();
    this.verbFinal = reading.document().language().verbFinal();
  }

  /// Whether the trigger is a noun, or a phrase that begins with one.
  boolean nominal(Candidate candidate) {
    return candidate.trigger().kind() == Kind.NOUN
        || candidate.trigger().kind() == Kind.PHRASE && matches.has(candidate.from(), Concept.NOUN);
  }

  /// Whether a word of time or reason governs the noun.
  boolean occasion(Candidate candidate) {
    return nominal(candidate)
        && (governedBy(candidate, Concept.OCCASION, PHRASE)
            || postpositions && ends(candidate.to(), candidate.to() + 2, Concept.OCCASION));
  }

  /// Whether a place, an actor or a count belongs to the noun, so that it tells something of its
  /// own.
  boolean detailed(Candidate candidate) {
    int from = verbFinal ? candidate.from() - COMPLEMENT : candidate.to();
    int to = verbFinal ? candidate.from() : candidate.to() + COMPLEMENT;
    Clause clause = candidate.clause();
    Region region = new Region(Math.max(clause.from(), from), Math.min(clause.to(), to));
    return matches.within(region.from(), region.to(), Concept.PEOPLE)
        || matches.within(region.from(), region.to(), Concept.FORCE)
        || reading.entities().within(region.from(), region.to()).stream()
            .anyMatch(entity -> !(entity.mention() instanceof Mention.OfTime));
  }

  /// Whether a word of preventing or ending governs the noun.
  boolean ended(Candidate candidate) {
    return nominal(candidate)
        && (governedBy(candidate, Concept.ENDED, OBJECT)
            || verbFinal && ends(candidate.to(), candidate.to() + BEHIND, Concept.ENDED)
            || passive(candidate));
  }

  /// Whether a preposition governs the noun, so that it is neither subject nor object.
  boolean oblique(Candidate candidate) {
    if (candidate.trigger().kind() != Kind.NOUN) {
      return false;
    }
    int first = Math.max(candidate.clause().from(), candidate.from() - PHRASE);
    for (int i = candidate.from() - 1; i >= first; i--) {
      if (reading.preposition(i)) {
        return true;
      }
      if (!tokens.is(i, '-') && breaks(i)) {
        return false;
      }
    }
    return false;
  }

  /// Whether such a word stands before the noun with nothing but its own phrase between.
  private boolean governedBy(Candidate candidate, Concept concept, int reach) {
    int first = Math.max(candidate.clause().from(), candidate.from() - reach);
    for (int i = candidate.from() - 1; i >= first; i--) {
      if (covered(i, concept, candidate.from())) {
        return true;
      }
      if (breaks(i)) {
        return false;
      }
    }
    return false;
  }

  /// Whether a phrase of that kind, which ends before the noun, holds token `i`.
  private boolean covered(int i, Concept concept, int end) {
    for (int from = Math.max(0, i - 2); from <= i; from++) {
      for (int hit = matches.first(from, concept); hit >= 0; hit = matches.next(hit)) {
        if (matches.end(hit) > i && matches.end(hit) <= end) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean breaks(int i) {
    return !tokens.wordlike(i)
        || reading.preposition(i) && !matches.has(i, Concept.OF)
        || matches.has(i, Concept.SAY)
        || matches.has(i, Concept.PASSIVE)
        || matches.has(i, Concept.PERFECT)
        || matches.has(i, Concept.SUBORDINATOR)
        || matches.has(i, Concept.VERB) && !matches.has(i, Concept.NOUN);
  }

  private boolean ends(int from, int to, Concept concept) {
    return matches.within(from, Math.min(to, tokens.count()), concept);
  }

  /// "The strike was called off".
  private boolean passive(Candidate candidate) {
    int to = Math.min(candidate.clause().to(), candidate.to() + BEHIND);
    boolean auxiliary = false;
    for (int i = candidate.to(); i < to; i++) {
      if (auxiliary && matches.has(i, Concept.ENDED)) {
        return true;
      }
      auxiliary |= matches.has(i, Concept.PASSIVE);
      if (!tokens.wordlike(i) || reading.preposition(i)) {
        return false;
      }
    }
    return false;
  }
}

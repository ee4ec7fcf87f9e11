package org.sitrep.claim;

import java.util.Optional;
import org.sitrep.model.Mention;
import org.sitrep.model.TimeExpression;
import org.sitrep.pack.Concept;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Binds an expression of time to a claim: one in its clause, else one in its sentence, else the
/// day it was said.
final class TimeBinder {
  private static final TimeExpression NONE = new TimeExpression.None();
  private static final int SAYING_REACH = 3;

  private final Reading reading;
  private final Tokens tokens;
  private final Matches matches;

  TimeBinder(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.matches = reading.matches();
  }

  /// The time of a claim; [TimeExpression.None] if the sentence names none that dates a happening.
  TimeExpression bind(Candidate candidate) {
    Clause clause = candidate.clause();
    int sentenceFrom = tokens.sentenceFrom(clause.sentence());
    int sentenceTo = tokens.sentenceTo(clause.sentence());
    Region own = new Region(clause.from(), clause.to());
    Region sentence = new Region(sentenceFrom, sentenceTo);
    if (relativeToAnother(clause)) {
      return nearest(own, clause, candidate.from(), false).orElse(NONE);
    }
    return nearest(own, clause, candidate.from(), false)
        .or(() -> nearest(sentence, clause, candidate.from(), false))
        .or(() -> nearest(sentence, clause, candidate.from(), true))
        .orElse(NONE);
  }

  /// @param said whether the times of saying count, or the others
  private Optional<TimeExpression> nearest(
      Region region, Clause clause, int trigger, boolean said) {
    Optional<TimeExpression> best = Optional.empty();
    int bestDistance = Integer.MAX_VALUE;
    for (Entity entity : reading.entities().within(region.from(), region.to())) {
      if (entity.mention() instanceof Mention.OfTime time
          && dates(time.time())
          && ofSaying(entity) == said
          && !elsewhere(entity.from(), clause)) {
        int distance = Math.abs(entity.from() - trigger);
        if (distance < bestDistance) {
          bestDistance = distance;
          best = Optional.of(time.time());
        }
      }
    }
    return best;
  }

  /// Whether a time stands in a subordinate or relative clause that the claim is not part of; it
  /// dates something else.
  private boolean elsewhere(int token, Clause own) {
    if (own.holds(token)) {
      return false;
    }
    for (Clause clause : reading.clausesOf(own.sentence())) {
      if (clause.holds(token)) {
        return switch (clause.opening()) {
          case SUBORDINATED -> matches.has(clause.from(), Concept.AFTER);
          case RELATIVE -> true;
          case COORDINATED -> clause.from() > own.from() && !shared(clause);
          default -> false;
        };
      }
    }
    return false;
  }

  /// "a week after …": the clause is dated by its distance from another happening, not by the
  /// sentence's date.
  private boolean relativeToAnother(Clause clause) {
    for (Entity entity : reading.entities().within(clause.from(), clause.to())) {
      if (entity.mention() instanceof Mention.OfTime time
          && time.time() instanceof TimeExpression.Length
          && entity.to() < tokens.count()
          && matches.has(entity.to(), Concept.AFTER)) {
        return true;
      }
    }
    return matches.has(clause.from(), Concept.AFTER)
        && clause.opening() == Clause.Opening.SUBORDINATED;
  }

  /// A coordinated clause that begins with its verb shares subject and time with the one before.
  private boolean shared(Clause clause) {
    int next = clause.from() + 1;
    return next < clause.to() && matches.has(next, Concept.VERB);
  }

  /// Whether an expression can date a happening; a length and the start of a lasting state cannot.
  static boolean dates(TimeExpression time) {
    return switch (time) {
      case TimeExpression.Length length -> false;
      case TimeExpression.Since since -> false;
      case TimeExpression.None none -> false;
      default -> true;
    };
  }

  /// "said on Monday": the time stands right after a verb of saying.
  private boolean ofSaying(Entity time) {
    for (int i = time.from() - 1; i >= Math.max(0, time.from() - SAYING_REACH); i--) {
      if (matches.has(i, Concept.SAY)) {
        return true;
      }
      if (!tokens.wordlike(i)) {
        return false;
      }
    }
    return false;
  }
}

package org.sitrep.claim;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sitrep.model.Mention;
import org.sitrep.model.Precision;
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
  ///
  /// The day of saying dates what is said only where the text has named no other day before.
  TimeExpression bind(Candidate candidate) {
    Clause clause = candidate.clause();
    int sentenceFrom = tokens.sentenceFrom(clause.sentence());
    Region own = new Region(clause.from(), clause.to());
    Region sentence = new Region(sentenceFrom, tokens.sentenceTo(clause.sentence()));
    if (relativeToAnother(clause)) {
      return nearest(own, candidate, false)
          .or(() -> nearest(sentence, candidate, false).filter(TimeBinder::wide))
          .orElse(NONE);
    }
    return nearest(own, candidate, false)
        .or(() -> nearest(sentence, candidate, false))
        .or(() -> newsBefore(sentenceFrom) ? Optional.empty() : nearest(sentence, candidate, true))
        .orElse(NONE);
  }

  /// A month or year holds what went before in it too; a day does not.
  private static boolean wide(TimeExpression time) {
    return switch (time) {
      case TimeExpression.Absolute absolute -> absolute.date().precision() != Precision.DAY;
      case TimeExpression.MonthOfYear month -> true;
      case TimeExpression.PartOfYear part -> true;
      case TimeExpression.Offset offset -> offset.unit().compareTo(ChronoUnit.MONTHS) >= 0;
      default -> false;
    };
  }

  /// Whether a day of the news that is not one of saying is named before a sentence: by weekday or
  /// by its distance, as news is; a written-out date mostly lies further back.
  private boolean newsBefore(int sentence) {
    for (Entity entity : reading.entities().within(0, sentence)) {
      if (entity.mention() instanceof Mention.OfTime time && day(time.time()) && !said(entity)) {
        return true;
      }
    }
    return false;
  }

  private static boolean day(TimeExpression time) {
    return switch (time) {
      case TimeExpression.Weekday weekday -> !weekday.future();
      case TimeExpression.Offset offset -> offset.unit() == ChronoUnit.DAYS && offset.amount() <= 0;
      default -> false;
    };
  }

  /// @param said whether the times of saying count, or the others
  private Optional<TimeExpression> nearest(Region region, Candidate candidate, boolean said) {
    Optional<TimeExpression> best = Optional.empty();
    int bestDistance = Integer.MAX_VALUE;
    for (Entity entity : reading.entities().within(region.from(), region.to())) {
      if (entity.mention() instanceof Mention.OfTime time
          && dates(time.time())
          && ofSaying(entity, candidate) == said
          && !elsewhere(entity.from(), candidate.clause())) {
        int distance = Math.abs(entity.from() - candidate.from());
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

  /// Whether a time is that of saying what the claim tells: it stands right behind a verb of saying
  /// that is not the claim's own word, or in another clause that says.
  private boolean ofSaying(Entity time, Candidate candidate) {
    int say = sayingBefore(time);
    if (say >= 0) {
      return say < candidate.from() || say >= candidate.to();
    }
    Clause own = candidate.clause();
    if (own.holds(time.from())) {
      return false;
    }
    for (Clause clause : reading.clausesOf(own.sentence())) {
      if (clause.holds(time.from())) {
        return matches.within(clause.from(), clause.to(), Concept.SAY);
      }
    }
    return false;
  }

  private boolean said(Entity time) {
    return sayingBefore(time) >= 0;
  }

  /// "said on Monday": the verb of saying right before a time; -1 if there is none.
  private int sayingBefore(Entity time) {
    for (int i = time.from() - 1; i >= Math.max(0, time.from() - SAYING_REACH); i--) {
      if (matches.has(i, Concept.SAY)) {
        return i;
      }
      if (!tokens.wordlike(i)) {
        return -1;
      }
    }
    return -1;
  }
}

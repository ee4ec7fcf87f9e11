package org.sitrep.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sitrep.knowledge.Ontology;
import org.sitrep.model.Mention;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Precision;
import org.sitrep.model.TimeExpression;
import org.sitrep.pack.Concept;
import org.sitrep.pack.Flags;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Tells what an article recalls from what it reports as its news.
///
/// Recalled is what is dated well before publication, what stands in the pluperfect without a day
/// of its own, what a word of looking back introduces, and the clause after "after" or "since" that
/// only dates the news.
final class BackgroundReader {
  private static final int NEWS_DAYS = 6;

  private final Reading reading;
  private final Tokens tokens;
  private final Matches matches;
  private final boolean newsDays;
  private final Ontology ontology;

  BackgroundReader(Reading reading, Ontology ontology) {
    this.reading = reading;
    this.ontology = ontology;
    this.tokens = reading.tokens();
    this.matches = reading.matches();
    this.newsDays = hasNewsDays();
  }

  /// Whether the article tells its news by weekday or "today", so that a written-out date lies
  /// further back.
  private boolean hasNewsDays() {
    for (Mention mention : reading.mentions().all()) {
      if (mention instanceof Mention.OfTime time
          && (time.time() instanceof TimeExpression.Weekday
              || time.time() instanceof TimeExpression.Offset offset
                  && offset.unit() == ChronoUnit.DAYS
                  && Math.abs(offset.amount()) <= 1)) {
        return true;
      }
    }
    return false;
  }

  boolean read(Candidate candidate, TimeExpression time) {
    PartialDate date = time.resolve(reading.published());
    if (date.isKnown() && reading.published().isKnown()) {
      return wellBefore(date);
    }
    return switch (time) {
      case TimeExpression.Absolute absolute ->
          newsDays || absolute.date().precision() != Precision.DAY;
      case TimeExpression.DayOfYear day -> newsDays;
      case TimeExpression.MonthOfYear month -> true;
      case TimeExpression.PartOfYear part -> true;
      case TimeExpression.Offset offset ->
          offset.unit() != ChronoUnit.DAYS
              && offset.unit() != ChronoUnit.HOURS
              && (offset.amount() < 0 || offset.amount() == 0 && offset.unit() == ChronoUnit.YEARS);
      case TimeExpression.Weekday weekday -> false;
      case TimeExpression.Vague vague -> !vague.future();
      default -> lookingBack(candidate);
    };
  }

  private boolean wellBefore(PartialDate date) {
    LocalDate last = date.to().orElseThrow();
    LocalDate published = reading.published().from().orElseThrow();
    return last.isBefore(published.minusDays(NEWS_DAYS))
        || date.precision() == Precision.YEAR
            && last.isBefore(published.plusYears(1).withDayOfYear(1));
  }

  private boolean lookingBack(Candidate candidate) {
    int s = candidate.clause().sentence();
    int from = tokens.sentenceFrom(s);
    int to = tokens.sentenceTo(s);
    return matches.within(from, to, Concept.RECALL) && !matches.within(from, to, Concept.NEWS)
        || pluperfect(candidate)
        || lasting(candidate, from, to)
        || since(from, to)
        || dating(candidate, from, to);
  }

  private boolean pluperfect(Candidate candidate) {
    return candidate.trigger().kind() == Trigger.Kind.VERB
        && matches.flagged(candidate.hit(), Flags.PARTICIPLE | Flags.SUPINE)
        && new VerbFrame(reading, candidate.clause(), candidate.hit()).auxiliary(Concept.PLUPERFECT)
            >= 0;
  }

  /// A state said to have lasted long ("besieged for three years") is not the day's news.
  private boolean lasting(Candidate candidate, int from, int to) {
    if (!ontology.type(candidate.trigger().type()).lasting()) {
      return false;
    }
    for (Entity entity : reading.entities().within(from, to)) {
      if (entity.mention() instanceof Mention.OfTime time
          && time.time() instanceof TimeExpression.Length length
          && length.unit().compareTo(ChronoUnit.YEARS) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean since(int from, int to) {
    for (Entity entity : reading.entities().within(from, to)) {
      if (entity.mention() instanceof Mention.OfTime time
          && time.time() instanceof TimeExpression.Since) {
        return true;
      }
    }
    return false;
  }

  /// What stands in a clause of what went before that opens the sentence ("After the group took the
  /// town, …") dates the main clause.
  private boolean dating(Candidate candidate, int from, int to) {
    if (!matches.has(from, Concept.AFTER)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (tokens.is(i, ',')) {
        return candidate.from() < i;
      }
    }
    return false;
  }
}

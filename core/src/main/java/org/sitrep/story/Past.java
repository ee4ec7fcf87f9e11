package org.sitrep.story;

import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Claim;
import org.sitrep.model.Mention;
import org.sitrep.model.PartialDate;

/// Tells, of what a report recalls, what lies back behind its news rather than being part of it.
final class Past {
  /// Days from which on something recalled is no longer the news itself.
  private static final int RECALL_DAYS = 4;

  private final AnnotatedArticle article;
  private final List<Happening> news;
  private final PartialDate when;

  /// @param news what the report has as news
  /// @param when the day it is of
  Past(AnnotatedArticle article, List<Happening> news, PartialDate when) {
    this.article = article;
    this.news = news;
    this.when = when;
  }

  /// Whether something recalled is over.
  ///
  /// If the news has the like of it in the same place, the two must be told apart by their days; a
  /// state over days that is news again is the same state.
  boolean isOver(Happening past) {
    boolean like = false;
    for (Happening happening : news) {
      if (past.resembles(happening)) {
        like = true;
        if (!tellsApart(past, happening)) {
          return false;
        }
      }
    }
    return like || daysSince(past).orElse(0L) > RECALL_DAYS || isRecentBeside(past);
  }

  private boolean tellsApart(Happening past, Happening happening) {
    return past.farApart(happening, RECALL_DAYS)
        || past.isDatedUnlike(happening)
        || (past.isOtherType(happening) && isRecentBeside(past));
  }

  /// How many days the report lies after something it recalls, as far as its own words or its date
  /// tell.
  private Optional<Long> daysSince(Happening past) {
    Claim claim = past.claim();
    if (when.isKnown() && claim.date().isKnown()) {
      return Optional.of(Days.between(when, claim.date()));
    }
    return Days.lastDayOfYear(claim.time(), claim.date())
        .flatMap(day -> lastDayNamed(day).map(last -> Days.after(day, last)));
  }

  /// The day of the year the report names that lies furthest after `day`.
  private Optional<MonthDay> lastDayNamed(MonthDay day) {
    return Days.daysOfYear(article).max(Comparator.comparingLong(named -> Days.after(day, named)));
  }

  /// Whether an undated report tells its news by weekdays or "yesterday" and something past by a
  /// date of the calendar: what needs a date lies further back.
  private boolean isRecentBeside(Happening past) {
    return !when.isKnown()
        && past.isDated()
        && article.mentions().stream()
            .anyMatch(m -> m instanceof Mention.OfTime time && Days.isRecent(time.time()));
  }
}

package org.sitrep.story;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.knowledge.EventType;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Claim;
import org.sitrep.model.Mention;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Precision;
import org.sitrep.model.TimeExpression;

/// Dates a report that stands alone in its story by the days of the year it names.
///
/// One day with its year gives the others theirs: they are the nearest such days, and the last of
/// them is no later than the report. If that one day is known from a happening of the storyline
/// which the report recalls, the report came out on the first weekday of its news after the last
/// day, or, if the last day is itself the day of its news and the weekday is none or the same, on
/// that very day. If only the report itself gives a year, it came out on the last day if that is
/// the day of its news. Otherwise nothing can be told.
final class OwnDays {
  /// How many days after the dated one a day of the year is still taken to be later, rather than
  /// one of the year before.
  private static final int REACH = 100;

  private final AnnotatedArticle article;
  private final List<Happening> main;
  private final Function<String, EventType> types;

  /// @param main what the article is chiefly about
  OwnDays(AnnotatedArticle article, List<Happening> main, Function<String, EventType> types) {
    this.article = article;
    this.main = main;
    this.types = types;
  }

  /// The day of publication.
  ///
  /// @param known days of happenings in the storyline, by name
  Optional<Inferred> infer(Map<String, EventDay> known) {
    return recalled(known)
        .flatMap(anchor -> inferred(anchor, published(last(anchor.day()))))
        .or(() -> ownYear().flatMap(anchor -> inferred(anchor, told(last(anchor.day())))));
  }

  private Optional<Inferred> inferred(EventDay anchor, Optional<LocalDate> published) {
    return published
        .filter(this::allowed)
        .map(day -> new Inferred(PartialDate.day(day), anchor.reason()));
  }

  /// The last day named, if it is the day of the news.
  private Optional<LocalDate> told(LocalDate last) {
    return newsOn(last) ? Optional.of(last) : Optional.empty();
  }

  private boolean allowed(LocalDate day) {
    return !article.published().isKnown() || article.published().contains(PartialDate.day(day));
  }

  private Optional<EventDay> recalled(Map<String, EventDay> known) {
    return article.claims().stream()
        .filter(claim -> claim.time() instanceof TimeExpression.DayOfYear)
        .flatMap(claim -> same(claim, known).stream())
        .max(Comparator.comparing(EventDay::day));
  }

  private Optional<EventDay> same(Claim claim, Map<String, EventDay> known) {
    return Optional.ofNullable(known.get(EventDays.key(claim, Focus.of(article, types), types)))
        .filter(
            event ->
                Days.lastDayOfYear(claim.time(), PartialDate.UNKNOWN)
                    .map(MonthDay.from(event.day())::equals)
                    .orElse(false));
  }

  private Optional<EventDay> ownYear() {
    return article.mentions().stream()
        .filter(Mention.OfTime.class::isInstance)
        .map(mention -> ((Mention.OfTime) mention).time())
        .filter(TimeExpression.Absolute.class::isInstance)
        .map(time -> ((TimeExpression.Absolute) time).date())
        .filter(date -> date.precision() == Precision.DAY)
        .map(date -> date.to().orElseThrow())
        .max(Comparator.naturalOrder())
        .map(day -> new EventDay(day, day + " (" + article.id() + ")"));
  }

  /// The last day the report names, the year being the one that brings each day nearest to
  /// `anchor`.
  private LocalDate last(LocalDate anchor) {
    return Days.daysOfYear(article)
        .map(named -> anchor.plusDays(Days.after(MonthDay.from(anchor), named)))
        .filter(day -> !day.isBefore(anchor) && !day.isAfter(anchor.plusDays(REACH)))
        .max(Comparator.naturalOrder())
        .orElse(anchor);
  }

  private Optional<LocalDate> published(LocalDate last) {
    Set<LocalDate> weekdays =
        article.claims().stream()
            .filter(claim -> !claim.background())
            .filter(claim -> claim.time() instanceof TimeExpression.Weekday w && !w.future())
            .map(claim -> (TimeExpression.Weekday) claim.time())
            .filter(weekday -> weekday.weeks() == 0)
            .map(weekday -> last.with(TemporalAdjusters.nextOrSame(weekday.day())))
            .collect(Collectors.toSet());
    boolean isNews = newsOn(last);
    return weekdays.stream()
        .map(day -> day.equals(last) && !isNews ? day.plusWeeks(1) : day)
        .max(Comparator.naturalOrder())
        .or(() -> isNews ? Optional.of(last) : Optional.empty());
  }

  /// Whether chief news is dated so, or the opening paragraphs name that day.
  private boolean newsOn(LocalDate day) {
    MonthDay named = MonthDay.from(day);
    int leadEnd = new Layout(article).leadEnd();
    return main.stream()
            .map(Happening::claim)
            .flatMap(claim -> Days.lastDayOfYear(claim.time(), claim.date()).stream())
            .anyMatch(named::equals)
        || article.mentions().stream()
            .filter(mention -> mention.span().start() < leadEnd)
            .anyMatch(
                mention ->
                    mention instanceof Mention.OfTime time
                        && time.time() instanceof TimeExpression.DayOfYear dayOfYear
                        && dayOfYear.to().equals(named));
  }
}

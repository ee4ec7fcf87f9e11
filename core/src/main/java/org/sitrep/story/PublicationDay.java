package org.sitrep.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sitrep.knowledge.EventType;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Claim;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Status;

/// Finds the day a report was published from the day of a happening it tells.
///
/// If the story's first dated report came out on the day after the happening, it happened late in
/// the day, and so none came out on that day unless its words say so. A report that tells it as
/// done came out on that day or up to six days later, one that only expects it on that day or up to
/// six days before. Days on which its own words for the happening's day ("today", "Tuesday") would
/// mean another day are out; of the rest the one that suits its weekdays best is taken, every day
/// away from the happening counting a little against it.
final class PublicationDay {
  private static final int REACH = 6;

  /// What a day between happening and report costs: news is told soon.
  private static final double STALE = 0.15;

  private final AnnotatedArticle article;
  private final Function<String, EventType> types;
  private final Focus focus;
  private final WeekdayFit fit;

  PublicationDay(AnnotatedArticle article, Function<String, EventType> types) {
    this.article = article;
    this.types = types;
    this.focus = Focus.of(article, types);
    this.fit = new WeekdayFit(article);
  }

  /// The day, from the first of the report's news whose day is known.
  ///
  /// @param news the report's news, heaviest first
  /// @param days days of happenings by name
  /// @param first when the first dated report of the story came out, if any is dated
  Optional<Inferred> from(
      List<Happening> news, NavigableMap<String, EventDay> days, Optional<LocalDate> first) {
    return news.stream()
        .map(happening -> key(happening.claim()))
        .distinct()
        .flatMap(
            key -> Stream.ofNullable(days.get(key)).flatMap(day -> from(key, day, first).stream()))
        .findFirst();
  }

  private Optional<Inferred> from(String key, EventDay event, Optional<LocalDate> first) {
    List<Claim> claims =
        article.claims().stream()
            .filter(claim -> !claim.background() && key(claim).equals(key))
            .toList();
    boolean told = claims.stream().anyMatch(PublicationDay::isFirm);
    boolean awaited = !claims.stream().allMatch(PublicationDay::isFirm);
    boolean late = first.map(event.day().plusDays(1)::equals).orElse(false);
    Optional<LocalDate> after = told && late ? best(event.day(), 1, 1, claims) : Optional.empty();
    return after
        .or(() -> told ? best(event.day(), 0, 1, claims) : Optional.empty())
        .or(() -> awaited ? best(event.day(), 0, -1, List.of()) : Optional.empty())
        .map(day -> new Inferred(PartialDate.day(day), event.reason()));
  }

  private String key(Claim claim) {
    return EventDays.key(claim, focus, types);
  }

  private static boolean isFirm(Claim claim) {
    return claim.status() == Status.ASSERTED || claim.status() == Status.CONFIRMED;
  }

  private Optional<LocalDate> best(LocalDate event, int least, int direction, List<Claim> claims) {
    return Stream.iterate(least, n -> n <= REACH, n -> n + 1)
        .map(n -> event.plusDays((long) direction * n))
        .filter(this::allowed)
        .filter(day -> claims.stream().allMatch(claim -> agrees(claim, day, event)))
        .min(Comparator.comparingDouble(day -> fit.cost(day) + STALE * apart(event, day)));
  }

  private static long apart(LocalDate event, LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(event, day));
  }

  private boolean allowed(LocalDate day) {
    return !article.published().isKnown() || article.published().contains(PartialDate.day(day));
  }

  private static boolean agrees(Claim claim, LocalDate published, LocalDate event) {
    PartialDate meant = claim.time().resolve(PartialDate.day(published));
    return !isFirm(claim) || !meant.isKnown() || meant.overlaps(PartialDate.day(event));
  }

  /// The day, from the days on which the other reports of its story came out.
  ///
  /// With a weekday of its own, the best day of the week around them; without, their day if it is
  /// one, or else their month.
  Optional<Inferred> from(PartialDate others, String reason) {
    if (!others.isKnown()) {
      return Optional.empty();
    }
    LocalDate first = others.from().orElseThrow();
    LocalDate last = others.to().orElseThrow();
    if (fit.hasPast() && !last.isAfter(first.plusDays(REACH - 1L))) {
      return first
          .minusDays(1)
          .datesUntil(first.plusDays(REACH))
          .filter(this::allowed)
          .min(Comparator.comparingDouble(fit::cost))
          .map(day -> new Inferred(PartialDate.day(day), reason));
    }
    return coarse(first, last)
        .filter(date -> !article.published().isKnown() || article.published().contains(date))
        .map(date -> new Inferred(date, reason));
  }

  private static Optional<PartialDate> coarse(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return Optional.of(PartialDate.day(first));
    }
    PartialDate month = PartialDate.month(java.time.YearMonth.from(first));
    return month.contains(PartialDate.day(last)) ? Optional.of(month) : Optional.empty();
  }
}

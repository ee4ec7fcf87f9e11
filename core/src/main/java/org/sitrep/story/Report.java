package org.sitrep.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.knowledge.EventType;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Claim;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Place;
import org.sitrep.model.Status;
import org.sitrep.model.TimeExpression;

/// An article prepared for comparison.
///
/// @param article the article
/// @param profile what it is about
/// @param news its heaviest happenings that are news, heaviest first
/// @param past what it recalls and is over, heaviest first
/// @param main the happenings it is chiefly about
/// @param mainTypes ids of their types
/// @param mainPlaces where they were, each place once
/// @param mainDays the days on which they are known to have been
/// @param mainWeekdays the weekdays on which they were, as far as told
/// @param when when it was published, or else the day its own words date it to
record Report(
    AnnotatedArticle article,
    Profile profile,
    List<Happening> news,
    List<Happening> past,
    List<Happening> main,
    Set<String> mainTypes,
    List<Place> mainPlaces,
    Set<LocalDate> mainDays,
    Set<DayOfWeek> mainWeekdays,
    PartialDate when) {
  private static final int MOST = 8;
  private static final double MAIN = 0.5;
  private static final double WEAK_STATUS = 0.7;
  private static final double LEAST_SALIENCE = 0.2;

  static Report of(AnnotatedArticle article, Profile profile, Function<String, EventType> types) {
    Layout layout = new Layout(article);
    Focus focus = Focus.of(article, types);
    List<Happening> all =
        article.claims().stream().map(claim -> weigh(claim, layout, focus, types)).toList();
    List<Happening> recalled = heaviest(all.stream().filter(h -> h.claim().background()));
    List<Happening> news =
        heaviest(
            all.stream()
                .filter(h -> !h.claim().background())
                .filter(h -> !echoes(h, recalled, layout)));
    List<Happening> main =
        news.stream().filter(h -> h.weight() >= MAIN * news.getFirst().weight()).toList();
    PartialDate when = when(article, main, types);
    Past past = new Past(article, news, when);
    return new Report(
        article,
        profile,
        news,
        recalled.stream().filter(past::isOver).toList(),
        main,
        main.stream().map(h -> h.type().id()).collect(Collectors.toUnmodifiableSet()),
        main.stream().flatMap(h -> h.place().stream()).distinct().toList(),
        days(main),
        weekdays(main),
        when);
  }

  /// Whether something told without a time further down is but another word for what the report
  /// recalls with its date.
  private static boolean echoes(Happening news, List<Happening> recalled, Layout layout) {
    return news.claim().time() instanceof TimeExpression.None
        && news.claim().span().start() >= layout.leadEnd()
        && recalled.stream()
            .anyMatch(
                past ->
                    !(past.claim().time() instanceof TimeExpression.None)
                        && past.type().id().equals(news.type().id())
                        && past.sharesPlace(news));
  }

  private static Happening weigh(
      Claim claim, Layout layout, Focus focus, Function<String, EventType> types) {
    EventType type = types.apply(claim.type());
    boolean firm = claim.status() == Status.ASSERTED || claim.status() == Status.CONFIRMED;
    double weight =
        layout.position(claim.span().start())
            * (LEAST_SALIENCE + type.salience() / 10.0)
            * (firm ? 1 : WEAK_STATUS);
    return new Happening(claim, type, focus.of(claim), weight);
  }

  private static List<Happening> heaviest(Stream<Happening> all) {
    return all.sorted(
            Comparator.comparingDouble((Happening h) -> -h.weight())
                .thenComparing(h -> h.claim().span())
                .thenComparing(h -> h.claim().type()))
        .limit(MOST)
        .toList();
  }

  /// The same report, once it is known what its concepts weigh.
  Report withProfile(Profile other) {
    return new Report(
        article, other, news, past, main, mainTypes, mainPlaces, mainDays, mainWeekdays, when);
  }

  private static Set<LocalDate> days(List<Happening> main) {
    return main.stream()
        .map(h -> h.claim().date())
        .filter(PartialDate::isDay)
        .map(date -> date.from().orElseThrow())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<DayOfWeek> weekdays(List<Happening> main) {
    Stream<DayOfWeek> told =
        main.stream()
            .filter(h -> !h.claim().date().isDay() && Days.isRecent(h.claim().time()))
            .flatMap(h -> Days.weekday(h.claim().time()).stream());
    return Stream.concat(days(main).stream().map(LocalDate::getDayOfWeek), told)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static PartialDate when(
      AnnotatedArticle article, List<Happening> main, Function<String, EventType> types) {
    return article.published().isKnown()
        ? article.published()
        : new OwnDays(article, main, types)
            .infer(Map.of())
            .map(Inferred::date)
            .or(() -> lastNews(main))
            .orElse(PartialDate.UNKNOWN);
  }

  private static Optional<PartialDate> lastNews(List<Happening> main) {
    return main.stream()
        .map(h -> h.claim().date())
        .filter(PartialDate::isDay)
        .max(Comparator.comparing(day -> day.from().orElse(LocalDate.MIN)));
  }
}

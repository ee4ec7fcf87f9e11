package org.sitrep.story;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sitrep.knowledge.EventType;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Claim;
import org.sitrep.model.Mention;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Status;
import org.sitrep.model.TimeExpression;

/// An article prepared for comparison.
///
/// @param article the article
/// @param meaning its language-neutral concepts
/// @param words its content words
/// @param news its heaviest happenings that are news, heaviest first
/// @param recalled its heaviest happenings that are background, heaviest first
/// @param when when it was published, or else the day its own words date it to
record Report(
    AnnotatedArticle article,
    Vector meaning,
    Vector words,
    List<Happening> news,
    List<Happening> recalled,
    PartialDate when) {
  private static final int MOST = 8;
  private static final double MAIN = 0.5;
  private static final double WEAK_STATUS = 0.7;
  private static final double LEAST_SALIENCE = 0.2;

  static Report of(
      AnnotatedArticle article, Vector meaning, Vector words, Function<String, EventType> types) {
    Layout layout = new Layout(article);
    Focus focus = Focus.of(article, types);
    List<Happening> all =
        article.claims().stream().map(claim -> weigh(claim, layout, focus, types)).toList();
    List<Happening> recalled = heaviest(all.stream().filter(h -> h.claim().background()));
    Stream<Happening> news =
        all.stream().filter(h -> !h.claim().background()).filter(h -> !echoes(h, recalled, layout));
    Report undated =
        new Report(article, meaning, words, heaviest(news), recalled, PartialDate.UNKNOWN);
    return dated(undated, types);
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

  String id() {
    return article.id();
  }

  /// The happenings the report is chiefly about.
  List<Happening> main() {
    return news.stream().filter(h -> h.weight() >= MAIN * news.getFirst().weight()).toList();
  }

  private static Report dated(Report report, Function<String, EventType> types) {
    AnnotatedArticle article = report.article;
    PartialDate when =
        article.published().isKnown()
            ? article.published()
            : new OwnDays(article, report.main(), types)
                .infer(Map.of())
                .map(Inferred::date)
                .or(report::lastNews)
                .orElse(PartialDate.UNKNOWN);
    return new Report(article, report.meaning, report.words, report.news, report.recalled, when);
  }

  private Optional<PartialDate> lastNews() {
    return main().stream()
        .map(h -> h.claim().date())
        .filter(PartialDate::isDay)
        .max(Comparator.comparing(day -> day.from().orElse(LocalDate.MIN)));
  }

  /// How many days the report lies after something it recalls, as far as its own words or its date
  /// tell.
  Optional<Long> daysSince(Happening past) {
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
  boolean isRecentBeside(Happening past) {
    return !when.isKnown()
        && past.isDated()
        && article.mentions().stream()
            .anyMatch(m -> m instanceof Mention.OfTime time && Days.isRecent(time.time()));
  }
}

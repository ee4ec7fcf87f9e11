package org.sitrep.story;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.sitrep.knowledge.EventType;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Claim;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Place;

/// Works out the days of a story's happenings from everything its storyline says of them.
///
/// A happening is called by its family of types and its country: within one story that is one
/// thing. Its day is the one most of the story's reports give, as long as it is near their dates;
/// failing that, the only day told elsewhere in the storyline, or made of a day of the year told
/// anywhere and a year the storyline is known to lie in, that fits the story's weekdays and dates.
/// If two days fit, none is chosen.
final class EventDays {
  private static final int BEFORE = 14;

  private final Function<String, EventType> types;
  private final SortedSet<Integer> years;
  private final Map<String, Evidence> told = new HashMap<>();

  /// @param storyline all articles of the storyline
  /// @param years the years the storyline is known to lie in
  EventDays(
      Function<String, EventType> types,
      Collection<AnnotatedArticle> storyline,
      SortedSet<Integer> years) {
    this.types = types;
    this.years = years;
    storyline.forEach(article -> add(article, article.claims(), false, told));
  }

  /// What a claim's happening is called in a report of that focus.
  static String key(Claim claim, Focus focus, Function<String, EventType> types) {
    String country = focus.of(claim).map(Place::country).orElse("");
    return types.apply(claim.type()).family() + " @ " + country;
  }

  private void add(
      AnnotatedArticle article, List<Claim> claims, boolean within, Map<String, Evidence> into) {
    Focus focus = Focus.of(article, types);
    for (Claim claim : claims) {
      into.computeIfAbsent(key(claim, focus, types), key -> new Evidence())
          .add(article.id(), claim, within);
    }
  }

  /// The days of one story's news that can be told, by the happening's name.
  ///
  /// @param story its articles
  /// @param window the days it is known to lie in
  NavigableMap<String, EventDay> solve(Collection<AnnotatedArticle> story, PartialDate window) {
    Map<String, Evidence> own = new TreeMap<>();
    for (AnnotatedArticle article : story) {
      add(article, article.claims().stream().filter(c -> !c.background()).toList(), true, own);
    }
    NavigableMap<String, EventDay> days = new TreeMap<>();
    own.forEach((key, news) -> day(key, news, window).ifPresent(day -> days.put(key, day)));
    return days;
  }

  private Optional<EventDay> day(String key, Evidence news, PartialDate window) {
    Map<LocalDate, Set<String>> reported = new TreeMap<>(news.reported());
    reported.keySet().removeIf(day -> !near(day, window));
    return most(reported)
        .or(() -> only(elsewhere(key, news, window)))
        .map(entry -> new EventDay(entry.getKey(), reason(key, entry)));
  }

  /// The day most articles give; of equals the earliest.
  private static Optional<Map.Entry<LocalDate, Set<String>>> most(
      Map<LocalDate, Set<String>> days) {
    return days.entrySet().stream()
        .min(
            Comparator.comparingInt(
                    (Map.Entry<LocalDate, Set<String>> entry) -> -entry.getValue().size())
                .thenComparing(Map.Entry.comparingByKey()));
  }

  private static Optional<Map.Entry<LocalDate, Set<String>>> only(
      Map<LocalDate, Set<String>> days) {
    return days.size() == 1 ? days.entrySet().stream().findFirst() : Optional.empty();
  }

  private static String reason(String key, Map.Entry<LocalDate, Set<String>> entry) {
    return key + " " + entry.getKey() + " (" + String.join(", ", entry.getValue()) + ")";
  }

  private Map<LocalDate, Set<String>> elsewhere(String key, Evidence news, PartialDate window) {
    Map<LocalDate, Set<String>> days = new TreeMap<>();
    Evidence all = told.getOrDefault(key, news);
    all.recalled().forEach((day, articles) -> days.put(day, new TreeSet<>(articles)));
    all.daysOfYear()
        .forEach(
            (named, articles) ->
                years.stream()
                    .filter(named::isValidYear)
                    .map(named::atYear)
                    .forEach(
                        day -> days.computeIfAbsent(day, d -> new TreeSet<>()).addAll(articles)));
    boolean anchored = news.hasWeekday() || window.isKnown();
    days.keySet().removeIf(day -> !anchored || !news.fits(day) || !near(day, window));
    return days;
  }

  /// Whether a day lies from a fortnight before the window to the day after it.
  private static boolean near(LocalDate day, PartialDate window) {
    boolean tooEarly =
        window.from().map(from -> day.isBefore(from.minusDays(BEFORE))).orElse(false);
    boolean tooLate = window.to().map(to -> day.isAfter(to.plusDays(1))).orElse(false);
    return !tooEarly && !tooLate;
  }
}

package org.sitrep.app.serve;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.app.index.EventFilter;
import org.sitrep.app.index.Scope;
import org.sitrep.app.index.Sort;
import org.sitrep.app.store.ArticleFilter;
import org.sitrep.app.store.Box;
import org.sitrep.app.store.FigureFilter;
import org.sitrep.app.store.Paging;
import org.sitrep.app.store.PlaceFilter;
import org.sitrep.app.store.StoryFilter;
import org.sitrep.knowledge.EventType;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.Agreement;
import org.sitrep.model.EventStatus;
import org.sitrep.model.PartialDate;

/// Makes filters of parameters; what is no known type, status, language and so on is refused.
final class Filters {
  static final int LONGEST_WORDS = 200;

  private static final int PAGE = 50;
  private static final int LONGEST_PAGE = 500;
  private static final long LAST_REVISION = 1L << 53;

  private final Set<String> types;
  private final Set<String> groups;
  private final Set<String> languages;
  private final List<String> readers;
  private final Set<String> statuses = ids(EventStatus.values(), EventStatus::id);
  private final Set<String> agreements = ids(Agreement.values(), Agreement::id);
  private final Set<String> scopes = ids(Scope.values(), Scope::id);
  private final Set<String> sorts = ids(Sort.values(), Sort::id);

  /// @param readers languages that can be told in, the usual one first
  Filters(Knowledge knowledge, List<String> readers) {
    this.readers = List.copyOf(readers);
    this.types = ids(knowledge.ontology().all().toArray(EventType[]::new), EventType::id);
    this.groups = ids(knowledge.ontology().all().toArray(EventType[]::new), EventType::group);
    this.languages = new TreeSet<>(knowledge.tags());
    this.languages.add("und");
  }

  private static <T> Set<String> ids(T[] values, Function<T, String> id) {
    return Arrays.stream(values).map(id).collect(Collectors.toCollection(TreeSet::new));
  }

  /// What all lists of events have in common: all but the days and the article.
  EventFilter events(Parameters in) {
    return new EventFilter(
        words(in),
        in.list("type", types),
        in.list("group", groups),
        in.list("status", statuses),
        box(in),
        Optional.empty(),
        Optional.empty(),
        in.list("place"),
        countries(in),
        in.list("actor"),
        in.list("source"),
        in.list("language", languages),
        in.id("story"),
        in.id("storyline"),
        "",
        scope(in),
        since(in));
  }

  /// The same filter with the days of `from` and `to`.
  EventFilter withDays(EventFilter filter, Parameters in) {
    Days days = days(in);
    return filter.withDays(days.from(), days.to());
  }

  StoryFilter stories(Parameters in) {
    Days days = days(in);
    return new StoryFilter(
        words(in),
        days.from(),
        days.to(),
        in.list("place"),
        countries(in),
        in.list("language", languages),
        in.id("storyline"),
        since(in));
  }

  FigureFilter figures(Parameters in) {
    return new FigureFilter(
        words(in),
        in.list("measure"),
        in.list("agreement", agreements),
        in.list("place"),
        countries(in),
        in.id("story"),
        in.id("storyline"),
        in.id("event"),
        in.id("article"),
        since(in));
  }

  ArticleFilter articles(Parameters in) {
    Days days = days(in);
    return new ArticleFilter(
        words(in),
        days.from(),
        days.to(),
        in.list("language", languages),
        in.text("outlet", LONGEST_WORDS),
        in.id("story"),
        in.id("storyline"),
        since(in));
  }

  PlaceFilter places(Parameters in) {
    return new PlaceFilter(words(in), countries(in), box(in));
  }

  String words(Parameters in) {
    return in.text("q", LONGEST_WORDS);
  }

  Optional<Box> box(Parameters in) {
    return in.read(
        "box", Numbers::box, "Give west,south,east,north in degrees, such as -10,35,30,60.");
  }

  Optional<LocalDate> date(Parameters in) {
    return in.read("date", Numbers::day, "Write a day as 2017-09-05.");
  }

  Paging paging(Parameters in) {
    int limit = (int) in.whole("limit", 1, LONGEST_PAGE, PAGE);
    long after = in.whole("after", 0, 999_999_999, 0);
    return new Paging(limit, after == 0 ? Optional.empty() : Optional.of(Long.toString(after)));
  }

  int limit(Parameters in) {
    return (int) in.whole("limit", 1, LONGEST_PAGE, PAGE);
  }

  Sort sort(Parameters in) {
    String id = in.choice("sort", sorts, Sort.DATE.id());
    return Stream.of(Sort.values()).filter(sort -> sort.id().equals(id)).findFirst().orElseThrow();
  }

  /// The reader's language.
  String lang(Parameters in) {
    return in.choice("lang", readers, readers.getFirst());
  }

  List<String> countries(Parameters in) {
    List<String> codes = in.list("country");
    for (String code : codes) {
      if (code.length() != 2 || !code.chars().allMatch(Filters::isLetter)) {
        throw Refused.field(
            "country", Shown.of(code) + " is no code of two letters. Try one such as SY or NO.");
      }
    }
    return codes.stream().map(code -> code.toUpperCase(Locale.ROOT)).toList();
  }

  private static boolean isLetter(int c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  private Scope scope(Parameters in) {
    String id = in.choice("background", scopes, Scope.ALL.id());
    return Stream.of(Scope.values()).filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  private static long since(Parameters in) {
    return in.whole("since", 0, LAST_REVISION, 0);
  }

  private record Days(Optional<LocalDate> from, Optional<LocalDate> to) {}

  private static Days days(Parameters in) {
    String advice = "Write it as 2017-09-05, 2017-09 or 2017.";
    Optional<LocalDate> from = in.read("from", Numbers::date, advice).flatMap(PartialDate::from);
    Optional<LocalDate> to = in.read("to", Numbers::date, advice).flatMap(PartialDate::to);
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw Refused.field("to", "It lies before \"from\". Maybe swap the two.");
    }
    return new Days(from, to);
  }
}

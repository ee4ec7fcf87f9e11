package org.sitrep.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.sitrep.knowledge.EventType;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Mention;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Precision;
import org.sitrep.model.PublishedFrom;
import org.sitrep.model.TimeExpression;

/// Works out when articles without a day of publication came out, from the others of their story
/// and storyline.
///
/// Every day found dates more claims, and those may date further articles, so a storyline is gone
/// through until nothing changes, four times at most. First by happenings whose day is known
/// ([EventDays], [PublicationDay]), then by the days the report names itself ([OwnDays]), and when
/// these bring nothing more, by the dates of the story's other articles. A day is only ever set
/// within the date an article itself gives, and what cannot be told stays as it was.
final class DateInference {
  private static final int ROUNDS = 4;

  private final Function<String, EventType> types;
  private final AnnotatedArticle[] articles;
  private final String[] reasons;

  /// @param articles the articles by number; dated ones take the places of undated ones
  DateInference(Function<String, EventType> types, AnnotatedArticle[] articles) {
    this.types = types;
    this.articles = articles;
    this.reasons = new String[articles.length];
    Arrays.fill(reasons, "");
  }

  /// Dates the articles of one storyline.
  ///
  /// @param stories numbers of the articles of each story
  void infer(List<int[]> stories) {
    boolean undated = stories.stream().flatMapToInt(Arrays::stream).anyMatch(this::open);
    for (int round = 0; round < ROUNDS && undated; round++) {
      undated = byHappenings(stories) || byStories(stories);
    }
  }

  /// Why an article is dated as it is; empty if it was not dated here.
  String reason(int article) {
    return reasons[article];
  }

  private boolean open(int article) {
    return !articles[article].published().isDay();
  }

  private boolean byHappenings(List<int[]> stories) {
    EventDays solver = new EventDays(types, articlesOf(stories), years(stories));
    NavigableMap<String, EventDay> all = new TreeMap<>();
    List<NavigableMap<String, EventDay>> days = new ArrayList<>();
    for (int[] story : stories) {
      NavigableMap<String, EventDay> found =
          solver.solve(articlesOf(List.of(story)), span(story, false));
      found.forEach(all::putIfAbsent);
      days.add(found);
    }
    boolean changed = false;
    for (int s = 0; s < stories.size(); s++) {
      Optional<LocalDate> first = firstStated(stories.get(s));
      for (int article : stories.get(s)) {
        changed |= open(article) && byHappenings(article, days.get(s), all, first);
      }
    }
    return changed;
  }

  private boolean byHappenings(
      int article,
      NavigableMap<String, EventDay> days,
      Map<String, EventDay> all,
      Optional<LocalDate> first) {
    AnnotatedArticle open = articles[article];
    Report report = Report.of(open, Profile.EMPTY, types);
    Optional<Inferred> day =
        new PublicationDay(open, types)
            .from(report.news(), days, first)
            .or(() -> new OwnDays(open, report.main(), types).infer(all));
    day.ifPresent(found -> set(article, found));
    return day.isPresent();
  }

  /// The first day of publication that is stated rather than worked out.
  private Optional<LocalDate> firstStated(int[] story) {
    return Arrays.stream(story)
        .mapToObj(n -> articles[n])
        .filter(a -> a.publishedFrom() != PublishedFrom.INFERRED && a.published().isDay())
        .map(a -> a.published().from().orElseThrow())
        .min(Comparator.naturalOrder());
  }

  private List<AnnotatedArticle> articlesOf(List<int[]> stories) {
    return stories.stream().flatMapToInt(Arrays::stream).mapToObj(n -> articles[n]).toList();
  }

  private boolean byStories(List<int[]> stories) {
    boolean changed = false;
    for (int[] story : stories) {
      PartialDate others = span(story, true);
      for (int article : story) {
        if (open(article)) {
          Optional<Inferred> found =
              new PublicationDay(articles[article], types).from(others, "story " + others.iso());
          found.filter(day -> finer(day, article)).ifPresent(day -> set(article, day));
          changed |= found.isPresent() && !open(article);
        }
      }
    }
    return changed;
  }

  private boolean finer(Inferred found, int article) {
    return found.date().precision().compareTo(articles[article].published().precision()) < 0;
  }

  private void set(int article, Inferred found) {
    articles[article] = articles[article].publishedOn(found.date(), PublishedFrom.INFERRED);
    reasons[article] = found.reason();
  }

  /// First to last day of publication as far as known; of exact days only, if `exact`.
  private PartialDate span(int[] story, boolean exact) {
    Optional<LocalDate> first = Optional.empty();
    Optional<LocalDate> last = Optional.empty();
    for (int article : story) {
      PartialDate date = articles[article].published();
      if (date.isKnown() && (!exact || date.isDay())) {
        LocalDate from = date.from().orElseThrow();
        LocalDate to = date.to().orElseThrow();
        first = first.filter(from::isAfter).or(() -> Optional.of(from));
        last = last.filter(to::isBefore).or(() -> Optional.of(to));
      }
    }
    return first.isPresent()
        ? PartialDate.range(first.get(), last.orElseThrow(), Precision.DAY)
        : PartialDate.UNKNOWN;
  }

  /// The years the storyline's articles came out in; failing these, the last year they name and the
  /// one after.
  private SortedSet<Integer> years(List<int[]> stories) {
    SortedSet<Integer> published = new TreeSet<>();
    SortedSet<Integer> named = new TreeSet<>();
    for (int[] story : stories) {
      for (int article : story) {
        PartialDate date = articles[article].published();
        date.from().ifPresent(day -> published.add(day.getYear()));
        date.to().ifPresent(day -> published.add(day.getYear()));
        named(articles[article], named);
      }
    }
    if (published.isEmpty() && !named.isEmpty()) {
      published.add(named.last());
      published.add(named.last() + 1);
    }
    return published;
  }

  private static void named(AnnotatedArticle article, SortedSet<Integer> years) {
    for (Mention mention : article.mentions()) {
      if (mention instanceof Mention.OfTime time
          && time.time() instanceof TimeExpression.Absolute absolute) {
        absolute.date().to().ifPresent(day -> years.add(day.getYear()));
      }
    }
  }
}

package org.sitrep.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Mention;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Place;
import org.sitrep.model.Story;

/// Writes down what is to be told of a group of articles: its title, its days, its places, and what
/// binds it.
final class StoryWriter {
  private static final int REASONS = 8;
  private static final int PLACES = 8;
  private static final int TITLE_LENGTH = 120;
  private static final String TITLE_LANGUAGE = "en";

  private final Concepts concepts;
  private final List<Report> reports;
  private final AnnotatedArticle[] articles;
  private final DateInference dates;

  StoryWriter(
      Concepts concepts, List<Report> reports, AnnotatedArticle[] articles, DateInference dates) {
    this.concepts = concepts;
    this.reports = reports;
    this.articles = articles;
    this.dates = dates;
  }

  /// The story of some articles.
  ///
  /// @param members their numbers
  /// @param storyline id of the storyline
  Story write(int[] members, String storyline) {
    List<AnnotatedArticle> sorted =
        Arrays.stream(members).mapToObj(n -> articles[n]).sorted(byDay()).toList();
    return new Story(
        StableId.of("story", sorted.getFirst().id()),
        title(members),
        storyline,
        sorted.stream().map(AnnotatedArticle::id).toList(),
        sorted.stream().map(AnnotatedArticle::language).distinct().sorted().toList(),
        span(members),
        places(members),
        reasons(members));
  }

  /// Articles in order of publication, undated ones last, then of id.
  static Comparator<AnnotatedArticle> byDay() {
    return Comparator.comparing(
            (AnnotatedArticle article) -> article.published().from().orElse(LocalDate.MAX))
        .thenComparing(AnnotatedArticle::id);
  }

  /// The headline of the most central article, one in English if there is any; failing headlines,
  /// the first words of a text.
  private String title(int[] members) {
    Vector centre = Vector.EMPTY;
    for (int member : members) {
      centre = centre.plus(reports.get(member).meaning(), Integer.MAX_VALUE);
    }
    Vector middle = centre;
    return Arrays.stream(members)
        .boxed()
        .min(
            Comparator.comparing((Integer n) -> articles[n].title().isBlank())
                .thenComparing(n -> !articles[n].language().equals(TITLE_LANGUAGE))
                .thenComparingDouble(n -> -reports.get(n).meaning().cosine(middle))
                .thenComparing(n -> articles[n].id()))
        .map(n -> headline(articles[n]))
        .orElseThrow();
  }

  private static String headline(AnnotatedArticle article) {
    if (!article.title().isBlank()) {
      return article.title().strip();
    }
    String first = article.text().strip().lines().findFirst().orElse("");
    if (first.length() > TITLE_LENGTH) {
      int end = first.lastIndexOf(' ', TITLE_LENGTH);
      return first.substring(0, end > 0 ? end : TITLE_LENGTH).strip() + "\u2026";
    }
    return first.isEmpty() ? article.id() : first;
  }

  private PartialDate span(int[] members) {
    List<PartialDate> published =
        Arrays.stream(members)
            .mapToObj(n -> articles[n].published())
            .filter(PartialDate::isKnown)
            .toList();
    List<PartialDate> known =
        published.isEmpty()
            ? newsOf(members).filter(PartialDate::isKnown).toList()
            : Stream.concat(
                    published.stream(),
                    newsOf(members).filter(day -> published.stream().anyMatch(p -> near(day, p))))
                .toList();
    return known.stream().reduce(Days::span).orElse(PartialDate.UNKNOWN);
  }

  /// The days of each article's chief news.
  private Stream<PartialDate> newsOf(int[] members) {
    return Arrays.stream(members)
        .boxed()
        .flatMap(
            n ->
                reports.get(n).main().stream()
                    .map(h -> h.claim().time().resolve(articles[n].published()))
                    .filter(PartialDate::isDay));
  }

  private static boolean near(PartialDate news, PartialDate published) {
    return Days.between(news, published) <= 7
        && !news.from().orElseThrow().isAfter(published.to().orElseThrow());
  }

  private List<String> places(int[] members) {
    Map<String, Double> weights = new TreeMap<>();
    for (int member : members) {
      Layout layout = new Layout(articles[member]);
      for (Mention mention : articles[member].mentions()) {
        if (mention instanceof Mention.OfPlace place && !place.demonym()) {
          double worth = layout.factor(mention.span()) * exactness(place.place());
          weights.merge(place.place().ref(), worth, Double::sum);
        }
      }
    }
    return weights.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<String, Double> entry) -> -entry.getValue())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(PLACES)
        .map(Map.Entry::getKey)
        .toList();
  }

  /// A town named as often as its country is what the story is about.
  private static double exactness(Place place) {
    return PlaceRelation.rank(place) == 3 ? 0.5 : 1;
  }

  private List<String> reasons(int[] members) {
    Map<Integer, List<Integer>> having = new TreeMap<>();
    for (int member : members) {
      for (int concept : reports.get(member).meaning().concepts()) {
        having.computeIfAbsent(concept, c -> new ArrayList<>()).add(member);
      }
    }
    Stream<String> shared =
        having.entrySet().stream()
            .filter(entry -> entry.getValue().size() > 1)
            .sorted(
                Comparator.comparingDouble(
                        (Map.Entry<Integer, List<Integer>> entry) ->
                            -concepts.weight(entry.getKey()) * entry.getValue().size())
                    .thenComparing(entry -> concepts.key(entry.getKey())))
            .limit(REASONS)
            .map(entry -> concepts.key(entry.getKey()) + " (" + ids(entry.getValue()) + ")");
    Stream<String> dated =
        Arrays.stream(members)
            .filter(n -> !dates.reason(n).isEmpty())
            .mapToObj(n -> published(articles[n]) + dates.reason(n));
    return Stream.concat(shared, dated).toList();
  }

  private static String published(AnnotatedArticle article) {
    return "published " + article.id() + " " + article.published().iso() + ": ";
  }

  private String ids(List<Integer> members) {
    return String.join(", ", members.stream().map(n -> articles[n].id()).sorted().toList());
  }
}

package org.sitrep.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sitrep.claim.NewsDay;
import org.sitrep.knowledge.EventType;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Mention;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Place;
import org.sitrep.model.Story;

/// Writes down what is to be told of the stories of a storyline: titles, days, places, and what
/// binds each.
final class StoryWriter {
  private static final int PLACES = 8;
  private static final int TITLE_LENGTH = 120;
  private static final String TITLE_LANGUAGE = "en";

  private final Concepts concepts;
  private final List<Group> groups;
  private final List<Node> nodes = new ArrayList<>();
  private final List<int[]> stories = new ArrayList<>();
  private final AnnotatedArticle[] articles;
  private final DateInference dates;

  /// @param groups the reports of each story
  StoryWriter(Concepts concepts, Function<String, EventType> types, List<Group> groups) {
    this.concepts = concepts;
    this.groups = groups;
    for (Group group : groups) {
      int from = nodes.size();
      nodes.addAll(group.reports());
      stories.add(IntStream.range(from, nodes.size()).toArray());
    }
    this.articles = nodes.stream().map(Node::article).toArray(AnnotatedArticle[]::new);
    this.dates = new DateInference(types, articles);
    dates.infer(stories);
    Arrays.setAll(articles, n -> NewsDay.fill(articles[n]));
  }

  /// The article that came out first; of equals the one of the lesser id.
  static AnnotatedArticle first(List<Node> group) {
    return group.stream().map(Node::article).min(byDay()).orElseThrow();
  }

  /// The articles, with their days worked out.
  List<AnnotatedArticle> articles() {
    return List.of(articles);
  }

  /// The stories.
  ///
  /// @param storyline its id
  List<Story> write(String storyline) {
    return IntStream.range(0, groups.size()).mapToObj(n -> write(n, storyline)).toList();
  }

  private Story write(int story, String storyline) {
    int[] members = stories.get(story);
    List<AnnotatedArticle> sorted =
        Arrays.stream(members).mapToObj(n -> articles[n]).sorted(byDay()).toList();
    return new Story(
        StableId.of("story", first(groups.get(story).reports()).id()),
        title(groups.get(story)),
        storyline,
        sorted.stream().map(AnnotatedArticle::id).toList(),
        sorted.stream().map(AnnotatedArticle::language).distinct().sorted().toList(),
        span(members),
        places(members),
        Stream.concat(new Reasons(concepts, groups.get(story)).all(), dated(members)).toList());
  }

  /// Articles in order of publication, undated ones last, then of id.
  static Comparator<AnnotatedArticle> byDay() {
    return Comparator.comparing(
            (AnnotatedArticle article) -> article.published().from().orElse(LocalDate.MAX))
        .thenComparing(AnnotatedArticle::id);
  }

  /// The headline of the report most like the others, in English if there is any; failing
  /// headlines, the first words of a text.
  private static String title(Group group) {
    return group.reports().stream()
        .min(
            Comparator.comparing((Node n) -> n.article().title().isBlank())
                .thenComparing(n -> !n.article().language().equals(TITLE_LANGUAGE))
                .thenComparing(n -> n != group.chief())
                .thenComparing(Node.ORDER))
        .map(node -> headline(node.article()))
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
                nodes.get(n).report().main().stream()
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

  private Stream<String> dated(int[] members) {
    return Arrays.stream(members)
        .filter(n -> !dates.reason(n).isEmpty())
        .mapToObj(n -> published(articles[n]) + dates.reason(n));
  }

  private static String published(AnnotatedArticle article) {
    return "published " + article.id() + " " + article.published().iso() + ": ";
  }
}

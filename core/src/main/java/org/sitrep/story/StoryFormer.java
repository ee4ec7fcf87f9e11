package org.sitrep.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.sitrep.claim.NewsDay;
import org.sitrep.knowledge.EventType;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Story;

/// Groups reports into stories and storylines; the front door of this floor.
///
/// Reports are put into a canonical order (day of publication, then id) first, so the order they
/// are handed over in does not matter. Every report is compared with a bounded number of others,
/// whatever the number of reports.
public final class StoryFormer {
  private static final double STORIES_ALIKE = 0.18;
  private static final double STORYLINES_ALIKE = 0.10;

  private final Function<String, EventType> types;
  private final ContentWords words;
  private long looks;
  private long comparisons;

  public StoryFormer(Knowledge knowledge) {
    this(
        knowledge.ontology()::type,
        new ContentWords(
            word ->
                knowledge.frequent().score(word, new long[knowledge.frequent().tags().size()])));
  }

  /// @param types the event types by id
  /// @param words which words of a text count
  StoryFormer(Function<String, EventType> types, ContentWords words) {
    this.types = types;
    this.words = words;
  }

  /// Groups articles and works out their missing dates.
  ///
  /// @param articles in any order, with ids that are unique
  public Stories form(List<AnnotatedArticle> articles) {
    List<AnnotatedArticle> sorted = articles.stream().sorted(StoryWriter.byDay()).toList();
    Concepts concepts = new Concepts();
    List<Report> reports = read(sorted, concepts);
    List<Bond> bonds = bonds(concepts, reports);
    List<Vector> meanings = reports.stream().map(Report::meaning).toList();
    Groups groups =
        new Clusterer(meanings, days(reports), bonds, STORIES_ALIKE, true)
            .join(bonds.stream().filter(bond -> bond.kind() == Bond.Kind.STORY).toList());
    List<List<int[]>> storylines = storylines(groups.all(), meanings, bonds);

    AnnotatedArticle[] dated = sorted.toArray(AnnotatedArticle[]::new);
    DateInference dates = new DateInference(types, dated);
    storylines.forEach(dates::infer);
    Arrays.setAll(dated, n -> NewsDay.fill(dated[n]));
    return write(storylines, new StoryWriter(concepts, reports, dated, dates), dated);
  }

  /// The exact days among the dates of reports: a month would bridge what lies weeks apart.
  private static List<PartialDate> days(List<Report> reports) {
    return reports.stream()
        .map(Report::when)
        .map(when -> when.isDay() ? when : PartialDate.UNKNOWN)
        .toList();
  }

  /// How many postings and pairs the last run looked at.
  long work() {
    return looks + comparisons;
  }

  private List<Bond> bonds(Concepts concepts, List<Report> reports) {
    BondFinder finder = new BondFinder(concepts, reports);
    List<Bond> bonds = finder.find();
    looks = finder.looks();
    comparisons = finder.comparisons();
    return bonds;
  }

  private List<Report> read(List<AnnotatedArticle> articles, Concepts concepts) {
    ConceptReader reader = new ConceptReader(types, words);
    List<int[]> numbers = new ArrayList<>(articles.size());
    List<double[]> factors = new ArrayList<>(articles.size());
    for (AnnotatedArticle article : articles) {
      Map<String, Salience> met = reader.read(article);
      numbers.add(concepts.count(met));
      factors.add(met.values().stream().mapToDouble(Salience::factor).toArray());
    }
    return IntStream.range(0, articles.size())
        .mapToObj(n -> report(articles.get(n), numbers.get(n), factors.get(n), concepts))
        .toList();
  }

  private Report report(
      AnnotatedArticle article, int[] numbers, double[] factors, Concepts concepts) {
    return Report.of(
        article,
        vector(numbers, factors, concepts, false),
        vector(numbers, factors, concepts, true),
        types);
  }

  private static Vector vector(int[] numbers, double[] factors, Concepts concepts, boolean words) {
    int[] kept =
        IntStream.range(0, numbers.length)
            .filter(i -> (concepts.kind(numbers[i]) == ConceptKind.WORD) == words)
            .boxed()
            .sorted(Comparator.comparingInt(i -> numbers[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] ids = new int[kept.length];
    float[] weights = new float[kept.length];
    for (int n = 0; n < kept.length; n++) {
      ids[n] = numbers[kept[n]];
      weights[n] = (float) (factors[kept[n]] * concepts.weight(ids[n]));
    }
    return new Vector(ids, weights);
  }

  /// Stories, as numbers of articles, gathered into storylines.
  private static List<List<int[]>> storylines(
      List<int[]> stories, List<Vector> meanings, List<Bond> bonds) {
    Map<Integer, Integer> storyOf = new HashMap<>();
    List<Vector> centres = new ArrayList<>();
    for (int s = 0; s < stories.size(); s++) {
      Vector centre = Vector.EMPTY;
      for (int article : stories.get(s)) {
        storyOf.put(article, s);
        centre = centre.plus(meanings.get(article), 256);
      }
      centres.add(centre);
    }
    List<Bond> between =
        bonds.stream()
            .map(bond -> lift(bond, storyOf))
            .filter(bond -> bond.first() != bond.second())
            .toList();
    List<PartialDate> undated = Collections.nCopies(centres.size(), PartialDate.UNKNOWN);
    Groups groups = new Clusterer(centres, undated, between, STORYLINES_ALIKE, false).join(between);
    return groups.all().stream()
        .map(s -> Arrays.stream(s).mapToObj(stories::get).toList())
        .toList();
  }

  private static Bond lift(Bond bond, Map<Integer, Integer> storyOf) {
    int first = storyOf.getOrDefault(bond.first(), 0);
    int second = storyOf.getOrDefault(bond.second(), 0);
    return new Bond(Math.min(first, second), Math.max(first, second), bond.score(), bond.kind());
  }

  private static Stories write(
      List<List<int[]>> storylines, StoryWriter writer, AnnotatedArticle[] articles) {
    List<Story> stories = new ArrayList<>();
    for (List<int[]> storyline : storylines) {
      String id =
          storyline.stream()
              .flatMapToInt(Arrays::stream)
              .mapToObj(n -> articles[n])
              .min(StoryWriter.byDay())
              .map(first -> StableId.of("storyline", first.id()))
              .orElseThrow();
      storyline.forEach(members -> stories.add(writer.write(members, id)));
    }
    return new Stories(
        stories.stream().sorted(byFirstDay()).toList(),
        Arrays.stream(articles).sorted(Comparator.comparing(AnnotatedArticle::id)).toList());
  }

  private static Comparator<Story> byFirstDay() {
    return Comparator.comparing(
            (Story story) -> story.date().from().orElse(java.time.LocalDate.MAX))
        .thenComparing(Story::id);
  }
}

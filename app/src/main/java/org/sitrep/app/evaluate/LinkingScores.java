package org.sitrep.app.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitrep.model.Story;

/// Scores a partition of reports against the stories they are known to tell.
///
/// B-cubed: of each report, which share of those put with it belong with it (precision), and which
/// share of those that belong with it are put with it (recall); averaged over reports. A. Bagga and
/// B. Baldwin, "Entity-Based Cross-Document Coreferencing Using the Vector Space Model", 1998.
final class LinkingScores {
  private static final int CONTEXT = 80;

  private final List<Item<GoldReport>> reports;
  private final Map<String, String> found = new HashMap<>();
  private final Map<String, Integer> foundSizes = new HashMap<>();
  private final Map<String, Integer> goldSizes = new HashMap<>();
  private final Map<List<String>, Integer> shared = new HashMap<>();

  /// @param reports with ids of their own
  LinkingScores(List<Item<GoldReport>> reports, List<Story> stories) {
    this.reports = reports;
    stories.forEach(story -> story.articles().forEach(id -> found.put(id, story.id())));
    for (Item<GoldReport> report : reports) {
      foundSizes.merge(found(report), 1, Integer::sum);
      goldSizes.merge(report.value().story(), 1, Integer::sum);
      shared.merge(cell(report), 1, Integer::sum);
    }
  }

  private String found(Item<GoldReport> report) {
    return found.getOrDefault(report.value().article().id(), "");
  }

  private List<String> cell(Item<GoldReport> report) {
    return List.of(found(report), report.value().story());
  }

  /// `linking` by language of the report, all being put together as one corpus; and `stories`.
  List<Table> tables() {
    SortedMap<String, List<Item<GoldReport>>> byLanguage =
        reports.stream()
            .collect(
                Collectors.groupingBy(
                    item -> item.value().language(), TreeMap::new, Collectors.toList()));
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of("language", Row.ALL, cubed(reports)));
    byLanguage.forEach((language, some) -> rows.add(Row.of("language", language, cubed(some))));
    return List.of(
        new Table("linking", rows),
        new Table("stories", List.of(Row.of("stories", Row.ALL, counts()))));
  }

  private SequencedMap<String, Figure> cubed(List<Item<GoldReport>> some) {
    double precision = 0;
    double recall = 0;
    for (Item<GoldReport> report : some) {
      double common = shared.getOrDefault(cell(report), 0);
      precision += common / foundSizes.getOrDefault(found(report), 1);
      recall += common / goldSizes.getOrDefault(report.value().story(), 1);
    }
    precision /= some.size();
    recall /= some.size();
    SequencedMap<String, Figure> figures = new LinkedHashMap<>();
    figures.put("reports", new Figure.Count(some.size()));
    figures.put("precision", new Figure.Share(OptionalDouble.of(precision)));
    figures.put("recall", new Figure.Share(OptionalDouble.of(recall)));
    double f1 = 2 * precision * recall / (precision + recall);
    figures.put("f1", new Figure.Share(OptionalDouble.of(f1)));
    return figures;
  }

  private SequencedMap<String, Figure> counts() {
    Map<String, Long> mixture =
        shared.keySet().stream()
            .collect(Collectors.groupingBy(List::getFirst, Collectors.counting()));
    long exact =
        shared.entrySet().stream()
            .filter(cell -> whole(cell.getKey().getFirst(), cell.getValue(), foundSizes))
            .filter(cell -> whole(cell.getKey().getLast(), cell.getValue(), goldSizes))
            .count();
    SequencedMap<String, Figure> figures = new LinkedHashMap<>();
    figures.put("expected", new Figure.Count(goldSizes.size()));
    figures.put("found", new Figure.Count(foundSizes.size()));
    figures.put("exact", new Figure.Count(exact));
    figures.put("mixed", new Figure.Count(mixture.values().stream().filter(n -> n > 1).count()));
    return figures;
  }

  private static boolean whole(String group, int part, Map<String, Integer> sizes) {
    return sizes.getOrDefault(group, 0) == part;
  }

  /// Reports that stand in a story of mostly other reports (`merged`), and reports that stand apart
  /// from most of their story (`split`).
  List<Example> examples() {
    Map<String, String> chief = new HashMap<>();
    Map<String, String> home = new HashMap<>();
    new TreeMap<>(
            shared.entrySet().stream()
                .collect(Collectors.toMap(e -> String.join(" ", e.getKey()), e -> e)))
        .values()
        .forEach(
            cell -> {
              String in = cell.getKey().getFirst();
              String of = cell.getKey().getLast();
              chief.merge(in, of, (a, b) -> larger(List.of(in, a), List.of(in, b)).getLast());
              home.merge(of, in, (a, b) -> larger(List.of(a, of), List.of(b, of)).getFirst());
            });
    List<Example> examples = new ArrayList<>();
    for (Item<GoldReport> report : reports) {
      String mostly = chief.getOrDefault(found(report), "");
      if (!mostly.equals(report.value().story())) {
        examples.add(example("merged", report, mostly));
      } else if (!home.getOrDefault(report.value().story(), "").equals(found(report))) {
        examples.add(example("split", report, ""));
      }
    }
    return examples;
  }

  private List<String> larger(List<String> one, List<String> other) {
    return shared.getOrDefault(other, 0) > shared.getOrDefault(one, 0) ? other : one;
  }

  private static Example example(String kind, Item<GoldReport> report, String got) {
    GoldReport gold = report.value();
    String text = gold.article().text();
    return new Example(
        kind + " " + gold.language(),
        report.where(),
        gold.article().title().orElse(""),
        text.substring(0, Math.min(CONTEXT, text.length())).replace('\n', ' '),
        gold.story(),
        got,
        OptionalDouble.empty());
  }
}

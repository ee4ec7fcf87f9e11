package org.sitrep.app.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Sums up what was found of names, by language and kind.
final class NameScores {
  private final Map<String, Map<NameKind, Tally>> byLanguage = new TreeMap<>();
  private final List<Example> examples = new ArrayList<>();

  void add(NameMatch match) {
    Map<NameKind, Tally> tallies = tallies(match.language());
    match.tallies().forEach((kind, tally) -> tally(tallies, kind).add(tally));
    examples.addAll(match.examples());
  }

  private Map<NameKind, Tally> tallies(String language) {
    return byLanguage.computeIfAbsent(language, tag -> new EnumMap<>(NameKind.class));
  }

  private static Tally tally(Map<NameKind, Tally> tallies, NameKind kind) {
    return tallies.computeIfAbsent(kind, k -> new Tally());
  }

  List<Example> examples() {
    return List.copyOf(examples);
  }

  /// A row a language and kind; where there are more languages, all of them together at the top.
  Table table(String name) {
    List<Row> rows = new ArrayList<>();
    if (byLanguage.size() > 1) {
      Map<NameKind, Tally> sum = new EnumMap<>(NameKind.class);
      byLanguage.values().forEach(tallies -> tallies.forEach((kind, t) -> tally(sum, kind).add(t)));
      rows(Row.ALL, sum, rows);
    }
    byLanguage.forEach((tag, tallies) -> rows(tag, tallies, rows));
    return new Table(name, rows);
  }

  private static void rows(String language, Map<NameKind, Tally> tallies, List<Row> rows) {
    tallies.forEach(
        (kind, tally) -> {
          SequencedMap<String, String> labels = new LinkedHashMap<>();
          labels.put("language", language);
          labels.put("kind", kind.id());
          rows.add(new Row(labels, tally.figures()));
        });
  }
}

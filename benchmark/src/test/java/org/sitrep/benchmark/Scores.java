package org.sitrep.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sitrep.app.evaluate.Figure;
import org.sitrep.app.evaluate.Report;
import org.sitrep.app.evaluate.Row;

/// The scores of a report that have floors: those of which more is better, whatever the others do.
final class Scores {
  private static final Set<String> GATED =
      Set.of("f1", "accuracy", "accuracy161", "endToEnd161", "endToEndOverlap161");

  private Scores() {}

  /// Each by the names of its table, its row's labels and its column, with dots between.
  static SortedMap<String, Double> of(Report report) {
    SortedMap<String, Double> scores = new TreeMap<>();
    report.tables().forEach(table -> table.rows().forEach(row -> read(table.name(), row, scores)));
    return scores;
  }

  private static void read(String table, Row row, SortedMap<String, Double> scores) {
    String name = table + "." + String.join(".", row.labels().values()) + ".";
    row.figures()
        .forEach(
            (column, figure) -> {
              if (GATED.contains(column) && figure instanceof Figure.Share share) {
                scores.put(name + column, share.value().orElse(0));
              }
            });
  }

  /// Three digits, rounded down.
  static String floored(double score) {
    return BigDecimal.valueOf(score).setScale(3, RoundingMode.DOWN).toPlainString();
  }
}

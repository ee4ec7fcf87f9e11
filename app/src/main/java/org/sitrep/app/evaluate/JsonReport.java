package org.sitrep.app.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.app.write.Json;

/// Writes a report for programs: one object, its names as docs/guide.md has them.
public final class JsonReport {
  private JsonReport() {}

  /// @param errors how many examples of each kind of error to give
  public static void write(Json json, Evaluation evaluation, Report report, int errors) {
    json.open().text("task", report.task());
    json.number("records", evaluation.records()).number("refused", evaluation.refused());
    report.tables().forEach(table -> json.list(table.name(), table.rows(), row -> row(json, row)));
    json.list("errors", few(report.examples(), errors), example -> example(json, example));
    json.close();
  }

  private static void row(Json json, Row row) {
    json.open();
    row.labels().forEach(json::text);
    row.figures().forEach((name, figure) -> figure(json, name, figure));
    json.close();
  }

  private static void figure(Json json, String name, Figure figure) {
    switch (figure) {
      case Figure.Count count -> json.number(name, count.value());
      case Figure.Share share -> json.number(name, share.value());
      case Figure.Amount amount -> json.number(name, amount.value());
    }
  }

  private static List<Example> few(List<Example> examples, int most) {
    Map<String, Integer> seen = new HashMap<>();
    return examples.stream()
        .filter(example -> seen.merge(example.kind(), 1, Integer::sum) <= most)
        .toList();
  }

  private static void example(Json json, Example example) {
    json.open().text("kind", example.kind()).text("file", example.where().file());
    json.number("line", example.where().line());
    json.text("words", example.words()).text("context", example.context());
    json.known("gold", example.wanted()).known("ours", example.got());
    json.number("km", example.km()).close();
  }
}

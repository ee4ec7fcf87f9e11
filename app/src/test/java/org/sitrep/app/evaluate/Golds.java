package org.sitrep.app.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sitrep.knowledge.Knowledge;
import tools.jackson.databind.json.JsonMapper;

/// Gold lines written in tests, and the setting they are read in.
final class Golds {
  private Golds() {}

  static Setting setting(Optional<String> language, boolean documents) {
    try {
      Knowledge knowledge = Knowledge.open(Path.of(System.getProperty("sitrep.knowledge")));
      return Setting.of(knowledge, language, documents);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Setting setting() {
    return setting(Optional.empty(), false);
  }

  /// A line, written with single quotes.
  static GoldRecord line(String json) {
    return new GoldRecord(JsonMapper.shared().readTree(json(json).getBytes(UTF_8)));
  }

  static String json(String quoted) {
    return quoted.replace('\'', '"');
  }

  /// The row of a table whose labels are these.
  static Row row(Report report, String table, String... labels) {
    return report.tables().stream()
        .filter(t -> t.name().equals(table))
        .flatMap(t -> t.rows().stream())
        .filter(row -> List.copyOf(row.labels().values()).equals(List.of(labels)))
        .findFirst()
        .orElseThrow();
  }
}

package org.sitrep.app.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What members of other tools' records are called, by `fields.txt`.
final class FieldNames {
  private static final String FILE = "fields.txt";

  private final Map<String, List<String>> names = new HashMap<>();

  private FieldNames() {}

  static FieldNames load() {
    FieldNames names = new FieldNames();
    try (InputStream in =
            Objects.requireNonNull(FieldNames.class.getResourceAsStream(FILE), "no " + FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').forEach(names::line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }

  private void line(String line) {
    List<String> words = List.of(line.strip().split("\\s+"));
    names.put(words.getFirst(), words.subList(1, words.size()));
  }

  /// The names that mean a field of ours, the most trusted first.
  List<String> of(String field) {
    return names.getOrDefault(field, List.of());
  }
}

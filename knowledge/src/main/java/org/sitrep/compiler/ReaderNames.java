package org.sitrep.compiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sitrep.compiler.TextFile.Line;

/// What places are called in the languages of readers: those of `knowledge/regions`, and cities by
/// `knowledge/exonyms`.
///
/// A city is known by `city:`, its country and its main name in the gazetteer.
final class ReaderNames {
  private static final String ENGLISH = "en";

  private final Problems problems;

  /// Names by language and ref.
  private final Map<String, Map<String, String>> names = new HashMap<>();

  ReaderNames(Path knowledge, Problems problems) throws IOException {
    this.problems = problems;
    for (Line line : lines(knowledge.resolve("regions"))) {
      List<String> fields = line.fields();
      if (fields.size() > 6) {
        tagged("region:" + fields.get(0), fields.get(6));
      }
    }
    for (Line line : lines(knowledge.resolve("exonyms"))) {
      city(line);
    }
  }

  private static List<Line> lines(Path folder) throws IOException {
    List<Line> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        lines.addAll(TextFile.read(file).lines());
      }
    }
    return lines;
  }

  private void city(Line line) {
    List<String> fields = line.fields();
    if (fields.size() != 3) {
      problems.add(line.file(), line.number(), "expected `name | country | names`: " + line.text());
      return;
    }
    tagged("city:" + fields.get(1) + ":" + fields.get(0), fields.get(2));
  }

  /// Takes the first name of each language.
  private void tagged(String ref, String list) {
    for (String name : TextFile.list(list)) {
      int colon = name.indexOf(':');
      if (colon == 2) {
        names
            .computeIfAbsent(name.substring(0, colon), tag -> new TreeMap<>())
            .putIfAbsent(ref, name.substring(colon + 1).strip());
      }
    }
  }

  /// Tab-separated records: ref, name. What a language has no name for is called as in English.
  List<String> records(String tag, Map<String, String> actors) {
    Map<String, String> all = new TreeMap<>(names.getOrDefault(ENGLISH, Map.of()));
    all.putAll(names.getOrDefault(tag, Map.of()));
    all.putAll(actors);
    return all.entrySet().stream().map(name -> name.getKey() + "\t" + name.getValue()).toList();
  }
}

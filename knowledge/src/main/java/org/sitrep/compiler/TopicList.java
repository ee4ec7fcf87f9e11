package org.sitrep.compiler;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitrep.compiler.TextFile.Line;
import org.sitrep.pack.PackWriter;

/// The topics that all languages have words for, numbered in the order of their file.
final class TopicList {
  private final List<String> ids = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> tones = new ArrayList<>();

  /// Reads the file: an id a line, in sections; and `fields.txt` beside it, the sections by the
  /// tone of their texts.
  TopicList(Path file, Problems problems) throws IOException {
    Path fields = file.resolveSibling("fields.txt");
    Map<String, String> toneOf = tones(fields);
    List<Line> lines = TextFile.read(file).lines();
    Set<String> sections = lines.stream().map(Line::section).collect(Collectors.toSet());
    toneOf.keySet().stream()
        .filter(section -> !sections.contains(section))
        .forEach(section -> problems.add(fields, 0, "no section of topics: " + section));
    for (Line line : lines) {
      if (numbers.putIfAbsent(line.text(), ids.size()) != null) {
        problems.add(file, line.number(), "a topic given twice: " + line.text());
      }
      ids.add(line.text());
      tones.add(toneOf.getOrDefault(line.section(), ""));
    }
  }

  private static Map<String, String> tones(Path fields) throws IOException {
    Map<String, String> toneOf = new TreeMap<>();
    for (Line line : TextFile.read(fields).lines()) {
      TextFile.list(line.text()).forEach(section -> toneOf.put(section, line.section()));
    }
    return toneOf;
  }

  List<String> ids() {
    return List.copyOf(ids);
  }

  /// The number of a topic, or -1.
  int number(String id) {
    return numbers.getOrDefault(id, -1);
  }

  void write(PackWriter pack) {
    pack.strings("topics", ids);
    pack.strings("topic-tones", tones);
  }
}

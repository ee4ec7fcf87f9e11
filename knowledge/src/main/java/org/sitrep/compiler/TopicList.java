package org.sitrep.compiler;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.compiler.TextFile.Line;
import org.sitrep.pack.PackWriter;

/// The topics that all languages have words for, numbered in the order of their file.
final class TopicList {
  private final List<String> ids = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /// Reads the file: an id a line, in sections.
  TopicList(Path file, Problems problems) throws IOException {
    for (Line line : TextFile.read(file).lines()) {
      if (numbers.putIfAbsent(line.text(), ids.size()) != null) {
        problems.add(file, line.number(), "a topic given twice: " + line.text());
      }
      ids.add(line.text());
    }
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
  }
}

package org.sitrep.compiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A knowledge file of sections and lines, as `docs/adding-a-language.md` describes it.
///
/// Comment lines and blank lines are gone; lines before the first section belong to the section
/// with the empty name.
record TextFile(Path path, List<Line> lines) {
  /// A line with content.
  ///
  /// @param section name of the section it stands in, without brackets
  /// @param number its number in the file, from 1
  record Line(Path file, String section, int number, String text) {
    /// The parts between ` | `, stripped.
    List<String> fields() {
      return Arrays.stream(text.split(" \\|(?: |$)", -1)).map(String::strip).toList();
    }
  }

  /// Reads a file; one that is missing has no lines.
  static TextFile read(Path path) throws IOException {
    List<Line> lines = new ArrayList<>();
    if (!Files.exists(path)) {
      return new TextFile(path, lines);
    }
    String section = "";
    int number = 0;
    for (String raw : Files.readAllLines(path)) {
      number++;
      String text = raw.strip();
      if (text.isEmpty() || text.startsWith("#")) {
        continue;
      }
      if (text.startsWith("[") && text.endsWith("]") && text.indexOf(']') == text.length() - 1) {
        section = text.substring(1, text.length() - 1).strip();
      } else {
        lines.add(new Line(path, section, number, text));
      }
    }
    return new TextFile(path, List.copyOf(lines));
  }

  /// The lines of one section, in order.
  List<Line> section(String name) {
    return lines.stream().filter(line -> line.section().equals(name)).toList();
  }

  /// The members of a `;` list.
  static List<String> list(String text) {
    return Arrays.stream(text.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}

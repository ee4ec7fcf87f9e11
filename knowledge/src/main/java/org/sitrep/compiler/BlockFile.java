package org.sitrep.compiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A knowledge file of blocks: an id at the start of a line, then indented `key: value` lines. Keys
/// may repeat.
final class BlockFile {
  /// One block.
  record Block(Path file, int line, String id, Map<String, List<String>> values) {
    /// The first value of a key; empty if it is absent or `-`.
    String get(String key) {
      String value = all(key).isEmpty() ? "" : all(key).getFirst();
      return value.equals("-") ? "" : value;
    }

    /// All values of a key.
    List<String> all(String key) {
      return Objects.requireNonNullElse(values.get(key), List.of());
    }
  }

  private BlockFile() {}

  static List<Block> read(Path path, Problems problems) throws IOException {
    List<Block> blocks = new ArrayList<>();
    int number = 0;
    for (String raw : Files.readAllLines(path)) {
      number++;
      String text = raw.strip();
      if (text.isEmpty() || text.startsWith("#")) {
        continue;
      }
      if (!Character.isWhitespace(raw.charAt(0))) {
        blocks.add(new Block(path, number, text, new LinkedHashMap<>()));
      } else if (blocks.isEmpty() || text.indexOf(':') < 1) {
        problems.add(path, number, "not `key: value` within a block: " + text);
      } else {
        int colon = text.indexOf(':');
        blocks
            .getLast()
            .values()
            .computeIfAbsent(text.substring(0, colon), key -> new ArrayList<>())
            .add(text.substring(colon + 1).strip());
      }
    }
    return blocks;
  }
}

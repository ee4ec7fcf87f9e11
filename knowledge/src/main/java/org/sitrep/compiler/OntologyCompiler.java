package org.sitrep.compiler;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.compiler.BlockFile.Block;
import org.sitrep.pack.PackWriter;

/// Reads the table of event types.
final class OntologyCompiler {
  private static final List<String> KEYS =
      List.of(
          "group",
          "definition",
          "plover",
          "acled",
          "cameo",
          "family",
          "merges",
          "salience",
          "violent",
          "lasting");

  private final List<Block> types;

  OntologyCompiler(Path file, Problems problems) throws IOException {
    this.types = BlockFile.read(file, problems);
    for (Block type : types) {
      for (String key : List.of("group", "definition", "plover", "acled", "family", "salience")) {
        if (type.all(key).isEmpty()) {
          problems.add(file, type.line(), type.id() + " lacks " + key);
        }
      }
    }
  }

  /// The ids of all types.
  List<String> ids() {
    return types.stream().map(Block::id).toList();
  }

  /// Writes a tab-separated record per type: id, then the values of its keys in a fixed order.
  void write(PackWriter pack) {
    List<String> records = new ArrayList<>();
    for (Block type : types) {
      List<String> fields = new ArrayList<>(List.of(type.id()));
      KEYS.forEach(key -> fields.add(type.get(key)));
      records.add(String.join("\t", fields));
    }
    pack.strings("types", records);
  }
}

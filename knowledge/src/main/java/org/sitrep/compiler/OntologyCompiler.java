package org.sitrep.compiler;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.compiler.BlockFile.Block;
import org.sitrep.compiler.TextFile.Line;
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
          "lasting",
          "agent",
          "target",
          "place",
          "example");

  private final List<Block> types;
  private final List<Line> intents;

  /// @param folder holds `event-types.txt` and `plover.txt`
  OntologyCompiler(Path folder, Problems problems) throws IOException {
    Path file = folder.resolve("event-types.txt");
    this.types = BlockFile.read(file, problems);
    this.intents = TextFile.read(folder.resolve("plover.txt")).lines();
    List<String> categories = intents.stream().map(line -> line.fields().getFirst()).toList();
    for (Block type : types) {
      for (String key :
          List.of("group", "definition", "plover", "acled", "family", "salience", "example")) {
        if (type.all(key).isEmpty()) {
          problems.add(file, type.line(), type.id() + " lacks " + key);
        }
      }
      String category = type.get("plover").split("\\|", 2)[0].strip();
      if (!category.equals("-") && !categories.contains(category)) {
        problems.add(file, type.line(), category + " is not in plover.txt");
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
    pack.strings("plover", intents.stream().map(line -> String.join("\t", line.fields())).toList());
  }
}

package org.sitrep.compiler;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.sitrep.compiler.BlockFile.Block;
import org.sitrep.compiler.TextFile.Line;
import org.sitrep.pack.PackWriter;

/// Reads the table of event types, and what they tell of who holds a place.
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

  private static final String CONTROL = "events";

  /// The roles, kinds and bounds that a rule of `control.txt` may name.
  private static final List<List<String>> CONTROL_VALUES =
      List.of(
          List.of("agent", "target"),
          List.of("held", "partly-held", "besieged"),
          List.of("from", "until", "at"));

  private final List<Block> types;
  private final List<Line> intents;
  private final TextFile control;

  /// @param folder holds `event-types.txt`, `plover.txt` and `control.txt`
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
    this.control = TextFile.read(folder.resolve("control.txt"));
    control.section(CONTROL).forEach(line -> check(line, problems));
  }

  private void check(Line rule, Problems problems) {
    List<String> fields = rule.fields();
    boolean known =
        fields.size() == CONTROL_VALUES.size() + 1
            && ids().contains(fields.getFirst())
            && IntStream.range(0, CONTROL_VALUES.size())
                .allMatch(n -> CONTROL_VALUES.get(n).contains(fields.get(n + 1)));
    if (!known) {
      problems.add(
          rule.file(), rule.number(), "not `event type | role | kind | bound`: " + rule.text());
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
    pack.strings("control", tabbed(control.section(CONTROL)));
    pack.strings(
        "control-holders",
        control.section("holders").stream()
            .flatMap(line -> TextFile.list(line.text()).stream())
            .toList());
    pack.strings("plover", tabbed(intents));
  }

  private static List<String> tabbed(List<Line> lines) {
    return lines.stream().map(line -> String.join("\t", line.fields())).toList();
  }
}

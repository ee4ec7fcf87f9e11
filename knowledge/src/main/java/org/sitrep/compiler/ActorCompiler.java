package org.sitrep.compiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sitrep.compiler.BlockFile.Block;
import org.sitrep.pack.PackWriter;

/// Reads `knowledge/actors`: one record per actor, and the names under which each language knows
/// it.
final class ActorCompiler {
  private final Map<String, Block> actors = new TreeMap<>();

  ActorCompiler(Path folder, Problems problems) throws IOException {
    for (Path file : files(folder)) {
      for (Block block : BlockFile.read(file, problems)) {
        if (actors.put(block.id(), block) != null) {
          problems.add(file, block.line(), "the id is taken: " + block.id());
        }
        if (block.get("kind").isEmpty() || block.get("name").isEmpty()) {
          problems.add(file, block.line(), "kind and name are required: " + block.id());
        }
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /// Names of all actors in a language, with the id of each.
  Map<String, String> names(String language) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Block actor : actors.values()) {
      for (String name : namesOf(actor, language)) {
        names.putIfAbsent(name, actor.id());
      }
    }
    return names;
  }

  /// The name by which readers of a language know an actor, by the actor's ref; only where it has
  /// one of that language.
  Map<String, String> shown(String language) {
    Map<String, String> shown = new TreeMap<>();
    for (Block actor : actors.values()) {
      String prefix = actor.get("kind").equals("person") ? "person:" : "actor:";
      List<String> own = TextFile.list(actor.get("names." + language));
      if (!own.isEmpty()) {
        shown.put(prefix + actor.id(), own.getFirst());
      }
    }
    return shown;
  }

  private static List<String> namesOf(Block actor, String language) {
    List<String> names = new ArrayList<>(List.of(actor.get("name")));
    for (String key : List.of("names", "names." + language)) {
      actor.all(key).forEach(list -> names.addAll(TextFile.list(list)));
    }
    return names;
  }

  /// Writes the records: tab-separated id, kind, country, name, parent, from, to, and roles joined
  /// by `;`.
  void write(PackWriter pack) {
    List<String> records = new ArrayList<>();
    for (Block actor : actors.values()) {
      records.add(
          String.join(
              "\t",
              actor.id(),
              actor.get("kind"),
              actor.get("country"),
              actor.get("name"),
              actor.get("parent"),
              actor.get("from"),
              actor.get("to"),
              String.join(";", actor.all("role"))));
    }
    pack.strings("actors", records);
  }
}

package org.sitrep.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sitrep.knowledge.Knowledge;

/// Folders of this repository, as seen from its root or from a module.
final class Folders {
  private Folders() {}

  /// The compiled knowledge.
  ///
  /// @throws IOException if it is not built
  static Knowledge knowledge() throws IOException {
    return Knowledge.open(packs());
  }

  /// The folder it lies in.
  static Path packs() {
    return find("sitrep.knowledge", "knowledge/target/pack");
  }

  /// The demo corpus, as inputs of the program.
  static List<String> samples() {
    Path folder = find("sitrep.samples", "samples");
    return Stream.of("articles", "wire.jsonl").map(folder::resolve).map(Path::toString).toList();
  }

  private static Path find(String property, String path) {
    return Stream.of(System.getProperty(property, path), path, "../" + path)
        .map(Path::of)
        .filter(Files::isDirectory)
        .findFirst()
        .orElse(Path.of(path));
  }
}

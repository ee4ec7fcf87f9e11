package org.sitrep.compiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/// Whether a pack is older than what it is made of.
final class Freshness {
  private Freshness() {}

  /// True if `pack` is missing, or older than any file below the named folders or than the compiler
  /// itself.
  static boolean stale(Path knowledge, Path pack, List<String> folders) throws IOException {
    if (!Files.exists(pack)) {
      return true;
    }
    FileTime made = Files.getLastModifiedTime(pack);
    for (String folder : folders) {
      if (newer(knowledge.resolve(folder), made)) {
        return true;
      }
    }
    return newer(knowledge.resolve("target/classes"), made);
  }

  private static boolean newer(Path folder, FileTime made) throws IOException {
    if (!Files.exists(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (Files.getLastModifiedTime(file).compareTo(made) > 0) {
          return true;
        }
      }
    }
    return false;
  }
}

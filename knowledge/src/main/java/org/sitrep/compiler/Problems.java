package org.sitrep.compiler;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What is wrong with the knowledge, collected so that a linguist sees everything at once.
final class Problems {
  private final List<String> found = new ArrayList<>();

  void add(Path file, int line, String message) {
    found.add(file + ":" + line + ": " + message);
  }

  /// Takes over what others found.
  void addAll(Problems others) {
    found.addAll(others.found);
  }

  List<String> all() {
    return List.copyOf(found);
  }
}

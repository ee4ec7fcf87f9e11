package org.sitrep.samples;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/// The least shares that are accepted, in per cent by kind.
record Floors(Properties floors) {
  static Floors read(Path file) throws IOException {
    Properties floors = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      floors.load(in);
    }
    return new Floors(floors);
  }

  Set<String> kinds() {
    return new TreeSet<>(floors.stringPropertyNames());
  }

  /// The scores below their floors, each told in a line.
  List<String> below(List<Score> scores) {
    List<String> below = new ArrayList<>();
    for (Score score : scores) {
      double floor = Double.parseDouble(floors.getProperty(score.kind(), "0").strip());
      if (score.percent() < floor) {
        below.add(score.line() + ", its floor is " + floor);
      }
    }
    return below;
  }
}

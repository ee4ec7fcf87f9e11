package org.sitrep.compiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Holds every language that is read in full to what the others have: the same files, and words for
/// nearly all topics.
final class PackCheck {
  private static final String MODEL = "en";
  private static final double LEAST_TOPICS = 0.95;

  private final Path languages;
  private final TopicList topics;
  private final Problems problems;

  PackCheck(Path languages, TopicList topics, Problems problems) {
    this.languages = languages;
    this.topics = topics;
    this.problems = problems;
  }

  /// Checks the folder of one language.
  void check(String tag) throws IOException {
    Path folder = languages.resolve(tag);
    for (String name : files(languages.resolve(MODEL))) {
      if (!Files.exists(folder.resolve(name))) {
        problems.add(folder, 0, "the pack lacks " + name);
      }
    }
    long covered =
        TextFile.read(folder.resolve("concepts.txt")).lines().stream()
            .map(line -> line.fields().getFirst())
            .distinct()
            .filter(id -> topics.number(id) >= 0)
            .count();
    if (covered < LEAST_TOPICS * topics.ids().size()) {
      problems.add(
          folder.resolve("concepts.txt"),
          0,
          "words for " + covered + " of " + topics.ids().size() + " topics are too few");
    }
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}

package org.sitrep;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Every knowledge file says in its first comment lines where it comes from, on what terms, as of
/// when.
class KnowledgeHeaderTest {
  private static final List<String> FOLDERS =
      List.of("languages", "actors", "ontology", "regions", "divisions", "gazetteer", "sources");

  private static final List<Pattern> REQUIRED =
      List.of(
          Pattern.compile("# source: \\S.*"),
          Pattern.compile("# licence: \\S.*"),
          Pattern.compile("# date: \\d{4}-\\d{2}-\\d{2}"));

  @Test
  void everyFileSaysWhereItComesFrom() throws IOException {
    List<String> problems = new ArrayList<>();
    for (String folder : FOLDERS) {
      for (Path file : Tree.files(Tree.home().resolve("knowledge").resolve(folder))) {
        problems.addAll(missing(file));
      }
    }

    assertThat(problems).as("lines missing from the opening comment").isEmpty();
  }

  /// Strict reading: a file that is not UTF-8 fails the test.
  private static List<String> missing(Path file) throws IOException {
    List<String> header =
        Files.readAllLines(file, UTF_8).stream().takeWhile(line -> line.startsWith("#")).toList();
    return REQUIRED.stream()
        .filter(line -> header.stream().noneMatch(line.asMatchPredicate()))
        .map(line -> Tree.home().relativize(file) + ": " + line)
        .toList();
  }
}

package org.sitrep.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.app.evaluate.Evaluation;
import org.sitrep.app.evaluate.Setting;
import org.sitrep.app.evaluate.Tasks;
import org.sitrep.knowledge.Knowledge;

/// No score on the corpora may fall below its floor in `benchmark/floors.properties`.
///
/// The corpora are not ours to pass on: where one is missing, or is another than was measured, its
/// floors are passed over. `target/floors.properties` holds what was measured, in the same form.
class FloorsTest {
  private static final String TASK = ".task";
  private static final String DIGEST = ".sha256";
  private static final String ONLY = ".only";
  private static final Path MEASURED = Path.of("target", "floors.properties");

  private static final SortedMap<String, String> measured = new TreeMap<>();
  private static Optional<Setting> setting = Optional.empty();

  @BeforeAll
  static void open() throws IOException {
    Knowledge knowledge = Folders.knowledge();
    setting = Optional.of(Setting.of(knowledge, Optional.empty(), false).withPeaceful(peaceful()));
  }

  /// Stories of the translations that tell of no violence.
  private static Set<String> peaceful() throws IOException {
    return Files.readAllLines(besideFloors("peaceful.txt")).stream()
        .filter(line -> !line.startsWith("#"))
        .collect(Collectors.toSet());
  }

  @AfterAll
  static void keep() throws IOException {
    Files.createDirectories(MEASURED.toAbsolutePath().getParent());
    Files.write(
        MEASURED, measured.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList());
  }

  static SortedSet<String> corpora() throws IOException {
    SortedSet<String> corpora = new TreeSet<>();
    for (String key : floors().stringPropertyNames()) {
      if (key.endsWith(TASK)) {
        corpora.add(key.substring(0, key.length() - TASK.length()));
      }
    }
    return corpora;
  }

  @ParameterizedTest
  @MethodSource("corpora")
  void noScoreFallsBelowItsFloor(String corpus) throws IOException {
    Properties floors = floors();
    int task = corpus.indexOf('#');
    Path file =
        Path.of(
            System.getProperty("sitrep.shared", "../../shared"),
            "corpora",
            task < 0 ? corpus : corpus.substring(0, task));
    assumeTrue(
        Files.isRegularFile(file),
        "no corpus at " + file + ": name the folder with -Dsitrep.shared");
    assumeTrue(
        digest(file).equals(floors.getProperty(corpus + DIGEST)),
        corpus + " is another than the floors were measured on");
    Evaluation evaluation =
        Evaluation.of(
            Tasks.named(floors.getProperty(corpus + TASK)).orElseThrow(),
            List.of(part(file, Optional.ofNullable(floors.getProperty(corpus + ONLY))).toString()),
            setting.orElseThrow());
    assertThat(evaluation.problems()).isEmpty();
    SortedMap<String, Double> scores = Scores.of(evaluation.report().orElseThrow());
    scores.forEach((name, score) -> measured.put(corpus + "." + name, Scores.floored(score)));

    SortedMap<String, Double> least = least(floors, corpus);
    assertThat(least.keySet()).as("every score has a floor").isEqualTo(scores.keySet());
    assertThat(scores.entrySet())
        .as("scores below their floors")
        .filteredOn(score -> score.getValue() < least.getOrDefault(score.getKey(), 0.0))
        .isEmpty();
  }

  /// The floors of one corpus, by the name of the score.
  private static SortedMap<String, Double> least(Properties floors, String corpus) {
    SortedMap<String, Double> least = new TreeMap<>();
    for (String key : floors.stringPropertyNames()) {
      boolean score = List.of(TASK, DIGEST, ONLY).stream().noneMatch(key::endsWith);
      if (key.startsWith(corpus + ".") && score) {
        least.put(
            key.substring(corpus.length() + 1), Double.valueOf(floors.getProperty(key).strip()));
      }
    }
    return least;
  }

  /// The lines of some languages alone, if they are named.
  private static Path part(Path file, Optional<String> languages) throws IOException {
    if (languages.isEmpty()) {
      return file;
    }
    List<String> kept =
        List.of(languages.get().split(" ")).stream()
            .map(tag -> "\"lang\": \"" + tag + "\"")
            .toList();
    Path part = Files.createTempFile("part", ".jsonl");
    part.toFile().deleteOnExit();
    return Files.write(
        part,
        Files.readAllLines(file).stream()
            .filter(line -> kept.stream().anyMatch(line::contains))
            .toList());
  }

  private static Properties floors() throws IOException {
    Properties floors = new Properties();
    try (Reader in = Files.newBufferedReader(besideFloors("floors.properties"))) {
      floors.load(in);
    }
    return floors;
  }

  private static Path besideFloors(String name) {
    return List.of(Path.of(name), Path.of("benchmark", name)).stream()
        .filter(Files::isRegularFile)
        .findFirst()
        .orElseThrow();
  }

  private static String digest(Path file) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

package org.sitrep.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The claims of the sample reports in all languages, scored against `samples/reports`. No kind may
/// fall below its floor.
class ClaimsTest {
  private static List<Score> scores = List.of();

  @BeforeAll
  static void score() throws IOException {
    scores = Claims.score("").scores();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(Scorer.table(scores));
  }

  @Test
  void noKindFallsBelowItsFloor() throws IOException {
    Properties floors = floors();
    List<String> below = new ArrayList<>();
    for (Score score : scores) {
      double floor = Double.parseDouble(floors.getProperty(score.kind(), "0").strip());
      if (score.percent() < floor) {
        below.add(score.line() + ", its floor is " + floor);
      }
    }
    assertThat(below).isEmpty();
  }

  @Test
  void everyKindHasAFloor() throws IOException {
    assertThat(new TreeSet<>(scores.stream().map(Score::kind).toList()))
        .isEqualTo(new TreeSet<>(floors().stringPropertyNames()));
  }

  private static Properties floors() throws IOException {
    Properties floors = new Properties();
    try (Reader in =
        Files.newBufferedReader(Pipeline.samples().resolve("reports/floors.properties"))) {
      floors.load(in);
    }
    return floors;
  }
}

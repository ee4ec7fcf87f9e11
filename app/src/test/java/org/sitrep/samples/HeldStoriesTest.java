package org.sitrep.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The same as [IndependentTest] on reports that nothing was fitted to: `src/test/stories`.
class HeldStoriesTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("sitrep.home", "..")).resolve("app/src/test/stories");

  private static List<Score> scores = List.of();

  @BeforeAll
  static void score() throws IOException {
    scores = Independent.score(FOLDER);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(Scorer.table(scores));
  }

  @Test
  void noKindFallsBelowItsFloor() throws IOException {
    assertThat(floors().below(scores)).isEmpty();
  }

  @Test
  void everyKindHasAFloor() throws IOException {
    assertThat(new TreeSet<>(scores.stream().map(Score::kind).toList()))
        .isEqualTo(floors().kinds());
  }

  private static Floors floors() throws IOException {
    return Floors.read(FOLDER.resolve("floors.properties"));
  }
}

package org.sitrep.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.Picture;

/// The demo corpus, read the whole way and scored against `samples/expected.jsonl`. No kind may
/// fall below its floor in `samples/floors.properties`.
///
/// `-Dsitrep.misses=true` prints everything that was missed.
class SamplesTest {
  private static Picture picture;
  private static List<Score> scores;

  @BeforeAll
  static void score() throws IOException {
    Knowledge knowledge = Pipeline.knowledge();
    picture = Pipeline.samplesPicture(knowledge);
    scores = Scorer.score(picture, Expectations.read(Pipeline.samples().resolve("expected.jsonl")));
    print();
  }

  private static void print() {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(Scorer.table(scores));
    if (Boolean.getBoolean("sitrep.misses")) {
      scores.forEach(
          score -> score.misses().forEach(miss -> out.println(score.kind() + ": " + miss)));
    }
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

  @Test
  void theSameArticlesGiveTheSamePicture() throws IOException {
    assertThat(Pipeline.samplesPicture(Pipeline.knowledge())).isEqualTo(picture);
  }

  private static Floors floors() throws IOException {
    return Floors.read(Pipeline.samples().resolve("floors.properties"));
  }
}

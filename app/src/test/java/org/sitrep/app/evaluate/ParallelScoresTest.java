package org.sitrep.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sitrep.app.evaluate.ParallelScores.Told;
import org.sitrep.app.read.Where;
import org.sitrep.model.Status;

/// Scores of translations worked out by hand.
class ParallelScoresTest {
  private static final String TEXT = "A strike, a flood and a bombing in Lyon.";

  private static Told told(String story, String language, String... types) {
    Read read = Read.of(TEXT);
    for (String type : types) {
      read.claim(type, type, Status.ASSERTED);
    }
    return new Told(
        new Where("a", 1), new GoldStory(story, language, TEXT + "\n\nIn Lyon."), read.done());
  }

  private static ParallelScores scores() {
    ParallelScores scores = new ParallelScores(Golds.setting().withPeaceful(Set.of("s2")));
    scores.add(told("s1", "fr", "strike", "bombing"));
    scores.add(told("s1", "en", "strike", "flood"));
    scores.add(told("s2", "fr", "bombing", "strike"));
    scores.add(told("s2", "en", "strike"));
    return scores;
  }

  @Test
  void typesAreComparedWithThoseOfTheEnglishText() {
    Report report = new Report("parallel", scores().tables(), List.of());

    assertThat(Golds.row(report, "agreement", "fr").figures())
        .containsEntry("gold", new Figure.Count(3))
        .containsEntry("found", new Figure.Count(4))
        .containsEntry("correct", new Figure.Count(2));
    assertThat(Golds.row(report, "agreement", "en").figures())
        .containsEntry("f1", Figure.Share.of(1, 1));
  }

  @Test
  void violenceIsCountedInPeacefulStoriesOnly() {
    Report report = new Report("parallel", scores().tables(), List.of());

    assertThat(Golds.row(report, "peaceful", "fr").figures())
        .containsEntry("sentences", new Figure.Count(2))
        .containsEntry("violent", new Figure.Count(1));
  }

  @Test
  void examplesTellWhatDiffersAndWhatIsViolent() {
    assertThat(scores().examples())
        .extracting(Example::kind, Example::got)
        .containsExactly(
            tuple("lacks fr", "flood"),
            tuple("exceeds fr", "bombing"),
            tuple("exceeds fr", "bombing"),
            tuple("violent fr", "bombing"));
  }
}

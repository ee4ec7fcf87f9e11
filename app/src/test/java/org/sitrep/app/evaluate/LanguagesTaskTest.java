package org.sitrep.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.sitrep.app.read.Where;

/// Two documents, of which one says to be in a language it is not in.
class LanguagesTaskTest {
  private static final String ENGLISH =
      "The police said on Monday that the road would be closed for two weeks.\n"
          + "They have not said why.\nYes.";

  private static Report report() {
    Setting setting = Golds.setting();
    List<Item<GoldText>> gold =
        List.of(
            new Item<>(new Where("a", 1), new GoldText(ENGLISH, "en")),
            new Item<>(new Where("a", 2), new GoldText(ENGLISH, "sv")));
    return new LanguagesTask().score(gold, setting);
  }

  @Test
  void documentsAndSentencesOfFiveWordsAreCounted() {
    Report report = report();

    assertThat(Golds.row(report, "documents", "all").figures())
        .containsEntry("texts", new Figure.Count(2))
        .containsEntry("accuracy", new Figure.Share(OptionalDouble.of(0.5)));
    assertThat(Golds.row(report, "sentences", "en").figures())
        .containsEntry("texts", new Figure.Count(2));
    assertThat(Golds.row(report, "documents", "sv").figures())
        .containsEntry("correct", new Figure.Count(0));
  }

  @Test
  void confusionsAreNamed() {
    Report report = report();

    assertThat(Golds.row(report, "confusions", "documents", "sv", "en").figures())
        .containsEntry("texts", new Figure.Count(1));
    assertThat(report.examples().getFirst())
        .returns("wrong document", Example::kind)
        .returns("sv", Example::wanted)
        .returns("en", Example::got)
        .returns(new Where("a", 2), Example::where);
  }
}

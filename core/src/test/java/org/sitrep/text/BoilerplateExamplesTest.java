package org.sitrep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.Packs;
import org.sitrep.Packs.Example;
import org.sitrep.model.PartialDate;

/// Runs the examples that stand beside `boilerplate.txt` of every language.
final class BoilerplateExamplesTest {
  static Stream<String> languages() {
    return Packs.full().stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void paragraphs(String tag) {
    ParagraphJudge judge = new ParagraphJudge(Packs.knowledge().language(tag));
    List<String> wrong = new ArrayList<>();
    for (Example example : Packs.examples(tag, "boilerplate")) {
      String found = found(judge.judge(example.text()), example.text(), example.expected());
      if (!found.equals(example.expected())) {
        wrong.add(
            example.where()
                + " "
                + example.expected()
                + " :: "
                + example.text()
                + "\n    found "
                + found);
      }
    }
    assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
  }

  private static String found(ParagraphJudge.Judgement judgement, String text, String expected) {
    if (expected.startsWith("published")) {
      return "published " + judgement.published().map(PartialDate::iso).orElse("unknown");
    }
    return switch (judgement.verdict()) {
      case ParagraphJudge.Verdict.Drop drop -> "drop";
      case ParagraphJudge.Verdict.Keep keep ->
          keep.from() == 0 ? "keep" : "cut -> " + text.substring(keep.from());
    };
  }
}

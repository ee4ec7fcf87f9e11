package org.sitrep.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RunTest {
  private static final String SIGNS =
      "ab \u00A0\n\t\u2009\u3000\u200B\uFEFF\u00AD\u0001\u0085\u0416\u4E2D.";

  @Test
  void whiteSpaceBecomesSingleBlanksAndInvisibleMarksGo() {
    assertThat(Spaces.single(" a\u00A0 b\u00AD\u200Bc\n\u3000d ")).isEqualTo("a bc d");
    assertThat(Spaces.single("a b")).isEqualTo("a b");
    assertThat(Spaces.single(" \n")).isEmpty();
  }

  @Test
  void anyTextIsGatheredSignBySign() {
    Random random = new Random(5);
    for (int i = 0; i < 4_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(10);
      for (int k = 0; k < length; k++) {
        text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
      assertThat(Spaces.single(text.toString())).isEqualTo(plain(text.toString()));
    }
  }

  @Test
  void linksAreCountedWithTheBlanksWithinAndBeforeThem() {
    Run run = new Run(1);
    run.add("See ", false);
    run.add(" the  report", true);
    run.add(" now.", false);

    Block block = run.take(0, 0, Block.Kind.TEXT);

    assertThat(block.text()).isEqualTo("See the report now.");
    assertThat(block.linked()).isEqualTo(" the report".length());
    assertThat(block.firstLink()).isEqualTo(4);
    assertThat(block.words()).isEqualTo(4);
    assertThat(block.closed()).isTrue();
  }

  @Test
  void oneLineBreakBreaksTheLineAndTwoEndTheParagraph() {
    Run run = new Run(4);
    run.add("one", false);

    assertThat(run.lineBreak()).isFalse();
    run.add(" two", false);
    assertThat(run.words()).isEqualTo("one\ntwo");
    assertThat(run.lineBreak()).isFalse();
    assertThat(run.lineBreak()).isTrue();
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    boolean gap = false;
    for (char c : text.toCharArray()) {
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (blank) {
        gap = true;
      } else if (c > ' ' && "\u200B\uFEFF\u00AD\u0085".indexOf(c) < 0) {
        plain.append(gap && !plain.isEmpty() ? " " : "").append(c);
        gap = false;
      }
    }
    return plain.toString();
  }
}

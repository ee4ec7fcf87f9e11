package org.sitrep.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.pack.Romanisation;

final class RomanisationTest {
  private static final Romanisation RULES =
      new Romanisation(
          List.of(
              "article: al; ez",
              "assimilated: a; e",
              "letters: q > k",
              "letters: ah$ > a",
              "vowels: o | o; u; w",
              "vowels: a | a; e; i; y",
              "tail: a"));

  @Test
  void articlesDoubledLettersAndVowelsDoNotCount() {
    assertThat(RULES.key("Deir ez-Zor")).isEqualTo(RULES.key("Dayr al-Zawr"));
    assertThat(RULES.key("Deir Ezzor")).isEqualTo(RULES.key("Deir ez-Zor"));
    assertThat(RULES.key("Raqqah")).isEqualTo(RULES.key("Raka"));
  }

  @Test
  void otherNamesStayApart() {
    assertThat(RULES.key("Homs")).isNotEqualTo(RULES.key("Hama"));
  }

  @Test
  void namesInOtherLettersHaveNoKey() {
    assertThat(RULES.key("\u062d\u0645\u0635")).isEmpty();
    assertThat(RULES.hash("ab", 0, 2)).isZero();
  }
}

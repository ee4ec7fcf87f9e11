package org.sitrep.picture.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {
  private static final Map<String, String> VALUES = Map.of("a", "A", "b", "B");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plain                    | plain
          {a} and {b}              | A and B
          {a}[ in {b}]             | A in B
          {a}[ in {c}]             | A
          [{a} did it][ in {b}]    | A did it in B
          [{c}: ]seen[ in {b}]     | seen in B
          """)
  void partsWithoutValuesAreLeftOut(String pattern, String expected) {
    assertThat(fill(pattern)).isEqualTo(expected.strip());
  }

  @ParameterizedTest
  @CsvSource({"'[{c} did it][ in {b}]'", "'[{c}][ {b}]'"})
  void whatLacksItsVerbIsEmpty(String pattern) {
    assertThat(fill(pattern)).isEmpty();
  }

  private static String fill(String pattern) {
    return new Template(pattern).fill(name -> VALUES.getOrDefault(name, ""));
  }
}

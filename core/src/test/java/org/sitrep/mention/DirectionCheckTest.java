package org.sitrep.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Warning;

final class DirectionCheckTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Malaga, a city in northern Spain, was flooded.",
        "nb | Malaga, en by i det nordlige Spania, ble oversvømt.",
        "sv | Malaga, en stad i norra Spanien, svämmades över.",
        "en | The north-western Syrian city of Deir ez-Zor was hit.",
      })
  void theWrongPartOfACountryIsQuestioned(String tag, String text) {
    assertThat(PlaceReading.of(tag, text).warnings())
        .singleElement()
        .extracting(Warning::kind)
        .isEqualTo("place-direction");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Malaga, a city in southern Spain, was flooded.",
        "en | Valencia, a city in eastern Spain, was flooded.",
        "en | Malaga was flooded, and so was northern Spain.",
        "en | Madrid, a city in southern Spain, was flooded.",
      })
  void whatIsRightOrLiesAtTheCentreIsLeftAlone(String tag, String text) {
    assertThat(PlaceReading.of(tag, text).warnings()).isEmpty();
  }

  @Test
  void theWarningTellsTheFacts() {
    Warning warning =
        PlaceReading.of("en", "Malaga, a city in northern Spain, was flooded.")
            .warnings()
            .getFirst();

    assertThat(warning.about()).isEqualTo("geonames:2514256");
    assertThat(warning.details()).hasSize(4).endsWith("S", "Spain");
  }
}

package org.sitrep.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnlistedFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The school in Brenholtby burned down. | Brenholtby",
        "en | A bus left the road near the village of Ulvarset on Monday. | Ulvarset",
        "en | The crash happened on Ashgrove Lane after dark. | Ashgrove Lane",
        "en | Highway 212 was closed by snow. | Highway 212",
        "nb | Skolen i Brennholtbygd brant ned. | Brennholtbygd",
        "sv | Skolan i Brännholtsby brann ner. | Brännholtsby",
      })
  void namesOnNoListAreFoundWhereTheyStandAsPlaces(String tag, String text, String name) {
    assertThat(PlaceReading.of(tag, text).unlisted()).containsExactly(name);
  }

  @Test
  void aRowOfNamesGoesOn() {
    assertThat(
            PlaceReading.of("en", "Roads near Ulvarset, Tverrholt and Sandvolla are cut.")
                .unlisted())
        .containsExactly("Ulvarset", "Tverrholt", "Sandvolla");
  }

  @Test
  void aNameFoundOnceIsFoundAgain() {
    assertThat(
            PlaceReading.of("en", "Rain fell in Ulvarset. Nobody had seen Ulvarset so wet.")
                .unlisted())
        .containsExactly("Ulvarset", "Ulvarset");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Peter Skarvold resigned. Few had trust in Skarvold any more.",
        "en | The exhibition opened in March in the museum.",
        "nb | Han jobbet i Utenriksrådet i to år.",
      })
  void peopleAndBodiesAreNoPlaces(String tag, String text) {
    assertThat(PlaceReading.of(tag, text).unlisted()).isEmpty();
  }
}

package org.sitrep.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Mention;
import org.sitrep.model.PlaceDecision;

final class PlaceFinderTest {
  private static final String DEIR_EZ_ZOR = "geonames:170794";

  @ParameterizedTest
  @ValueSource(strings = {"Deir ez-Zor", "Deir al-Zor", "Deir Ezzor", "Dayr az-Zawr"})
  void spellingsOfOneNameMeet(String name) {
    assertThat(PlaceReading.of("en", "Troops in Syria moved into " + name + " at dawn.").found())
        .containsExactly("Syria=country:SY", name + "=" + DEIR_EZ_ZOR);
  }

  @Test
  void whatOnlySoundsLikeAPlaceMustStandAsOne() {
    assertThat(
            PlaceReading.of("en", "Troops in Syria waited. A man called Deir Ezzor waved.").found())
        .containsExactly("Syria=country:SY");
    assertThat(
            PlaceReading.of("en", "Troops in Syria waited in Deir Ezzor. Deir Ezzor slept.")
                .found())
        .containsExactly(
            "Syria=country:SY", "Deir Ezzor=" + DEIR_EZ_ZOR, "Deir Ezzor=" + DEIR_EZ_ZOR);
  }

  @Test
  void aContainerAfterTheCommaDecides() {
    assertThat(
            PlaceReading.of("en", "A barn burned near Paris, Texas, and one in Paris, France.")
                .found())
        .containsSubsequence("Paris=geonames:4717560", "Texas=region:texas", "France=country:FR");
    assertThat(PlaceReading.of("en", "A barn burned near Paris, Tex., on Friday.").found())
        .containsExactly("Paris=geonames:4717560", "Tex.=region:texas");
  }

  @Test
  void theFamousNamesakeIsMeantWhereNothingElseIsSaid() {
    assertThat(PlaceReading.of("en", "Thousands marched through Paris on Saturday.").found())
        .containsExactly("Paris=geonames:2988507");
  }

  @Test
  void aWordForAProvinceAsksForTheDivision() {
    assertThat(
            PlaceReading.of("en", "Syria said fighting went on in central Homs province.").found())
        .contains("Homs=region:homs-governorate");
    assertThat(PlaceReading.of("en", "Syria said fighting went on in the city of Homs.").found())
        .contains("Homs=geonames:169577");
    assertThat(PlaceReading.of("nb", "Kampene i Syria fortsetter i Raqqa-provinsen.").found())
        .contains("Raqqa=region:raqqa-governorate");
  }

  @Test
  void peopleAreNoPlaces() {
    assertThat(PlaceReading.of("en", "President Lincoln met Michael Jordan in Chicago.").found())
        .containsExactly("Chicago=geonames:4887398");
  }

  @Test
  void monthsAndStreetsAreNoPlaces() {
    assertThat(PlaceReading.of("en", "In March the shop moved to Dublin Road in Leeds.").found())
        .containsExactly("Leeds=geonames:2644688");
  }

  @Test
  void demonymsAreTheirCountry() {
    assertThat(PlaceReading.of("en", "Turkish and Iraqi officials talked.").found())
        .containsExactly("Turkish~country:TR", "Iraqi~country:IQ");
    assertThat(PlaceReading.of("nb", "Den syriske regjeringen svarte ikke.").found())
        .containsExactly("syriske~country:SY");
    assertThat(PlaceReading.of("sv", "Den syriska regeringen svarade inte.").found())
        .containsExactly("syriska~country:SY");
  }

  @Test
  void genitivesKeepTheirPlace() {
    assertThat(PlaceReading.of("nb", "Iraks hær rykket inn i Mosul.").found())
        .containsExactly("Iraks=country:IQ", "Mosul=geonames:99072");
    assertThat(PlaceReading.of("sv", "Syriens armé gick in i Aleppo.").found())
        .containsExactly("Syriens=country:SY", "Aleppo=geonames:170063");
    assertThat(PlaceReading.of("en", "Aleppo's hospitals are full.").found())
        .containsExactly("Aleppo=geonames:170063");
  }

  @Test
  void anObscureNamesakeAloneIsPassedOver() {
    assertThat(PlaceReading.of("en", "The committee thanked Adkins and Early.").found()).isEmpty();
  }

  @Test
  void spansAreOrderedAndApart() {
    var places =
        PlaceReading.of(
                "en", "From Valencia, Spain, to Lyon and Kyiv, Ukraine, trains stood still.")
            .places();
    for (int i = 1; i < places.size(); i++) {
      assertThat(places.get(i).span().start())
          .isGreaterThanOrEqualTo(places.get(i - 1).span().end());
    }
    assertThat(places)
        .extracting(Mention.OfPlace::text)
        .containsExactly("Valencia", "Spain", "Lyon", "Kyiv", "Ukraine");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ambassador left.",
        "Jordan said the talks would go on.",
        "The Washington Post reported it.",
        "Paris Hilton sang.",
        "It was a nice day, and that is that.",
        "Man of the Match was the keeper.",
        "Mobile phones rang. Reading is fun.",
      })
  void ordinaryWordsAndPeopleAreNoPlaces(String text) {
    assertThat(PlaceReading.of("en", text).found()).isEmpty();
  }

  @Test
  void aCountryBeforeAnotherIsNotATownInIt() {
    assertThat(PlaceReading.of("en", "He had business in Russia, U.S. officials said.").found())
        .containsExactly("Russia=country:RU", "U.S.=country:US");
  }

  @Test
  void decisionsAreExplained() {
    PlaceDecision valencia =
        PlaceReading.of("en", "Floods hit Valencia, Venezuela, on Monday.").decisions().getFirst();

    assertThat(valencia.chosen().orElseThrow().country()).isEqualTo("VE");
    assertThat(valencia.candidates().getFirst().reasons()).containsKeys("importance", "contained");
    assertThat(valencia.candidates()).hasSizeGreaterThan(1);
  }
}

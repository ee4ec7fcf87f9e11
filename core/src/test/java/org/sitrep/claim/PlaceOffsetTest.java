package org.sitrep.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.Packs;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Article;
import org.sitrep.model.ClaimPlace;
import org.sitrep.model.Mention;
import org.sitrep.model.Warning;

final class PlaceOffsetTest {
  private static final double HOMS = 34.73;

  private static AnnotatedArticle read(String tag, String text) {
    return new Annotator(Packs.knowledge()).annotate(Article.ofText("a", text), tag);
  }

  private static List<org.sitrep.model.Offset> offsets(String tag, String text) {
    return read(tag, text).mentions().stream()
        .filter(Mention.OfPlace.class::isInstance)
        .map(mention -> ((Mention.OfPlace) mention).offset())
        .flatMap(Optional::stream)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | A bomb exploded 15 km south of Homs on Monday. | 15 | S",
        "en | Police found a car thirty miles from Mosul. | 48.28 | ''",
        "nb | En bombe eksploderte 15 kilometer sør for Homs mandag. | 15 | S",
        "sv | En bomb exploderade 15 kilometer söder om Homs i måndags. | 15 | S",
      })
  void distancesAndDirectionsAreRead(String tag, String text, double km, String direction) {
    assertThat(offsets(tag, text))
        .singleElement()
        .satisfies(
            offset -> {
              assertThat(offset.km()).isEqualTo(km, Offset.offset(0.01));
              assertThat(offset.direction()).isEqualTo(direction);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | They drove 15 km and reached Homs at night.",
        "en | The army, 15 km away, shelled Homs.",
        "en | 15 people fled Homs for the south.",
      })
  void otherNumbersAreNoDistances(String tag, String text) {
    assertThat(offsets(tag, text)).isEmpty();
  }

  @Test
  void theEventLiesWhereTheWordsSay() {
    ClaimPlace place =
        read("en", "A bomb exploded 15 km south of Homs on Monday.")
            .claims()
            .getFirst()
            .place()
            .orElseThrow();

    assertThat(place.precision()).isEqualTo("point");
    assertThat(place.place().lat()).isEqualTo(HOMS - 0.135, Offset.offset(0.02));
  }

  @Test
  void aDistanceThatCannotBeIsQuestioned() {
    assertThat(read("en", "Police found it in Tartus, 20 kilometres south of Aleppo.").warnings())
        .extracting(Warning::kind)
        .containsExactly("place-distance");
    assertThat(read("en", "Police found it in Tartus, 90 kilometres west of Homs.").warnings())
        .isEmpty();
  }
}

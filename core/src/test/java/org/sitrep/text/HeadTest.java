package org.sitrep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.Packs;
import org.sitrep.model.Article;
import org.sitrep.model.PartialDate;

/// What stands at the head of a report: headline, dateline, date line.
class HeadTest {
  private static CleanText clean(String text) {
    return new Cleaner(Packs.knowledge().language("en")).clean(Article.ofText("a", text));
  }

  @Test
  void aShortFirstLineWithoutAStopIsTheHeadline() {
    assertThat(clean("Bridge falls in storm\nThe old bridge fell on Monday.").title())
        .isEqualTo("Bridge falls in storm");
    assertThat(clean("The old bridge fell on Monday.\nNobody was hurt.").title()).isEmpty();
    assertThat(clean("Bridge falls in storm").title()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Waves at the pier - 4711 - Bridge falls in storm; Bridge falls in storm",
        "Bridge falls in storm | Harbour Courier; Bridge falls in storm",
        "Bridge falls , two hurt; Bridge falls, two hurt",
        "2024 - a bad year - for bridges; 2024 - a bad year - for bridges",
      })
  void whatContentSystemsAddGoes(String headline, String tidy) {
    assertThat(Headline.tidy(headline)).isEqualTo(tidy);
  }

  @Test
  void noParagraphsAreNoHeadline() {
    assertThat(Headline.isFirst(List.of())).isFalse();
    assertThat(Headline.isFirst(List.of("Only one here"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "KATHMANDU, Nepal (Reuters) \u2013 The river rose.; KATHMANDU; Reuters",
        "OSLO (NTB): The river rose.; OSLO; NTB",
        "Paris (AFP) - The river rose.; Paris; AFP",
        "LIMA \u2014 The river rose.; LIMA; ''",
      })
  void aDatelineTellsPlaceAndAgency(String paragraph, String place, String agency) {
    Dateline.Found found = Dateline.at(paragraph).orElseThrow();

    assertThat(found.place()).isEqualTo(place);
    assertThat(found.agency().orElse("")).isEqualTo(agency);
    assertThat(paragraph.substring(found.length())).isEqualTo("The river rose.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "\u2013 We are safe, she said.",
        "The river \u2013 a mile wide here \u2013 rose.",
        "The mayor (61) - in office since May - resigned.",
        "It rose: by two metres.",
        "LIMA \u2013",
        "(AFP) - The river rose."
      })
  void whatOnlyLooksLikeADatelineStays(String paragraph) {
    assertThat(Dateline.at(paragraph)).isEmpty();
  }

  @Test
  void theDatelineAndAClosingCreditNameTheOrigin() {
    assertThat(clean("OSLO (NTB): The river rose by two metres.").credit()).contains("NTB");
    assertThat(clean("The river rose by two metres. (NTB)").credit()).contains("NTB");
    assertThat(clean("The river rose by two metres (six feet).").credit()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; Published: 5 September 2017; 2017-09-05",
        "en; Published September 5, 2017; 2017-09-05",
        "en; Updated 2017-09-05 14:30; 2017-09-05",
        "en; Published 2017-09; 2017-09",
        "nb; Publisert 05.09.2017 kl. 14:30; 2017-09-05",
        "nb; Publisert: 5. september 2017; 2017-09-05",
        "sv; Publicerad 5 september 2017; 2017-09-05",
        "sv; Uppdaterad 2017-09-05; 2017-09-05",
        "nb; Publisert 31.02.2017; ''",
        "nb; Publisert 5.9.1066; ''",
      })
  void theDateLineTellsTheDay(String tag, String line, String day) {
    Optional<PartialDate> published =
        new Cleaner(Packs.knowledge().language(tag))
            .clean(Article.ofText("a", line + "\n\nHer er det en by. Det regner."))
            .published();

    assertThat(published.map(PartialDate::iso).orElse("")).isEqualTo(day);
  }

  @Test
  void wrappedLinesAreOneParagraph() {
    assertThat(
            Paragraphs.of(
                "The river rose,\nand the bridge\nfell.\n\nNobody was hurt.\r\nIt rained."))
        .containsExactly("The river rose, and the bridge fell.", "Nobody was hurt.", "It rained.");
  }
}

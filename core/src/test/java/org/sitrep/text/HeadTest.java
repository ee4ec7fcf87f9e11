package org.sitrep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        "Warschau (dpa) - The river rose.; Warschau; dpa",
        "KATHMANDU, July 12 (Reuters) - The river rose.; KATHMANDU; Reuters",
        "Beira (Mozambique), 12 mars 2024 (AFP) - The river rose.; Beira; AFP",
        "(ANSA) - ROMA, 12 MAR - The river rose.; ROMA; ANSA",
        "San Juan, 12 mar (EFE).- The river rose.; San Juan; EFE",
        "CIUDAD REAL.- The river rose.; CIUDAD REAL; ''",
        "DELHI, 12 July. /Meridian-Inform/. The river rose.; DELHI; Meridian-Inform",
        "\u0643\u0627\u062a\u0645\u0627\u0646\u062f\u0648 (\u0623 \u0641 \u0628) -"
            + " The river rose.; \u0643\u0627\u062a\u0645\u0627\u0646\u062f\u0648;"
            + " \u0623 \u0641 \u0628",
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
        "(AFP) - The river rose.",
        "Anna Berg (Ap) \u2013 minister since 2021 \u2013 resigned.",
        "The mayor (left) - Anna Berg - resigned.",
        "Mayor Berg (left) - in office since May - resigned.",
        "Anna Berg (H): We are safe.",
        "Either/or is no choice. The river rose.",
        "The river rose. Nobody was hurt (so far) - The mayor said so."
      })
  void whatOnlyLooksLikeADatelineStays(String paragraph) {
    assertThat(Dateline.at(paragraph)).isEmpty();
  }

  @Test
  void theDatelineAndAClosingCreditNameTheOrigin() {
    assertThat(clean("OSLO (NTB): The river rose by two metres.").credit()).contains("NTB");
    assertThat(clean("The river rose by two metres. (NTB)").credit()).contains("NTB");
    assertThat(clean("The river rose by two metres. /ritzau/").credit()).contains("ritzau");
    assertThat(clean("\"The river rose.\" (EFE).").credit()).contains("EFE");
    assertThat(clean("The river rose by two metres (six feet).").credit()).isEmpty();
    assertThat(clean("The river rose, and/or the sea/lake/").credit()).isEmpty();
  }

  @Test
  void theDatelineMayStandBelowAnIntro() {
    CleanText text =
        clean(
            "Bridge falls in storm\n\nTwo people are hurt.\n\n"
                + "Beira (Mozambique), 12 March 2024 (AFP) - The old bridge fell on Monday.");

    assertThat(text.datelinePlace()).isEqualTo("Beira");
    assertThat(text.credit()).contains("AFP");
    assertThat(text.published().map(PartialDate::iso)).contains("2024-03-12");
    assertThat(text.text()).endsWith("\n\nThe old bridge fell on Monday.");
  }
}

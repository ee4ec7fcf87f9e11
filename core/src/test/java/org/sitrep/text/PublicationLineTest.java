package org.sitrep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.Packs;
import org.sitrep.model.Article;
import org.sitrep.model.PartialDate;

/// What date lines tell, and which lines only look like one.
class PublicationLineTest {
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
        "es; 14 de septiembre de 2022; 2022-09-14",
        "ar; \u0665 \u062a\u0634\u0631\u064a\u0646 \u0627\u0644\u062b\u0627\u0646\u064a"
            + " \u0662\u0660\u0662\u0661; 2021-11-05",
        "ar; 19 \u0623\u0643\u062a\u0648\u0628\u0631/"
            + " \u062a\u0634\u0631\u064a\u0646 \u0627\u0644\u0623\u0648\u0644 2022; 2022-10-19",
        "en; PUBLISHED: 19:42, 21 April 2024 | UPDATED: 23:05, 22 April 2024; 2024-04-21",
        "en; UPDATED: 23:05, 22 April 2024 | PUBLISHED: 19:42, 21 April 2024; 2024-04-21",
        "en; Updated 5:02 AM CET, December 4, 2023; 2023-12-04",
        "en; Issued on: 30/09/2022 - 14:26; 2022-09-30",
        "en; Issued on: 03/09/2022 - 14:26; 2022-03-09",
        "en; 1 May 2024 - 12:00 (changed 2 May 2024 | 13:00); 2024-05-01",
        "es; 26/05/2024 23:02h. Actualizado a las 23:40h.; 2024-05-26",
        "es; Villarreja | 8 nov 2023 - 07:00; 2023-11-08",
        "fi; Ulkomaat | 9.12.2016 11:26; 2016-12-09",
        "pl; sobota, 25 pa\u017adziernika 2025; 2025-10-25",
        "en; By Jane Marlow, 5 May 2020; 2020-05-05",
        "en; Bridge falls in storm - 5 May 2020; ''",
        "en; 5 May 2020: the day the bridge fell; ''",
        "en; On 5 May 2020 the bridge fell into the river.; ''",
        "en; Published figures for the week to 5 May 2020 show no change at all.; ''",
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
  void theDayOfPublicationIsPreferredToThatOfAnUpdateAboveIt() {
    CleanText text =
        new Cleaner(Packs.knowledge().language("en"))
            .clean(
                Article.ofText(
                    "a",
                    "Bridge falls in storm\nUpdated 6 May 2020\nPublished 5 May 2020\n\n"
                        + "The old bridge fell on Monday."));

    assertThat(text.published().map(PartialDate::iso)).contains("2020-05-05");
    assertThat(text.text()).isEqualTo("Bridge falls in storm\n\nThe old bridge fell on Monday.");
  }
}

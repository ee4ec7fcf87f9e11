package org.sitrep.app.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.PartialDate;
import org.sitrep.model.PublishedTime;

class FeedDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tue, 05 Sep 2017 10:30:00 +0200    | 2017-09-05T10:30:00+02:00
          Tue, 05 Sep 2017 10:30:00 GMT      | 2017-09-05T10:30:00Z
          5 Sep 17 10:30 EST                 | 2017-09-05T10:30:00-05:00
          Wed, 5 Sept. 2017 10:30:05 Z       | 2017-09-05T10:30:05Z
          Sep 5, 2017 9:05 PM                | 2017-09-05T21:05:00
          September 5, 2017, 12:05 am        | 2017-09-05T00:05:00
          05-Sep-2017 10:30:00 CEST          | 2017-09-05T10:30:00+02:00
          2017-09-05 10:30:00 +0000          | 2017-09-05T10:30:00Z
          2017-09-05T10:30:00.123456Z        | 2017-09-05T10:30:00Z
          2017-09-05T10:30+0530              | 2017-09-05T10:30:00+05:30
          2017-09-05 10:30                   | 2017-09-05T10:30:00
          Tue, 05 Sep 2017 24:00:00 +0000    | 2017-09-05T00:00:00Z
          Tue, 05 Sep 2017 10:30:60 +0000    | 2017-09-05T10:30:59Z
          """)
  void readsTimes(String text, String iso) {
    assertThat(
            FeedDate.parse(text, Optional.empty()).flatMap(FeedDate::time).map(PublishedTime::iso))
        .contains(iso);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Di, 07 Mai 2019 10:00:00 +0200   | 2019-05-07T10:00:00+02:00
          fr | mar., 07 août 2019 10:00:00 +0200| 2019-08-07T10:00:00+02:00
          tr | 7 Ağustos 2019 10:00             | 2019-08-07T10:00:00
          ru | 7 мая 2019 10:00:00 MSK          | 2019-05-07T10:00:00+03:00
          """)
  void readsMonthsInTheLanguageOfTheFeed(String language, String text, String iso) {
    assertThat(
            FeedDate.parse(text, Optional.of(language))
                .flatMap(FeedDate::time)
                .map(PublishedTime::iso))
        .contains(iso);
  }

  @ParameterizedTest
  @CsvSource({"2017-09-05,2017-09-05", "2017-09,2017-09", "5 Sep 2017,2017-09-05"})
  void readsDaysWithoutATime(String text, String iso) {
    assertThat(FeedDate.parse(text, Optional.empty()).flatMap(FeedDate::day).map(PartialDate::iso))
        .contains(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "05/09/2017 10:00",
        "31 Feb 2017 10:00",
        "Tue, Sep 2017",
        "::",
        "99 Sep 2017"
      })
  void saysNothingOfWhatIsNoDate(String text) {
    assertThat(FeedDate.parse(text, Optional.empty())).isEmpty();
  }

  @Test
  void boundsWhatItReads() {
    assertThat(FeedDate.parse("5 Sep 2017 ".repeat(100_000), Optional.empty())).isEmpty();
  }
}

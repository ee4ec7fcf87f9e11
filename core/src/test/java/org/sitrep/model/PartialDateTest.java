package org.sitrep.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
  private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);

  @ParameterizedTest
  @ValueSource(strings = {"2017", "2017-09", "2017-09-05", "2024-02-29"})
  void whatIsReadIsWrittenTheSame(String iso) {
    assertThat(PartialDate.parse(iso).orElseThrow().iso()).isEqualTo(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "17",
        "2017-9-5",
        "2017-13",
        "2017-02-29",
        "2017-09-31",
        "05.09.2017",
        "yesterday",
        "2017-W36",
        "\u0662\u0660\u0661\u0667"
      })
  void whatIsNoDateIsNone(String text) {
    assertThat(PartialDate.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2017-09-05T23:59:59Z",
        "2017-09-05T00:00:00+12:45",
        "2017-09-05T00:00:00-11:00",
        "2017-09-05T12:00"
      })
  void anInstantCountsByTheDayOfItsOwnZone(String instant) {
    assertThat(PartialDate.parse(instant).map(PartialDate::iso)).contains("2017-09-05");
  }

  @Test
  void twoDaysAreARange() {
    PartialDate days =
        PartialDate.range(LocalDate.of(2017, 10, 28), LocalDate.of(2017, 10, 29), Precision.DAY);

    assertThat(days.iso()).isEqualTo("2017-10-28/2017-10-29");
    assertThat(days.isDay()).isFalse();
  }

  @Test
  void aPartOfAMonthIsStillThatMonthAndAPartOfAYearIsItsEnds() {
    assertThat(PartialDate.range(LEAP_DAY.withDayOfMonth(1), LEAP_DAY, Precision.MONTH).iso())
        .isEqualTo("2024-02");
    assertThat(
            PartialDate.range(LEAP_DAY.withMonth(1), LEAP_DAY.withMonth(3), Precision.MONTH).iso())
        .isEqualTo("2024-01-29/2024-03-29");
  }

  @Test
  void aMonthHoldsItsDaysAndSharesThemWithItsYear() {
    PartialDate month = PartialDate.month(YearMonth.from(LEAP_DAY));
    PartialDate day = PartialDate.day(LEAP_DAY);

    assertThat(month.contains(day)).isTrue();
    assertThat(day.contains(month)).isFalse();
    assertThat(PartialDate.year(2024).contains(month)).isTrue();
    assertThat(month.overlaps(PartialDate.year(2024))).isTrue();
    assertThat(month.overlaps(PartialDate.year(2023))).isFalse();
  }

  @Test
  void nothingOverlapsTheUnknown() {
    assertThat(PartialDate.UNKNOWN.overlaps(PartialDate.UNKNOWN)).isFalse();
    assertThat(PartialDate.UNKNOWN.contains(PartialDate.day(LEAP_DAY))).isFalse();
    assertThat(PartialDate.UNKNOWN.iso()).isEmpty();
  }

  @Test
  void halfADateAndOneThatEndsBeforeItBeginsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PartialDate(Optional.of(LEAP_DAY), Optional.empty(), Precision.DAY));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new PartialDate(Optional.of(LEAP_DAY), Optional.of(LEAP_DAY), Precision.UNKNOWN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.range(LEAP_DAY, LEAP_DAY.minusDays(1), Precision.DAY));
  }
}

package org.sitrep.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What expressions of time mean, by what is known of the day they were said on.
class TimeExpressionTest {
  private static String on(String anchor, TimeExpression time) {
    return time.resolve(PartialDate.parse(anchor).orElse(PartialDate.UNKNOWN)).iso();
  }

  @ParameterizedTest
  @CsvSource({
    "2017-09-05, TUESDAY, false, 0, 2017-09-05",
    "2017-09-05, MONDAY, false, 0, 2017-09-04",
    "2017-09-05, WEDNESDAY, false, 0, 2017-08-30",
    "2017-09-05, TUESDAY, false, 1, 2017-08-29",
    "2017-09-05, TUESDAY, true, 0, 2017-09-12",
    "2017-09-05, WEDNESDAY, true, 0, 2017-09-06",
    "2024-03-01, THURSDAY, false, 0, 2024-02-29",
    "2023-01-01, SATURDAY, false, 0, 2022-12-31",
  })
  void aWeekdayIsTheNearestOne(
      String anchor, DayOfWeek day, boolean future, int weeks, String meant) {
    assertThat(on(anchor, new TimeExpression.Weekday(day, future, weeks))).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-09-05, -1, DAYS, 2017-09-04",
    "2017-09-05, 0, DAYS, 2017-09-05",
    "2017-09-05, -48, HOURS, 2017-09-03",
    "2017-09-05, -1, WEEKS, 2017-08-28/2017-09-03",
    "2017-01-31, -1, MONTHS, 2016-12",
    "2017-03-31, -1, MONTHS, 2017-02",
    "2024-02-29, -1, YEARS, 2023",
    "2017-09-05, -1, DECADES, 2000-01-01/2009-12-31",
  })
  void anOffsetNamesTheWholeOfItsUnit(String anchor, int amount, ChronoUnit unit, String meant) {
    assertThat(on(anchor, new TimeExpression.Offset(amount, unit))).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-11-02, --09-05, --09-05, false, 2017-09-05",
    "2017-08-02, --09-05, --09-05, false, 2016-09-05",
    "2017-08-02, --09-05, --09-05, true, 2017-09-05",
    "2017-11-02, --10-28, --10-29, false, 2017-10-28/2017-10-29",
    "2017-01-02, --12-30, --01-02, false, 2016-12-30/2017-01-02",
    "2023-03-01, --02-29, --02-29, false, 2023-02-28",
  })
  void aDayWithoutItsYearIsTheNearest(
      String anchor, MonthDay from, MonthDay to, boolean future, String meant) {
    assertThat(on(anchor, new TimeExpression.DayOfYear(from, to, future))).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-11-02, 1, false, 2017-01",
    "2017-01-02, 1, false, 2017-01",
    "2017-01-02, 12, false, 2016-12",
    "2017-11-02, 2, true, 2018-02",
    "2017-11-02, 12, true, 2017-12",
  })
  void aMonthWithoutItsYearIsTheNearest(String anchor, int month, boolean future, String meant) {
    assertThat(on(anchor, new TimeExpression.MonthOfYear(month, 1, 31, future))).isEqualTo(meant);
  }

  @Test
  void aVagueAnchorTellsOnlyWhatAllItsDaysWould() {
    assertThat(on("2017-09", new TimeExpression.Weekday(DayOfWeek.TUESDAY, false, 0))).isEmpty();
    assertThat(on("2017-09", new TimeExpression.Offset(-1, ChronoUnit.DAYS))).isEmpty();
    assertThat(on("2017-09", new TimeExpression.Offset(-1, ChronoUnit.MONTHS)))
        .isEqualTo("2017-08");
    assertThat(on("2017-09", new TimeExpression.Offset(-1, ChronoUnit.YEARS))).isEqualTo("2016");
    assertThat(on("2017", new TimeExpression.Offset(-1, ChronoUnit.MONTHS))).isEmpty();
    assertThat(on("2017", new TimeExpression.Offset(0, ChronoUnit.YEARS))).isEqualTo("2017");
    assertThat(on("2017-09", new TimeExpression.MonthOfYear(4, 1, 31, false))).isEqualTo("2017-04");
    assertThat(on("2017", new TimeExpression.MonthOfYear(4, 1, 31, false))).isEmpty();
    assertThat(on("2017-09", new TimeExpression.PartOfYear(0, 1, 3)))
        .isEqualTo("2017-01-01/2017-03-31");
  }

  @Test
  void anAbsoluteDateNeedsNoAnchor() {
    PartialDate year = PartialDate.year(1968);
    assertThat(new TimeExpression.Absolute(year).resolve(PartialDate.UNKNOWN)).isEqualTo(year);
  }

  @ParameterizedTest
  @EnumSource(
      value = ChronoUnit.class,
      names = {"HOURS", "DAYS", "WEEKS", "MONTHS", "YEARS", "DECADES"})
  void withoutAnAnchorNothingRelativeIsKnown(ChronoUnit unit) {
    assertThat(on("", new TimeExpression.Offset(-1, unit))).isEmpty();
  }

  @Test
  void whatDatesNothingStaysUnknown() {
    for (TimeExpression time :
        List.of(
            new TimeExpression.None(),
            new TimeExpression.Vague(true),
            new TimeExpression.Length(3, ChronoUnit.YEARS),
            new TimeExpression.Since(new TimeExpression.Absolute(PartialDate.year(2014))))) {
      assertThat(on("2017-09-05", time)).isEmpty();
    }
  }

  @Test
  void anOffsetOutOfAllTimeIsUnknown() {
    assertThat(on("2017-09-05", new TimeExpression.Offset(2_000_000_000, ChronoUnit.YEARS)))
        .isEmpty();
  }
}

package org.sitrep.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;

/// Arithmetic of calendar dates that `java.time` lacks.
final class Dates {
  private static final int SOON = 31;

  private Dates() {}

  /// The day of that month and number nearest to `day` on one side of it, `day` itself included;
  /// looking back, a day at most a month ahead is nearer than the same one eleven months ago.
  static LocalDate nearest(MonthDay meant, LocalDate day, boolean future) {
    LocalDate same = meant.atYear(day.getYear());
    LocalDate next = same.isBefore(day) ? meant.atYear(day.getYear() + 1) : same;
    if (!future && !next.isAfter(day.plusDays(SOON))) {
      return next;
    }
    if (!future && same.isAfter(day)) {
      return meant.atYear(day.getYear() - 1);
    }
    return future && same.isBefore(day) ? meant.atYear(day.getYear() + 1) : same;
  }

  /// The ISO week, Monday to Sunday, of a day.
  static PartialDate week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return PartialDate.range(monday, monday.plusDays(6), Precision.WEEK);
  }

  /// The ten years of a year's decade.
  static PartialDate decade(int year) {
    int first = Math.floorDiv(year, 10) * 10;
    return PartialDate.range(
        LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31), Precision.YEAR);
  }
}

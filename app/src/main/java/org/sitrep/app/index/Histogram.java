package org.sitrep.app.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// How many events fall on which days. An event counts at its first day.
///
/// The bins cover the days of news that has happened, or of all dated events if there is none, and
/// go on to what lies beyond as far as their number allows: one thing recalled from a century ago,
/// or planned for the next, does not press a month of news into one bin.
///
/// @param unit what a bin covers
/// @param bins without gaps, in order of time; empty if no event has a date
/// @param earlier events that lie before the first bin
/// @param later events that lie after the last bin
/// @param undated events without a date
/// @param total all events, dated or not
public record Histogram(
    Unit unit, List<Bin> bins, long earlier, long later, long undated, long total) {
  public Histogram {
    bins = List.copyOf(bins);
  }

  /// A stretch of days, both ends included.
  ///
  /// @param news events reported as new
  /// @param recalled events that are only recalled
  public record Bin(LocalDate from, LocalDate to, long news, long recalled) {}

  /// What a bin covers. Weeks begin on Monday, decades with a year that ends in 0.
  public enum Unit {
    DAY,
    WEEK,
    MONTH,
    YEAR,
    DECADE;

    /// The word for it in the API.
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// The number of the bin a day falls in.
    long bin(LocalDate day) {
      return switch (this) {
        case DAY -> day.toEpochDay();
        case WEEK -> Math.floorDiv(day.toEpochDay() + MONDAY, 7L);
        case MONTH -> day.getYear() * 12L + day.getMonthValue() - 1;
        case YEAR -> day.getYear();
        case DECADE -> Math.floorDiv(day.getYear(), 10);
      };
    }

    /// The first day of a bin.
    LocalDate first(long bin) {
      return switch (this) {
        case DAY -> LocalDate.ofEpochDay(bin);
        case WEEK -> LocalDate.ofEpochDay(bin * 7 - MONDAY);
        case MONTH ->
            LocalDate.of((int) Math.floorDiv(bin, 12L), (int) Math.floorMod(bin, 12L) + 1, 1);
        case YEAR -> LocalDate.of((int) bin, 1, 1);
        case DECADE -> LocalDate.of((int) bin * 10, 1, 1);
      };
    }

    /// 1970-01-01 was the fourth day of its week.
    private static final long MONDAY = 3;
  }
}

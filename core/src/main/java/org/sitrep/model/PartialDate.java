package org.sitrep.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/// A date as exact as it is known: the days from `from` to `to`, both inclusive, in the calendar of
/// the place spoken of.
///
/// Two days that differ with precision [Precision#DAY] are a range whose ends are exact ("28 to 29
/// October").
///
/// @param from first day; empty if nothing is known
/// @param to last day; empty if nothing is known
/// @param precision how exact the ends are
public record PartialDate(Optional<LocalDate> from, Optional<LocalDate> to, Precision precision) {
  /// Nothing is known.
  public static final PartialDate UNKNOWN =
      new PartialDate(Optional.empty(), Optional.empty(), Precision.UNKNOWN);

  public PartialDate {
    if (from.isPresent() != to.isPresent() || from.isEmpty() != (precision == Precision.UNKNOWN)) {
      throw new IllegalArgumentException("half a date: " + from + " " + to + " " + precision);
    }
    if (from.isPresent() && from.get().isAfter(to.orElseThrow())) {
      throw new IllegalArgumentException("ends before it begins: " + from + " " + to);
    }
  }

  /// One day.
  public static PartialDate day(LocalDate day) {
    return range(day, day, Precision.DAY);
  }

  /// A whole month.
  public static PartialDate month(YearMonth month) {
    return range(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
  }

  /// A whole year.
  public static PartialDate year(int year) {
    return range(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
  }

  /// The days between two, inclusive.
  public static PartialDate range(LocalDate from, LocalDate to, Precision precision) {
    return new PartialDate(Optional.of(from), Optional.of(to), precision);
  }

  /// Reads `2017`, `2017-09`, `2017-09-05`, or an instant that begins with a day (its own zone's
  /// day counts).
  ///
  /// @return empty if the text is no such date
  public static Optional<PartialDate> parse(String text) {
    String date = text.strip();
    int end = Math.max(date.indexOf('T'), date.indexOf(' '));
    if (end > 0) {
      date = date.substring(0, end);
    }
    try {
      return switch (date.length()) {
        case 4 -> Optional.of(year(Year.parse(date).getValue()));
        case 7 -> Optional.of(month(YearMonth.parse(date)));
        case 10 -> Optional.of(day(LocalDate.parse(date)));
        default -> Optional.empty();
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// Whether anything is known.
  public boolean isKnown() {
    return from.isPresent();
  }

  /// Whether it is one exact day.
  public boolean isDay() {
    return precision == Precision.DAY && from.equals(to);
  }

  /// Whether the two share a day; false if either is unknown.
  public boolean overlaps(PartialDate other) {
    return isKnown()
        && other.isKnown()
        && !from.orElseThrow().isAfter(other.to.orElseThrow())
        && !other.from.orElseThrow().isAfter(to.orElseThrow());
  }

  /// Whether every day of `other` is among these; false if either is unknown.
  public boolean contains(PartialDate other) {
    return isKnown()
        && other.isKnown()
        && !from.orElseThrow().isAfter(other.from.orElseThrow())
        && !other.to.orElseThrow().isAfter(to.orElseThrow());
  }

  /// As ISO 8601 with the exactness there is: `2017`, `2017-09`, `2017-09-05`,
  /// `2017-10-28/2017-10-29`, or the empty string.
  public String iso() {
    if (!isKnown()) {
      return "";
    }
    LocalDate first = from.orElseThrow();
    LocalDate last = to.orElseThrow();
    if (precision == Precision.YEAR && last.equals(year(first.getYear()).to.orElseThrow())) {
      return Year.of(first.getYear()).toString();
    }
    if (precision == Precision.MONTH && YearMonth.from(first).equals(YearMonth.from(last))) {
      return YearMonth.from(first).toString();
    }
    return first.equals(last) ? first.toString() : first + "/" + last;
  }
}

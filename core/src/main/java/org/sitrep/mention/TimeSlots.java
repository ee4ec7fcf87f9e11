package org.sitrep.mention;

import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// The values that a time pattern's slots took, at most two of a kind.
final class TimeSlots {
  int days;
  int months;
  int years;
  final int[] day = new int[2];
  final int[] month = new int[2];
  final int[] year = new int[2];
  int weekday;
  int number = 1;
  String unit = "";
  String part = "";

  void clear() {
    days = 0;
    months = 0;
    years = 0;
    weekday = 0;
    number = 1;
    unit = "";
    part = "";
  }

  boolean addDay(int value) {
    return value >= 1 && value <= 31 && days < 2 && set(day, days++, value);
  }

  boolean addMonth(int value) {
    return months < 2 && set(month, months++, value);
  }

  boolean addYear(int value) {
    return value >= 1000 && value <= 2199 && years < 2 && set(year, years++, value);
  }

  private static boolean set(int[] array, int index, int value) {
    array[index] = value;
    return true;
  }

  /// The unit as `java.time` has it, and how many of it one stands for.
  Optional<ChronoUnit> chronoUnit() {
    return switch (unit) {
      case "minute" -> Optional.of(ChronoUnit.MINUTES);
      case "hour" -> Optional.of(ChronoUnit.HOURS);
      case "day" -> Optional.of(ChronoUnit.DAYS);
      case "week", "weekend" -> Optional.of(ChronoUnit.WEEKS);
      case "month" -> Optional.of(ChronoUnit.MONTHS);
      case "year" -> Optional.of(ChronoUnit.YEARS);
      case "decade" -> Optional.of(ChronoUnit.DECADES);
      default -> Optional.empty();
    };
  }
}

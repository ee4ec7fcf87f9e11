package org.sitrep.mention;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Precision;
import org.sitrep.model.TimeExpression;

/// Makes a time expression of a pattern's rule and the values of its slots.
final class TimeMaker {
  private final TimeSlots slots;

  TimeMaker(TimeSlots slots) {
    this.slots = slots;
  }

  /// Empty if the values make no date, such as 31 June.
  ///
  /// @param future whether the sentence around it looks ahead
  Optional<TimeExpression> make(TimeRule rule, boolean future) {
    try {
      return switch (rule) {
        case DATE -> date(future);
        case WEEKDAY -> weekday(future);
        case WEEKDAY_LAST -> weekday(false);
        case WEEKDAY_NEXT -> weekday(true);
        case AGO -> offset(-slots.number);
        case AHEAD -> offset(slots.number);
        case LAST_UNIT -> offset(-1);
        case NEXT_UNIT -> offset(1);
        case THIS_UNIT -> offset(0);
        case RANGE -> range(future);
        case SINCE -> since(future);
        case EARLY -> part(1, 10, 1, 4, future);
        case MID -> part(11, 20, 5, 8, future);
        case LATE -> part(21, 31, 9, 12, future);
        case MONTH_LAST -> month(false);
        case MONTH_NEXT -> month(true);
        case DURATION -> slots.chronoUnit().map(u -> new TimeExpression.Length(slots.number, u));
        case DECADE -> decade();
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Optional<TimeExpression> date(boolean future) {
    if (slots.years > 0) {
      return Optional.of(new TimeExpression.Absolute(absolute()));
    }
    if (slots.months > 0 && slots.days > 0) {
      MonthDay day = MonthDay.of(slots.month[0], slots.day[0]);
      return Optional.of(new TimeExpression.DayOfYear(day, day, future));
    }
    return slots.months > 0 ? month(future) : weekday(future);
  }

  private PartialDate absolute() {
    if (slots.months == 0) {
      return PartialDate.year(slots.year[0]);
    }
    return slots.days == 0
        ? PartialDate.month(YearMonth.of(slots.year[0], slots.month[0]))
        : PartialDate.day(LocalDate.of(slots.year[0], slots.month[0], slots.day[0]));
  }

  private Optional<TimeExpression> month(boolean future) {
    return slots.months == 0
        ? Optional.empty()
        : Optional.of(new TimeExpression.MonthOfYear(slots.month[0], 1, 31, future));
  }

  private Optional<TimeExpression> weekday(boolean future) {
    return slots.weekday == 0
        ? Optional.empty()
        : Optional.of(new TimeExpression.Weekday(DayOfWeek.of(slots.weekday), future, 0));
  }

  private Optional<TimeExpression> offset(int amount) {
    return slots.chronoUnit().map(unit -> new TimeExpression.Offset(amount, unit));
  }

  private Optional<TimeExpression> range(boolean future) {
    if (slots.months > 0 && slots.days == 2) {
      return days(future);
    }
    if (slots.years > 0 && slots.months == 2) {
      YearMonth first = YearMonth.of(slots.year[0], slots.month[0]);
      YearMonth last = YearMonth.of(slots.year[slots.years - 1], slots.month[1]);
      return between(first.atDay(1), last.atEndOfMonth(), Precision.MONTH);
    }
    if (slots.years == 2) {
      return between(
          LocalDate.of(slots.year[0], 1, 1), LocalDate.of(slots.year[1], 12, 31), Precision.YEAR);
    }
    return date(future);
  }

  private Optional<TimeExpression> days(boolean future) {
    int lastMonth = slots.month[slots.months - 1];
    if (slots.years > 0) {
      int year = slots.year[slots.years - 1];
      return between(
          LocalDate.of(slots.year[0], slots.month[0], slots.day[0]),
          LocalDate.of(year, lastMonth, slots.day[1]),
          Precision.DAY);
    }
    return Optional.of(
        new TimeExpression.DayOfYear(
            MonthDay.of(slots.month[0], slots.day[0]),
            MonthDay.of(lastMonth, slots.day[1]),
            future));
  }

  private static Optional<TimeExpression> between(
      LocalDate from, LocalDate to, Precision precision) {
    return from.isAfter(to)
        ? Optional.empty()
        : Optional.of(new TimeExpression.Absolute(PartialDate.range(from, to, precision)));
  }

  private Optional<TimeExpression> since(boolean future) {
    Optional<TimeExpression> start =
        slots.years + slots.months + slots.weekday > 0 ? date(future) : offset(-slots.number);
    return start.map(TimeExpression.Since::new);
  }

  private Optional<TimeExpression> part(
      int firstDay, int lastDay, int firstMonth, int lastMonth, boolean future) {
    if (slots.months == 0 && slots.years == 0) {
      return slots.unit.equals("year")
          ? Optional.of(new TimeExpression.PartOfYear(0, firstMonth, lastMonth))
          : offset(0);
    }
    if (slots.years == 0) {
      return Optional.of(new TimeExpression.MonthOfYear(slots.month[0], firstDay, lastDay, future));
    }
    YearMonth month = YearMonth.of(slots.year[0], slots.months > 0 ? slots.month[0] : lastMonth);
    return slots.months > 0
        ? between(
            month.atDay(firstDay),
            month.atDay(Math.min(lastDay, month.lengthOfMonth())),
            Precision.MONTH)
        : between(
            LocalDate.of(slots.year[0], firstMonth, 1), month.atEndOfMonth(), Precision.MONTH);
  }

  private Optional<TimeExpression> decade() {
    if (slots.years == 0) {
      return Optional.empty();
    }
    int first = slots.year[0] / 10 * 10;
    return between(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31), Precision.YEAR);
  }
}

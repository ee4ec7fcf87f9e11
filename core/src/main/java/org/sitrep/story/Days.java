package org.sitrep.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Mention;
import org.sitrep.model.PartialDate;
import org.sitrep.model.TimeExpression;

/// Distances between dates that are only partly known.
final class Days {
  /// A year that has every day of the year.
  private static final int LEAP_YEAR = 2000;

  private static final int YEAR = 366;
  private static final int HALF_YEAR = YEAR / 2;

  private Days() {}

  /// Days that lie between two known dates, 0 if they overlap.
  static long between(PartialDate one, PartialDate other) {
    if (one.overlaps(other)) {
      return 0;
    }
    LocalDate from = one.from().orElseThrow();
    LocalDate to = one.to().orElseThrow();
    return from.isAfter(other.to().orElseThrow())
        ? ChronoUnit.DAYS.between(other.to().orElseThrow(), from)
        : ChronoUnit.DAYS.between(to, other.from().orElseThrow());
  }

  /// Days from the first to the last day of a known date.
  static long length(PartialDate date) {
    return ChronoUnit.DAYS.between(date.from().orElseThrow(), date.to().orElseThrow());
  }

  /// From the first to the last day of two dates; of an unknown one and another, the other.
  static PartialDate span(PartialDate one, PartialDate other) {
    if (!one.isKnown() || !other.isKnown()) {
      return one.isKnown() ? one : other;
    }
    LocalDate from = one.from().orElseThrow();
    LocalDate to = one.to().orElseThrow();
    LocalDate otherFrom = other.from().orElseThrow();
    LocalDate otherTo = other.to().orElseThrow();
    return PartialDate.range(
        otherFrom.isBefore(from) ? otherFrom : from,
        otherTo.isAfter(to) ? otherTo : to,
        one.precision().compareTo(other.precision()) > 0 ? one.precision() : other.precision());
  }

  /// The last day of the year an expression or date names, whatever the year; empty if it names
  /// none.
  static Optional<MonthDay> lastDayOfYear(TimeExpression time, PartialDate date) {
    return switch (time) {
      case TimeExpression.DayOfYear day when !day.future() -> Optional.of(day.to());
      case TimeExpression.MonthOfYear month when !month.future() ->
          Optional.of(MonthDay.of(month.month(), Math.min(month.lastDay(), 28)));
      default -> date.isDay() ? date.to().map(MonthDay::from) : Optional.empty();
    };
  }

  /// The days of the year a report names as past, without their year, each by its last day.
  static Stream<MonthDay> daysOfYear(AnnotatedArticle article) {
    return article.mentions().stream()
        .filter(Mention.OfTime.class::isInstance)
        .map(mention -> ((Mention.OfTime) mention).time())
        .filter(TimeExpression.DayOfYear.class::isInstance)
        .map(TimeExpression.DayOfYear.class::cast)
        .filter(day -> !day.future())
        .map(TimeExpression.DayOfYear::to);
  }

  /// A day of the year as a number.
  static long inYear(MonthDay day) {
    return day.atYear(LEAP_YEAR).toEpochDay();
  }

  /// Days between two days of the year, the shorter way round.
  ///
  /// @param difference of their numbers
  static long aroundYear(long difference) {
    long days = Math.abs(difference);
    return Math.min(days, YEAR - days);
  }

  /// Days from `from` to `to`, the nearest way round the year: negative if `to` lies before.
  static long after(MonthDay from, MonthDay to) {
    long days = inYear(to) - inYear(from);
    if (days > HALF_YEAR) {
      return days - YEAR;
    }
    return days < -HALF_YEAR ? days + YEAR : days;
  }

  /// The weekday an expression names, if it is a weekday just past.
  static Optional<DayOfWeek> weekday(TimeExpression time) {
    return time instanceof TimeExpression.Weekday weekday && isRecent(time)
        ? Optional.of(weekday.day())
        : Optional.empty();
  }

  /// Whether an expression hangs on the day it is said: a weekday just past, "today", "yesterday".
  static boolean isRecent(TimeExpression time) {
    return switch (time) {
      case TimeExpression.Weekday weekday -> !weekday.future() && weekday.weeks() == 0;
      case TimeExpression.Offset offset -> offset.unit() == ChronoUnit.DAYS && offset.amount() <= 0;
      default -> false;
    };
  }
}

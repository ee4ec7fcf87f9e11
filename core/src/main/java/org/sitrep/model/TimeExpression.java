package org.sitrep.model;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// What an expression of time says, before it is known on which day it was said.
///
/// "Tuesday" hangs on the day of publication, which may only be worked out later from other
/// articles; so the expression is kept and [#resolve]d as often as the anchor becomes better known.
public sealed interface TimeExpression {
  /// The date meant, if the article was published on `anchor`.
  ///
  /// An anchor that is no exact day resolves only what every day of it would resolve alike; the
  /// rest stays unknown.
  PartialDate resolve(PartialDate anchor);

  /// An expression that needs no anchor.
  record Absolute(PartialDate date) implements TimeExpression {
    @Override
    public PartialDate resolve(PartialDate anchor) {
      return date;
    }
  }

  /// Nothing is said.
  record None() implements TimeExpression {
    @Override
    public PartialDate resolve(PartialDate anchor) {
      return PartialDate.UNKNOWN;
    }
  }

  /// A day of the year without its year: the nearest such day up to a month after the anchor, or
  /// not before it if `future`.
  record DayOfYear(MonthDay from, MonthDay to, boolean future) implements TimeExpression {
    @Override
    public PartialDate resolve(PartialDate anchor) {
      return atEnds(anchor, this::at);
    }

    private PartialDate at(LocalDate day) {
      LocalDate last = Dates.nearest(to, day, future);
      LocalDate first = from.atYear(last.getYear());
      return PartialDate.range(
          first.isAfter(last) ? from.atYear(last.getYear() - 1) : first, last, Precision.DAY);
    }
  }

  /// A month without its year, or a part of it.
  ///
  /// @param firstDay first day of the part, 1 for the whole month
  /// @param lastDay last day of the part, 31 for the whole month
  record MonthOfYear(int month, int firstDay, int lastDay, boolean future)
      implements TimeExpression {
    @Override
    public PartialDate resolve(PartialDate anchor) {
      return atEnds(anchor, this::at);
    }

    private PartialDate at(LocalDate day) {
      YearMonth now = YearMonth.from(day);
      YearMonth meant = now.withMonth(month);
      if (!future && meant.isAfter(now)) {
        meant = meant.minusYears(1);
      } else if (future && meant.isBefore(now)) {
        meant = meant.plusYears(1);
      }
      LocalDate last = meant.atDay(Math.min(lastDay, meant.lengthOfMonth()));
      return PartialDate.range(meant.atDay(firstDay), last, Precision.MONTH);
    }
  }

  /// A day of the week: the last one up to and including the anchor, or the next one after it.
  ///
  /// @param weeks further weeks away from the anchor, 0 for the nearest
  record Weekday(DayOfWeek day, boolean future, int weeks) implements TimeExpression {
    @Override
    public PartialDate resolve(PartialDate anchor) {
      return atEnds(anchor, this::at);
    }

    private PartialDate at(LocalDate from) {
      LocalDate meant =
          future
              ? from.with(TemporalAdjusters.next(day)).plusWeeks(weeks)
              : from.with(TemporalAdjusters.previousOrSame(day)).minusWeeks(weeks);
      return PartialDate.day(meant);
    }
  }

  /// A number of units before (negative) or after the anchor: "yesterday" is -1 [ChronoUnit#DAYS].
  ///
  /// A unit of weeks, months or years names that whole week, month or year.
  record Offset(int amount, ChronoUnit unit) implements TimeExpression {
    /// More units than this date nothing.
    private static final int MOST = 1000;

    @Override
    public PartialDate resolve(PartialDate anchor) {
      return atEnds(anchor, this::at);
    }

    private PartialDate at(LocalDate day) {
      if (Math.abs((long) amount) > MOST) {
        return PartialDate.UNKNOWN;
      }
      try {
        return switch (unit) {
          case YEARS -> PartialDate.year(day.plusYears(amount).getYear());
          case MONTHS -> PartialDate.month(YearMonth.from(day).plusMonths(amount));
          case WEEKS -> Dates.week(day.plusWeeks(amount));
          case DECADES -> Dates.decade(day.getYear() + 10 * amount);
          case HOURS, MINUTES -> PartialDate.day(day.plusDays(amount / 24));
          default -> PartialDate.day(day.plusDays(amount));
        };
      } catch (DateTimeException e) {
        return PartialDate.UNKNOWN;
      }
    }
  }

  /// A part of the year that lies `years` away: "early this year" is 0, months 1 to 3.
  record PartOfYear(int years, int firstMonth, int lastMonth) implements TimeExpression {
    @Override
    public PartialDate resolve(PartialDate anchor) {
      return atEnds(anchor, this::at);
    }

    private PartialDate at(LocalDate day) {
      YearMonth first = YearMonth.of(day.getYear() + years, firstMonth);
      YearMonth last = YearMonth.of(day.getYear() + years, lastMonth);
      return PartialDate.range(first.atDay(1), last.atEndOfMonth(), Precision.MONTH);
    }
  }

  /// A stretch that began then and lasts: it dates the beginning of a state, not a happening.
  record Since(TimeExpression start) implements TimeExpression {
    @Override
    public PartialDate resolve(PartialDate anchor) {
      return PartialDate.UNKNOWN;
    }
  }

  /// A length of time that dates nothing by itself: "for three years" is `P3Y`.
  record Length(int amount, ChronoUnit unit) implements TimeExpression {
    @Override
    public PartialDate resolve(PartialDate anchor) {
      return PartialDate.UNKNOWN;
    }
  }

  /// A vague past or future: "recently", "soon".
  record Vague(boolean future) implements TimeExpression {
    @Override
    public PartialDate resolve(PartialDate anchor) {
      return PartialDate.UNKNOWN;
    }
  }

  /// Resolves at both ends of a vague anchor and answers only if they agree.
  private static PartialDate atEnds(
      PartialDate anchor, java.util.function.Function<LocalDate, PartialDate> at) {
    Optional<LocalDate> from = anchor.from();
    if (from.isEmpty()) {
      return PartialDate.UNKNOWN;
    }
    PartialDate first = at.apply(from.get());
    return first.equals(at.apply(anchor.to().orElseThrow())) ? first : PartialDate.UNKNOWN;
  }
}

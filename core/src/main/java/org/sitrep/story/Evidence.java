package org.sitrep.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitrep.model.Claim;
import org.sitrep.model.Status;
import org.sitrep.model.TimeExpression;

/// What the reports of a storyline say of the day of one happening.
final class Evidence {
  private final Map<LocalDate, Set<String>> reported = new TreeMap<>();
  private final Map<LocalDate, Set<String>> recalled = new TreeMap<>();
  private final Map<MonthDay, Set<String>> daysOfYear = new TreeMap<>();
  private final Set<DayOfWeek> weekdays = new TreeSet<>();

  /// Takes in a claim of the happening.
  ///
  /// @param within whether the claim is news of the story in question, rather than anything told in
  ///   its storyline
  void add(String article, Claim claim, boolean within) {
    if (claim.status() != Status.ASSERTED && claim.status() != Status.CONFIRMED) {
      return;
    }
    if (claim.date().isDay()) {
      LocalDate day = claim.date().from().orElseThrow();
      (within ? reported : recalled).computeIfAbsent(day, d -> new TreeSet<>()).add(article);
    } else if (claim.time() instanceof TimeExpression.DayOfYear named
        && named.from().equals(named.to())) {
      daysOfYear.computeIfAbsent(named.from(), d -> new TreeSet<>()).add(article);
    } else if (within
        && claim.time() instanceof TimeExpression.Weekday weekday
        && !weekday.future()
        && weekday.weeks() == 0) {
      weekdays.add(weekday.day());
    }
  }

  /// Days the story's own reports give, with the reports.
  Map<LocalDate, Set<String>> reported() {
    return reported;
  }

  /// Days told anywhere in the storyline.
  Map<LocalDate, Set<String>> recalled() {
    return recalled;
  }

  /// Days of the year, told without the year.
  Map<MonthDay, Set<String>> daysOfYear() {
    return daysOfYear;
  }

  /// Whether the story's weekdays allow a day; they do if there are none.
  boolean fits(LocalDate day) {
    return weekdays.isEmpty() || weekdays.contains(day.getDayOfWeek());
  }

  /// Whether a weekday is told at all.
  boolean hasWeekday() {
    return !weekdays.isEmpty();
  }
}

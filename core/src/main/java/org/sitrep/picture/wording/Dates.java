package org.sitrep.picture.wording;

import java.time.LocalDate;
import java.util.Map;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Precision;

/// Writes dates as the language does, no more exact than they are known.
public final class Dates {
  private final Wording wording;

  public Dates(Wording wording) {
    this.wording = wording;
  }

  /// A date; the phrase for an unknown one if nothing is known.
  public String text(PartialDate date) {
    if (!date.isKnown()) {
      return wording.phrase("date.unknown");
    }
    LocalDate from = date.from().orElseThrow();
    LocalDate to = date.to().orElseThrow();
    return switch (date.precision()) {
      case YEAR -> years(from, to);
      case MONTH -> months(from, to);
      case WEEK -> wording.phrase("date.week", Map.of("from", day(from)));
      case DAY, UNKNOWN -> days(from, to);
    };
  }

  private String years(LocalDate from, LocalDate to) {
    return from.getYear() == to.getYear() ? year(from) : range(year(from), year(to));
  }

  private String months(LocalDate from, LocalDate to) {
    if (!PartialDate.range(from, to, Precision.MONTH).iso().contains("/")) {
      return month(from);
    }
    boolean whole = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
    return whole ? range(month(from), month(to)) : range(day(from), day(to));
  }

  private String days(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return day(from);
    }
    if (from.getYear() == to.getYear() && from.getMonth() == to.getMonth()) {
      return wording.phrase(
          "date.days",
          Map.of(
              "from", Integer.toString(from.getDayOfMonth()),
              "to", Integer.toString(to.getDayOfMonth()),
              "month", name(from),
              "year", year(from)));
    }
    return range(day(from), day(to));
  }

  private String day(LocalDate day) {
    return wording.phrase(
        "date.day",
        Map.of(
            "day", Integer.toString(day.getDayOfMonth()), "month", name(day), "year", year(day)));
  }

  private String month(LocalDate day) {
    return wording.phrase("date.month", Map.of("month", name(day), "year", year(day)));
  }

  private String range(String from, String to) {
    return wording.phrase("date.range", Map.of("from", from, "to", to));
  }

  private String name(LocalDate day) {
    return wording.phrase("month." + day.getMonthValue());
  }

  private static String year(LocalDate day) {
    return Integer.toString(day.getYear());
  }
}

package org.sitrep.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.sitrep.model.PartialDate;
import org.sitrep.pack.Concept;

/// Reads one absolute date out of a few tokens: ISO, all digits, or with the month's name in either
/// order.
final class DateReader {
  private final Tokens tokens;
  private final Matches matches;
  private final boolean monthFirst;

  /// @param monthFirst whether 6/2/2023 is in June
  DateReader(Tokens tokens, Matches matches, boolean monthFirst) {
    this.tokens = tokens;
    this.matches = matches;
    this.monthFirst = monthFirst;
  }

  /// A date found, and the token after it.
  record Found(PartialDate date, int end) {}

  /// The first date in the tokens from `from` to before `to`.
  Optional<Found> first(int from, int to) {
    for (int i = from; i < to; i++) {
      Optional<Found> found = at(i, to);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Found> at(int i, int to) {
    if (digits(i, to)) {
      Optional<Found> found = numeric(i, to);
      return found.isPresent() ? found : named(i, to);
    }
    return monthName(i, to) > 0 ? named(i, to) : Optional.empty();
  }

  private boolean digits(int i, int to) {
    return i < to && tokens.wordlike(i) && Character.isDigit(tokens.text().charAt(tokens.start(i)));
  }

  private int number(int i) {
    int value = 0;
    for (int k = tokens.start(i); k < tokens.end(i); k++) {
      char c = tokens.text().charAt(k);
      if (!Character.isDigit(c)) {
        break;
      }
      value = Math.min(value * 10 + Character.digit(c, 10), 100_000);
    }
    return value;
  }

  /// `2017-09-05`, `2017-09`, `05.09.2017` (one token), `5/9/2017`, `2017/09/05`.
  private Optional<Found> numeric(int i, int to) {
    String[] parts = tokens.string(i).split("\\.");
    if (parts.length == 3) {
      return date(Integer.parseInt("0" + parts[2]), parts[1], parts[0], i + 1);
    }
    if (i + 2 < to && separator(i + 1) && digits(i + 2, to)) {
      boolean three = i + 4 < to && separator(i + 3) && digits(i + 4, to);
      if (number(i) >= 1000) {
        int day = three ? number(i + 4) : 0;
        return found(number(i), number(i + 2), day, three ? i + 5 : i + 3);
      }
      if (three && number(i + 4) >= 1000) {
        int day = monthFirst ? number(i + 2) : number(i);
        int month = monthFirst ? number(i) : number(i + 2);
        return found(number(i + 4), month, day, i + 5);
      }
    }
    return Optional.empty();
  }

  private boolean separator(int i) {
    return tokens.is(i, '-') || tokens.is(i, '/');
  }

  private Optional<Found> date(int year, String month, String day, int end) {
    try {
      return found(year, Integer.parseInt(month), Integer.parseInt(day), end);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /// `6. februar 2023`, `February 6, 2023`, `februari 2023`.
  private Optional<Found> named(int i, int to) {
    int day = 0;
    int k = i;
    if (digits(k, to)) {
      day = number(k++);
      k += tokens.is(k, '.') ? 1 : 0;
    }
    int month = monthName(k, to);
    if (month == 0) {
      return Optional.empty();
    }
    k++;
    k += k < to && tokens.is(k, '.') ? 1 : 0;
    if (day == 0 && digits(k, to) && number(k) <= 31) {
      day = number(k++);
    }
    k += k < to && tokens.is(k, ',') ? 1 : 0;
    return digits(k, to) && number(k) >= 1000
        ? found(number(k), month, day, k + 1)
        : Optional.empty();
  }

  private int monthName(int i, int to) {
    int hit = i < to ? matches.first(i, Concept.MONTH) : -1;
    return hit < 0 ? 0 : Integer.parseInt(matches.value(hit));
  }

  private static Optional<Found> found(int year, int month, int day, int end) {
    if (year < 1900 || year > 2199) {
      return Optional.empty();
    }
    try {
      PartialDate date =
          day == 0
              ? PartialDate.month(YearMonth.of(year, month))
              : PartialDate.day(LocalDate.of(year, month, day));
      return Optional.of(new Found(date, end));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

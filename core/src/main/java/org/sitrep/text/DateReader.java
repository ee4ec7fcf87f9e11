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
  /// How many signs and words may stand between day, month and year.
  private static final int LINKS = 2;

  private static final int MONTHS = 12;

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
      Optional<Found> found = at(i);
      if (found.isPresent() && found.get().end() <= to) {
        return found;
      }
    }
    return Optional.empty();
  }

  /// The date that begins at token `i`.
  Optional<Found> at(int i) {
    if (digits(i)) {
      Optional<Found> found = numeric(i);
      return found.isPresent() ? found : named(i);
    }
    return month(i) >= 0 ? named(i) : Optional.empty();
  }

  private boolean digits(int i) {
    return i < tokens.count() && tokens.wordlike(i) && tokens.number(i);
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
  private Optional<Found> numeric(int i) {
    String[] parts = tokens.string(i).split("\\.");
    if (parts.length == 3) {
      return date(parts, i + 1);
    }
    if (!separator(i + 1) || !digits(i + 2)) {
      return Optional.empty();
    }
    boolean three = separator(i + 3) && digits(i + 4);
    if (number(i) >= 1000) {
      int day = three ? number(i + 4) : 0;
      return found(number(i), number(i + 2), day, three ? i + 5 : i + 3);
    }
    return three && number(i + 4) >= 1000
        ? ordered(number(i), number(i + 2), number(i + 4), i + 5)
        : Optional.empty();
  }

  /// A number over twelve is the day, wherever it stands.
  private Optional<Found> ordered(int one, int other, int year, int end) {
    boolean month = one <= MONTHS && (other > MONTHS || monthFirst);
    return found(year, month ? one : other, month ? other : one, end);
  }

  private boolean separator(int i) {
    return tokens.is(i, '-') || tokens.is(i, '/');
  }

  private static Optional<Found> date(String[] parts, int end) {
    try {
      return found(
          Integer.parseInt("0" + parts[2]),
          Integer.parseInt(parts[1]),
          Integer.parseInt(parts[0]),
          end);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /// `6. februar 2023`, `February 6, 2023`, `februari 2023`, `6 de febrero de 2023`.
  private Optional<Found> named(int i) {
    int day = 0;
    int k = i;
    if (digits(k)) {
      day = number(k);
      k = linked(k + 1);
    }
    int hit = month(k);
    if (hit < 0) {
      return Optional.empty();
    }
    int month = Integer.parseInt(matches.value(hit));
    k = again(matches.end(hit), month);
    if (day == 0 && digits(k) && number(k) <= 31) {
      day = number(k++);
    }
    k = linked(k);
    return digits(k) && number(k) >= 1000 ? found(number(k), month, day, k + 1) : Optional.empty();
  }

  /// The token after commas, stops, articles and words like "of".
  private int linked(int from) {
    int i = from;
    while (i < from + LINKS && i < tokens.count()) {
      boolean link =
          tokens.is(i, ',')
              || tokens.is(i, '.')
              || matches.has(i, Concept.OF)
              || matches.has(i, Concept.ARTICLE);
      if (!link) {
        break;
      }
      i++;
    }
    return i;
  }

  /// The token after the full stop of a shortened month, or after its other name behind a slash or
  /// in brackets.
  private int again(int from, int month) {
    int i = from + (tokens.is(from, '.') ? 1 : 0);
    if (!tokens.is(i, '/') && !tokens.is(i, '(')) {
      return i;
    }
    int other = month(i + 1);
    if (other < 0 || Integer.parseInt(matches.value(other)) != month) {
      return i;
    }
    int end = matches.end(other);
    return tokens.is(end, ')') ? end + 1 : end;
  }

  /// The hit of a month's name at token `i`, or -1.
  private int month(int i) {
    return i < tokens.count() ? matches.first(i, Concept.MONTH) : -1;
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

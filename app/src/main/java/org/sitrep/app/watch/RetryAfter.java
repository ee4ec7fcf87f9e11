package org.sitrep.app.watch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// The header `Retry-After` (RFC 9110, 10.2.3): seconds or a date.
final class RetryAfter {
  private static final int LONGEST = 9;

  private RetryAfter() {}

  /// How long to wait from now on.
  ///
  /// A date is one of the server's own clock, which may be hours off ours: it is compared with the
  /// date that the server says it is.
  ///
  /// @param date the header `Date` of the same answer
  /// @return empty if the value is neither; zero if the time has passed
  static Optional<Duration> read(String value, Optional<String> date, Instant now) {
    String text = value.strip();
    if (!text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      String digits = text.length() > LONGEST ? "9".repeat(LONGEST) : text;
      return Optional.of(Duration.ofSeconds(Long.parseLong(digits)));
    }
    Instant theirs = date.flatMap(RetryAfter::date).orElse(now);
    return date(text)
        .map(until -> Duration.between(theirs, until))
        .map(wait -> wait.isNegative() ? Duration.ZERO : wait);
  }

  private static Optional<Instant> date(String text) {
    try {
      return Optional.of(
          ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

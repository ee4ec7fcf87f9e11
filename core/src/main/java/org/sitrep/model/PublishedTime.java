package org.sitrep.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/// A time of publication as it was told: what the clock showed and, where that was told too, how
/// far it was from UTC.
///
/// @param local what the clock showed
/// @param offset from UTC; empty if the source does not tell
public record PublishedTime(LocalDateTime local, Optional<ZoneOffset> offset) {
  /// ISO 8601 and what is written for it: a blank for the `T`, no seconds, `+0100` and `+01`.
  private static final DateTimeFormatter LENIENT =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendPattern("['T'][' ']HH:mm[:ss]")
          .optionalStart()
          .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
          .optionalEnd()
          .appendPattern("[ ][XXX][XX][X]")
          .toFormatter(Locale.ROOT);

  /// Reads a time such as `2026-03-04T09:15:00+01:00`.
  ///
  /// @return empty if the text is none, a mere day included
  public static Optional<PublishedTime> parse(String text) {
    try {
      TemporalAccessor read = LENIENT.parse(text.strip());
      return Optional.of(
          new PublishedTime(
              LocalDateTime.from(read),
              read.isSupported(ChronoField.OFFSET_SECONDS)
                  ? Optional.of(ZoneOffset.from(read))
                  : Optional.empty()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// The moment, told in some zone if the time has no offset of its own.
  ///
  /// @param otherwise the zone of a time that tells none
  public Instant instant(ZoneId otherwise) {
    return offset
        .map(told -> local.toInstant(told))
        .orElseGet(() -> local.atZone(otherwise).toInstant());
  }

  /// ISO 8601, with seconds; with the offset if there is one: `2026-03-04T09:15:00+01:00`.
  public String iso() {
    String time = DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(local.withNano(0));
    return time + offset.map(ZoneOffset::getId).orElse("");
  }
}

package org.sitrep.app.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.sitrep.model.PartialDate;
import org.sitrep.model.PublishedTime;

/// A day, and the time on it where it is told.
record Moment(LocalDate day, Optional<PublishedTime> time) {
  static Moment of(PublishedTime time) {
    return new Moment(time.local().toLocalDate(), Optional.of(time));
  }

  PartialDate date() {
    return PartialDate.day(day);
  }

  /// 0 for a day, 1 for a clock time, 2 for one whose distance from UTC is known.
  int exactness() {
    return time.map(at -> at.offset().isPresent() ? 2 : 1).orElse(0);
  }

  /// How many days lie between two, for their distances from UTC may make one of a day's end.
  long daysTo(Moment other) {
    return Math.abs(day.toEpochDay() - other.day.toEpochDay());
  }

  /// Whether it is surely before another.
  boolean before(Moment other) {
    if (exactness() == 2 && other.exactness() == 2) {
      return instant().isBefore(other.instant());
    }
    boolean local = exactness() > 0 && other.exactness() > 0;
    return local
        ? time.orElseThrow().local().isBefore(other.time.orElseThrow().local())
        : day.isBefore(other.day);
  }

  /// Whether both show the same clock time on the same day.
  boolean showsAs(Moment other) {
    return time.isPresent()
        && time.map(PublishedTime::local).equals(other.time.map(PublishedTime::local));
  }

  /// The same clock time as far from UTC as another.
  Moment onClockOf(Moment other) {
    return time.map(
            at ->
                Moment.of(new PublishedTime(at.local(), other.time.flatMap(PublishedTime::offset))))
        .orElse(this);
  }

  private Instant instant() {
    return time.orElseThrow().instant(ZoneOffset.UTC);
  }
}

package org.sitrep.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.PartialDate;
import org.sitrep.model.PublishedTime;
import org.sitrep.pack.Concept;

/// A date in a date line with the clock time that stands with it.
///
/// Times stand behind their dates, unless the line opens with one. A time behind a further marker
/// is of the day told before: `22.11.2023 klo 14.05 | Päivitetty klo 16.10`.
///
/// @param update whether the last marker before it is one of an update
record DateStamp(LocalDate day, Optional<PublishedTime> time, boolean update) {

  /// What stands in a date line.
  private sealed interface Part {
    int start();

    record Marker(int start, boolean update) implements Part {}

    record Day(int start, int end, LocalDate day) implements Part {}

    record Clock(int start, ClockReader.Found found) implements Part {}
  }

  /// @param known the day that a line before told
  static List<DateStamp> of(
      PageLine line, boolean monthFirst, ClockReader clocks, Optional<LocalDate> known) {
    List<Part> parts = parts(line, monthFirst, clocks);
    return new Reader(parts, known).read();
  }

  private static List<Part> parts(PageLine line, boolean monthFirst, ClockReader clocks) {
    List<Part> parts = new ArrayList<>();
    for (ClockReader.Found clock : clocks.in(line.text())) {
      parts.add(new Part.Clock(clock.start(), clock));
    }
    DateReader dates = new DateReader(line.tokens(), line.matches(), monthFirst);
    int i = 0;
    while (i < line.count()) {
      int marker = marker(line, i);
      int start = line.tokens().start(i);
      Optional<DateReader.Found> found = dates.at(i);
      if (marker >= 0) {
        boolean update = line.matches().concept(marker) == Concept.UPDATED;
        parts.add(new Part.Marker(start, update));
      }
      if (found.map(DateReader.Found::date).filter(PartialDate::isDay).isPresent()) {
        int end = line.tokens().end(found.get().end() - 1);
        parts.removeIf(
            part -> part instanceof Part.Clock && part.start() >= start && part.start() < end);
        parts.add(new Part.Day(start, end, found.get().date().from().orElseThrow()));
        i = found.get().end();
      } else {
        i++;
      }
    }
    parts.sort(Comparator.comparingInt(Part::start));
    return parts;
  }

  /// The longer of a marker of publication and one of an update, -1 if neither stands at a token.
  private static int marker(PageLine line, int i) {
    int published = line.hit(i, Concept.PUBLISHED);
    int updated = line.hit(i, Concept.UPDATED);
    if (published >= 0 && updated >= 0) {
      return line.matches().end(updated) >= line.matches().end(published) ? updated : published;
    }
    int signed = Math.max(published, updated);
    return signed >= 0 ? signed : PublicationLine.marker(line, i);
  }

  /// Goes through the parts of a line.
  private static final class Reader {
    private final List<Part> parts;
    private final boolean clockFirst;
    private final List<DateStamp> stamps = new ArrayList<>();
    private Optional<LocalDate> day;
    private ClockReader.@Nullable Found clock;
    private boolean update;
    private boolean marked;

    /// Whether a day was told since the last marker, and whether a time was.
    private boolean dated;

    private boolean timed;

    Reader(List<Part> parts, Optional<LocalDate> known) {
      this.parts = parts;
      this.day = known;
      this.clockFirst = clockFirst(parts);
    }

    private static boolean clockFirst(List<Part> parts) {
      for (Part part : parts) {
        if (!(part instanceof Part.Marker)) {
          return part instanceof Part.Clock
              && parts.stream().anyMatch(other -> other instanceof Part.Day);
        }
      }
      return false;
    }

    List<DateStamp> read() {
      for (Part part : parts) {
        switch (part) {
          case Part.Marker marker -> {
            close();
            update = marker.update();
            marked = true;
            dated = false;
            timed = false;
          }
          case Part.Day found -> day(found.day());
          case Part.Clock found -> clock(found.found());
        }
      }
      close();
      return stamps;
    }

    private void day(LocalDate found) {
      if (!clockFirst) {
        close();
      }
      day = Optional.of(found);
      dated = true;
      timed = false;
      if (clockFirst) {
        close();
      }
    }

    private void clock(ClockReader.Found found) {
      if (!timed) {
        clock = found;
        timed = true;
      }
    }

    /// Takes down what was told since the last one.
    private void close() {
      boolean told = dated || marked && clock != null;
      if (told && day.isPresent()) {
        LocalDate on = day.get();
        Optional<PublishedTime> time = Optional.ofNullable(clock).map(found -> found.on(on));
        stamps.add(new DateStamp(on, time, update));
      }
      clock = null;
      dated = false;
    }
  }
}

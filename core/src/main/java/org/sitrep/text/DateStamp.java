package org.sitrep.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.model.PartialDate;
import org.sitrep.pack.Concept;

/// A date in a date line with the clock time that stands with it: behind it before the next date,
/// or, in a line with one date, before it.
///
/// @param update whether the last marker before it is one of an update
record DateStamp(LocalDate day, Optional<LocalDateTime> time, boolean update) {
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<![\\d.:/-])([01]?\\d|2[0-3])\\s?[:.hHu]\\s?([0-5]\\d)(?![\\d/]|\\.\\d)"
              + "(?::[0-5]\\d)?(?:\\s?([aApP])\\.?[mM]\\b)?");
  private static final int HALF = 12;

  /// Where a date stands in a line.
  private record Place(LocalDate day, int start, int end, boolean update) {}

  static List<DateStamp> of(PageLine line, boolean monthFirst) {
    List<Place> places = places(line, monthFirst);
    List<DateStamp> stamps = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      int to = i + 1 < places.size() ? places.get(i + 1).start() : line.text().length();
      Optional<LocalTime> clock = clock(line.text(), place.end(), to);
      if (clock.isEmpty() && places.size() == 1) {
        clock = clock(line.text(), 0, place.start());
      }
      stamps.add(new DateStamp(place.day(), clock.map(place.day()::atTime), place.update()));
    }
    return stamps;
  }

  private static List<Place> places(PageLine line, boolean monthFirst) {
    DateReader dates = new DateReader(line.tokens(), line.matches(), monthFirst);
    List<Place> places = new ArrayList<>();
    boolean update = false;
    int i = 0;
    while (i < line.count()) {
      int marker = PublicationLine.marker(line, i);
      if (marker >= 0) {
        update = line.matches().concept(marker) == Concept.UPDATED;
      }
      Optional<DateReader.Found> found = dates.at(i);
      if (found.map(DateReader.Found::date).filter(PartialDate::isDay).isPresent()) {
        int end = found.get().end();
        LocalDate day = found.get().date().from().orElseThrow();
        places.add(new Place(day, line.tokens().start(i), line.tokens().end(end - 1), update));
        i = end;
      } else {
        i++;
      }
    }
    return places;
  }

  private static Optional<LocalTime> clock(String text, int from, int to) {
    Matcher found = CLOCK.matcher(text);
    found.region(from, to);
    found.useTransparentBounds(true);
    if (!found.find()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(found.group(1));
    String half = found.group(3);
    if (half != null && hour <= HALF) {
      hour = hour % HALF + (half.charAt(0) == 'p' || half.charAt(0) == 'P' ? HALF : 0);
    }
    return Optional.of(LocalTime.of(hour, Integer.parseInt(found.group(2))));
  }
}

package org.sitrep.app.page;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.model.PublishedTime;

/// The days of entries that show only a clock time: a heading between them with a number of a day
/// sets the day nearest to the page's own date, a clock that goes round sets the next, or the one
/// before where the newest stand first.
final class EntryDays {
  private static final Pattern DAY = Pattern.compile("(?<![\\d.:])(\\d{1,2})(?![\\d:h]|\\.\\d)");
  private static final int HEADING = 6;
  private static final int SPAN = 15;
  private static final int HEAD = 4;

  private final Outline outline;
  private final List<Box> entries;
  private final List<Optional<PublishedTime>> times = new ArrayList<>();

  EntryDays(
      Outline outline, List<Box> entries, Optional<Moment> published, Optional<Moment> changed) {
    this.outline = outline;
    this.entries = entries;
    List<Optional<LocalTime>> clocks =
        entries.stream().map(box -> EntryTime.clock(outline, box, HEAD)).toList();
    boolean newest = newestFirst(clocks);
    Optional<LocalDate> start = (newest ? changed.or(() -> published) : published).map(Moment::day);
    Optional<ZoneOffset> offset =
        published.or(() -> changed).flatMap(Moment::time).flatMap(PublishedTime::offset);
    walk(clocks, newest, start, offset);
  }

  private void walk(
      List<Optional<LocalTime>> clocks,
      boolean newest,
      Optional<LocalDate> start,
      Optional<ZoneOffset> offset) {
    Optional<LocalDate> day = start;
    Optional<LocalTime> before = Optional.empty();
    for (int i = 0; i < entries.size(); i++) {
      Optional<LocalDate> headed = day.flatMap(heading(i)::near);
      Optional<LocalTime> clock = clocks.get(i);
      if (headed.isPresent()) {
        day = headed;
      } else if (clock.isPresent() && before.isPresent()) {
        boolean round =
            newest ? clock.get().isAfter(before.get()) : clock.get().isBefore(before.get());
        day = round ? day.map(one -> one.plusDays(newest ? -1 : 1)) : day;
      }
      before = clock.or(() -> Optional.empty());
      Optional<LocalDate> its = day;
      times.add(clock.flatMap(at -> its.map(on -> new PublishedTime(on.atTime(at), offset))));
    }
  }

  /// The number of a day in what stands between an entry and the one before it; 0 if there is none.
  private record Number(int day) {
    Optional<LocalDate> near(LocalDate other) {
      for (int distance = 0; distance <= SPAN && day > 0; distance++) {
        for (LocalDate date : List.of(other.minusDays(distance), other.plusDays(distance))) {
          if (date.getDayOfMonth() == day) {
            return Optional.of(date);
          }
        }
      }
      return Optional.empty();
    }
  }

  private Number heading(int entry) {
    int end = entries.get(entry).begin;
    int from = entry == 0 ? Math.max(0, end - 2) : entries.get(entry - 1).end;
    for (int i = end - 1; i >= from; i--) {
      Block block = outline.blocks().get(i);
      Matcher found = DAY.matcher(block.text());
      boolean label = block.words() <= HEADING && block.linked() == 0 && !block.closed();
      if (label && (block.heading() || block.words() > 1) && found.find()) {
        int day = Integer.parseInt(found.group(1));
        return new Number(day <= 31 ? day : 0);
      }
    }
    return new Number(0);
  }

  private static boolean newestFirst(List<Optional<LocalTime>> clocks) {
    int down = 0;
    int up = 0;
    for (int i = 1; i < clocks.size(); i++) {
      if (clocks.get(i).isPresent() && clocks.get(i - 1).isPresent()) {
        int order = clocks.get(i).get().compareTo(clocks.get(i - 1).get());
        down += order < 0 ? 1 : 0;
        up += order > 0 ? 1 : 0;
      }
    }
    return down >= up;
  }

  Optional<Moment> time(int entry) {
    return times.get(entry).map(Moment::of);
  }
}

package org.sitrep.app.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.app.index.Histogram.Bin;
import org.sitrep.app.index.Histogram.Unit;
import org.sitrep.app.store.EventRow;
import org.sitrep.model.EventStatus;

/// Counts events by day.
final class HistogramMaker {
  /// First days of the dated events, ascending.
  private final int[] days;

  private final boolean[] recalled;
  private final int dated;
  private final long total;

  /// First and last day of the news that has happened; unknown if there is none.
  private int first = EventRow.NO_DAY;

  private int last = EventRow.NO_DAY;

  /// @param earliest all positions, those with the earliest day first, undated last
  HistogramMaker(Columns columns, int[] earliest, Rows rows) {
    total = rows.count();
    days = new int[Math.toIntExact(total)];
    recalled = new boolean[days.length];
    int expected = columns.statuses.find(EventStatus.EXPECTED.id());
    int count = 0;
    for (int i : earliest) {
      int day = columns.from[i];
      if (day == EventRow.NO_DAY) {
        break;
      }
      if (rows.has(i)) {
        days[count] = day;
        recalled[count] = columns.recalled.has(i);
        if (!recalled[count] && columns.status[i] != expected) {
          first = first == EventRow.NO_DAY ? day : first;
          last = day;
        }
        count++;
      }
    }
    dated = count;
  }

  /// @param most the most bins, at least 1
  Histogram make(int most) {
    if (dated == 0) {
      return new Histogram(Unit.DAY, List.of(), 0, 0, total, total);
    }
    boolean news = first != EventRow.NO_DAY;
    LocalDate begin = LocalDate.ofEpochDay(news ? first : days[0]);
    LocalDate end = LocalDate.ofEpochDay(news ? last : days[dated - 1]);
    Unit unit = unit(begin, end, most);
    long low = Math.max(unit.bin(begin), unit.bin(end) - most + 1);
    int after = countBefore(unit.first(low + most));
    long high = unit.bin(LocalDate.ofEpochDay(days[after - 1]));
    int before = countBefore(unit.first(high - most + 1));
    low = unit.bin(LocalDate.ofEpochDay(days[before]));
    return new Histogram(
        unit, bins(unit, low, high, before), before, dated - after, total - dated, total);
  }

  /// The finest unit of which so many bins cover the days; the coarsest if none do.
  private static Unit unit(LocalDate begin, LocalDate end, int most) {
    for (Unit unit : Unit.values()) {
      if (unit.bin(end) - unit.bin(begin) < most) {
        return unit;
      }
    }
    return Unit.DECADE;
  }

  /// How many dated events lie before a day.
  private int countBefore(LocalDate day) {
    long limit = day.toEpochDay();
    int low = 0;
    int high = dated;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (days[middle] < limit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// @param from how many dated events lie before the first bin
  private List<Bin> bins(Unit unit, long low, long high, int from) {
    List<Bin> bins = new ArrayList<>();
    int at = from;
    for (long number = low; number <= high; number++) {
      LocalDate next = unit.first(number + 1);
      long news = 0;
      int begin = at;
      for (; at < dated && days[at] < next.toEpochDay(); at++) {
        news += recalled[at] ? 0 : 1;
      }
      bins.add(new Bin(unit.first(number), next.minusDays(1), news, at - begin - news));
    }
    return bins;
  }
}

package org.sitrep.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How much of one kind was found, and what was not.
final class Score {
  private final String kind;
  private final List<String> misses = new ArrayList<>();
  private int found;
  private int expected;

  Score(String kind) {
    this.kind = kind;
  }

  /// Counts one expectation.
  ///
  /// @param miss what to tell where it was not found, empty if another score tells it
  void count(boolean hit, String miss) {
    expected++;
    if (hit) {
      found++;
    } else if (!miss.isEmpty()) {
      misses.add(miss);
    }
  }

  /// Counts several at once.
  void count(int hits, int of) {
    found += hits;
    expected += of;
  }

  String kind() {
    return kind;
  }

  /// The share that was found, in per cent.
  double percent() {
    return 100.0 * found / StrictMath.max(1, expected);
  }

  List<String> misses() {
    return List.copyOf(misses);
  }

  /// The line of the table.
  String line() {
    return String.format(
        Locale.ROOT, "%-20s %5d / %-5d %5.1f %%", kind, found, expected, percent());
  }
}

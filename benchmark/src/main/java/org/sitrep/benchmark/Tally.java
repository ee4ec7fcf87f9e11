package org.sitrep.benchmark;

import java.util.List;
import java.util.Locale;

/// Counts how names were found.
final class Tally {
  private int names;
  private int first;
  private int among;
  private int nothing;

  void add(int place, List<Integer> found) {
    names++;
    int at = found.indexOf(place);
    first += at == 0 ? 1 : 0;
    among += at >= 0 ? 1 : 0;
    nothing += found.isEmpty() ? 1 : 0;
  }

  /// Counts of a name that is none of any place known.
  void impostor(List<Integer> found) {
    names++;
    nothing += found.isEmpty() ? 1 : 0;
  }

  /// A line of a table in Markdown: names, and shares right at first, among the first five, of
  /// nothing found and of other places only.
  String row(String where, String finder, String script) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %,d | %s | %s | %s | %s |",
        where,
        finder,
        script.strip().toLowerCase(Locale.ROOT),
        names,
        share(first),
        share(among),
        share(nothing),
        share(names - among - nothing));
  }

  /// The share for which some place was found.
  String found() {
    return share(names - nothing);
  }

  private String share(int count) {
    return String.format(Locale.ROOT, "%.1f %%", 100.0 * count / names);
  }
}

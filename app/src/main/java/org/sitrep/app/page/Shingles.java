package org.sitrep.app.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells how much of a text stands in other texts too, by runs of four words; signs and case do not
/// count. Linear in the length of the texts.
final class Shingles {
  private static final int LENGTH = 4;

  private final Set<Integer> known = new HashSet<>();

  /// Remembers a text.
  void add(String text) {
    known.addAll(runs(text));
  }

  /// The share of its runs that are known; 0 if it has none.
  double share(String text) {
    List<Integer> runs = runs(text);
    long found = runs.stream().filter(known::contains).count();
    return runs.isEmpty() ? 0 : (double) found / runs.size();
  }

  private static List<Integer> runs(String text) {
    List<String> words = words(text);
    List<Integer> runs = new ArrayList<>();
    for (int i = 0; i + LENGTH <= words.size(); i++) {
      runs.add(words.subList(i, i + LENGTH).hashCode());
    }
    return runs;
  }

  /// The words of a text in lower case, without signs.
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (letter && from < 0) {
        from = i;
      } else if (!letter && from >= 0) {
        words.add(text.substring(from, i).toLowerCase(Locale.ROOT));
        from = -1;
      }
    }
    return words;
  }

  /// How alike two short texts are: the words they share, of those of the longer one.
  static double alike(String one, String other) {
    Set<String> first = new HashSet<>(words(one));
    Set<String> second = new HashSet<>(words(other));
    int longer = Math.max(first.size(), second.size());
    first.retainAll(second);
    return longer == 0 ? 0 : (double) first.size() / longer;
  }
}

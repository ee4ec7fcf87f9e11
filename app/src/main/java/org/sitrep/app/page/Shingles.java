package org.sitrep.app.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Tells how much of a text stands in other texts too, by runs of four words; signs and case do not
/// count. Linear in the length of the texts but for sorting.
final class Shingles {
  private static final int LENGTH = 4;

  private long[] known = new long[64];
  private int size;
  private boolean sorted = true;

  /// Remembers a text.
  void add(String text) {
    Words words = Words.of(text);
    for (int i = 0; i + LENGTH <= words.size(); i++) {
      if (size == known.length) {
        known = Arrays.copyOf(known, size * 2);
      }
      known[size++] = words.run(i, LENGTH);
    }
    sorted = false;
  }

  /// The share of its runs that are known; 0 if it has none.
  double share(String text) {
    if (!sorted) {
      Arrays.sort(known, 0, size);
      sorted = true;
    }
    Words words = Words.of(text);
    int runs = words.size() - LENGTH + 1;
    int found = 0;
    for (int i = 0; i < runs; i++) {
      found += Arrays.binarySearch(known, 0, size, words.run(i, LENGTH)) >= 0 ? 1 : 0;
    }
    return runs <= 0 ? 0 : (double) found / runs;
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
    return Likeness.of(one).to(Likeness.of(other));
  }
}

package org.sitrep.app.index;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/// A set of positions in the columns, one bit each.
final class Rows {
  private final long[] words;

  private Rows(long[] words) {
    this.words = words;
  }

  static Rows none(int size) {
    return new Rows(new long[(size + 63) >>> 6]);
  }

  static Rows all(int size) {
    Rows rows = none(size);
    Arrays.fill(rows.words, -1L);
    if ((size & 63) != 0) {
      rows.words[rows.words.length - 1] = (1L << size) - 1;
    }
    return rows;
  }

  void add(int position) {
    words[position >>> 6] |= 1L << position;
  }

  boolean has(int position) {
    return (words[position >>> 6] & 1L << position) != 0;
  }

  void keep(Rows others) {
    for (int i = 0; i < words.length; i++) {
      words[i] &= others.words[i];
    }
  }

  void drop(Rows others) {
    for (int i = 0; i < words.length; i++) {
      words[i] &= ~others.words[i];
    }
  }

  void join(Rows others) {
    for (int i = 0; i < words.length; i++) {
      words[i] |= others.words[i];
    }
  }

  /// Keeps the positions at which a column holds one of the wanted numbers.
  void keepIn(int[] column, boolean[] wanted) {
    for (int i = 0; i < words.length; i++) {
      long word = words[i];
      for (long left = word; left != 0; left &= left - 1) {
        int bit = Long.numberOfTrailingZeros(left);
        if (!wanted[column[(i << 6) + bit]]) {
          word &= ~(1L << bit);
        }
      }
      words[i] = word;
    }
  }

  /// Keeps the positions that pass.
  void keepIf(IntPredicate test) {
    for (int i = 0; i < words.length; i++) {
      long word = words[i];
      for (long left = word; left != 0; left &= left - 1) {
        int bit = Long.numberOfTrailingZeros(left);
        if (!test.test((i << 6) + bit)) {
          word &= ~(1L << bit);
        }
      }
      words[i] = word;
    }
  }

  /// Hands over the positions in ascending order.
  void each(IntConsumer receiver) {
    for (int i = 0; i < words.length; i++) {
      for (long left = words[i]; left != 0; left &= left - 1) {
        receiver.accept((i << 6) + Long.numberOfTrailingZeros(left));
      }
    }
  }

  /// How many there are.
  long count() {
    long count = 0;
    for (long word : words) {
      count += Long.bitCount(word);
    }
    return count;
  }

  /// How many are in both.
  long countCommon(Rows others) {
    long count = 0;
    for (int i = 0; i < words.length; i++) {
      count += Long.bitCount(words[i] & others.words[i]);
    }
    return count;
  }
}

package org.sitrep.pack;

import java.util.Arrays;
import java.util.List;

/// What each of many marks says for each of a few languages: an open-addressed table of rows.
///
/// A mark is found by 32 bits of its hash beside the slot it falls into; that an unknown mark is
/// taken for a known one is possible and harmless. A row holds four weights of 16 bits in each of
/// its 64-bit numbers, so that rows are added four weights at a time; a sum of [#MOST_ADDED] rows
/// can be taken apart again: a weight is bounded so that none leaves 16 bits.
public final class MarkTable {
  /// How many rows may be added before the sum is to be taken apart.
  public static final int MOST_ADDED = 6;

  private static final int LARGEST = Short.MAX_VALUE / MOST_ADDED;
  private static final int LANES = 4;
  private static final int BITS = 16;

  private final int[] slots;
  private final long[] rows;
  private final int width;

  private MarkTable(int[] slots, long[] rows, int width) {
    this.slots = slots;
    this.rows = rows;
    this.width = width;
  }

  /// How many 64-bit numbers a row has.
  ///
  /// @param languages number of languages
  public static int width(int languages) {
    return (languages + LANES - 1) / LANES;
  }

  /// Reads the table that [#write] stored under this name.
  ///
  /// @param languages number of languages
  public static MarkTable read(PackFile pack, String name, int languages) {
    return new MarkTable(pack.ints(name + ".slots"), pack.longs(name + ".rows"), width(languages));
  }

  /// Writes a table.
  ///
  /// @param marks no two alike, none zero
  /// @param weights a row for each mark, one weight per language
  public static void write(PackWriter pack, String name, long[] marks, List<short[]> weights) {
    int last = Integer.highestOneBit(Math.max(1, marks.length)) * 4 - 1;
    int[] slots = new int[2 * (last + 1)];
    int width = weights.isEmpty() ? 0 : width(weights.getFirst().length);
    long[] rows = new long[marks.length * width];
    for (int i = 0; i < marks.length; i++) {
      int slot = (int) marks[i] & last;
      while (slots[2 * slot] != 0) {
        slot = (slot + 1) & last;
      }
      slots[2 * slot] = print(marks[i]);
      slots[2 * slot + 1] = i * width;
      short[] row = weights.get(i);
      for (int k = 0; k < row.length; k++) {
        rows[i * width + k / LANES] += (long) bounded(row[k]) << k % LANES * BITS;
      }
    }
    pack.ints(name + ".slots", slots);
    pack.longs(name + ".rows", rows);
  }

  private static int bounded(short weight) {
    return Math.clamp(weight, -LARGEST, LARGEST);
  }

  private static int print(long mark) {
    return (int) (mark >>> 32) | 1;
  }

  /// Adds the row of a mark to a sum of rows.
  ///
  /// @return whether the mark is known
  public boolean add(long mark, long[] sum) {
    int last = slots.length / 2 - 1;
    int print = print(mark);
    for (int slot = (int) mark & last; slots[2 * slot] != 0; slot = (slot + 1) & last) {
      if (slots[2 * slot] == print) {
        int row = slots[2 * slot + 1];
        for (int k = 0; k < width; k++) {
          sum[k] += rows[row + k];
        }
        return true;
      }
    }
    return false;
  }

  /// Takes a sum of rows apart, adds its weights to the scores, one per language, and clears it.
  public static void flush(long[] sum, int[] scores) {
    for (int k = 0; k < scores.length; k++) {
      int at = k / LANES;
      short weight = (short) sum[at];
      scores[k] += weight;
      sum[at] = (sum[at] - weight) >> BITS;
    }
    Arrays.fill(sum, 0);
  }
}

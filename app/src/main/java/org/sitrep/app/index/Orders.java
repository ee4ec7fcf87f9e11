package org.sitrep.app.index;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.sitrep.app.store.EventRow;

/// The positions of all events in every order of a list.
final class Orders {
  private final Map<Sort, int[]> orders = new EnumMap<>(Sort.class);

  Orders(Columns columns) {
    // Complementing a key turns its order around; an unknown day is the least number.
    IntUnaryOperator latest = i -> ~columns.to[i];
    IntUnaryOperator latestBegin = i -> ~columns.from[i];
    IntUnaryOperator heaviest = i -> ~columns.weight[i];
    IntUnaryOperator earliest = i -> undatedLast(columns.from[i]);
    IntUnaryOperator earliestEnd = i -> undatedLast(columns.to[i]);
    IntUnaryOperator changed = i -> ~(int) Math.min(columns.changed[i], Integer.MAX_VALUE);
    int size = columns.size;
    orders.put(Sort.DATE, order(size, latest, latestBegin, heaviest));
    orders.put(Sort.EARLIEST, order(size, earliest, earliestEnd, heaviest));
    orders.put(Sort.WEIGHT, order(size, heaviest, latest, latestBegin));
    orders.put(Sort.CHANGED, order(size, changed, heaviest));
  }

  /// Every position once.
  int[] by(Sort sort) {
    int[] order = orders.get(sort);
    if (order == null) {
      throw new IllegalArgumentException("no order " + sort);
    }
    return order;
  }

  private static int undatedLast(int day) {
    return day == EventRow.NO_DAY ? Integer.MAX_VALUE : day;
  }

  /// Sorts by the last key first; every sort keeps what the one before did among equals.
  private static int[] order(int size, IntUnaryOperator... keys) {
    int[] order = new int[size];
    Arrays.setAll(order, i -> i);
    long[] packed = new long[size];
    for (int k = keys.length - 1; k >= 0; k--) {
      for (int i = 0; i < size; i++) {
        packed[i] = (long) keys[k].applyAsInt(order[i]) << 32 | i;
      }
      Arrays.sort(packed);
      int[] before = order.clone();
      for (int i = 0; i < size; i++) {
        order[i] = before[(int) packed[i]];
      }
    }
    return order;
  }
}

package org.sitrep.mention;

/// Sums by number, in two arrays; the numbers are never 0.
final class LongDoubles {
  private long[] keys = new long[32];
  private double[] sums = new double[32];
  private int size;

  void add(long key, double value) {
    if (size * 2 > keys.length) {
      grow();
    }
    int slot = slot(key);
    size += keys[slot] == 0 ? 1 : 0;
    keys[slot] = key;
    sums[slot] += value;
  }

  /// The sum of a number, 0 if nothing was added.
  double get(long key) {
    return sums[slot(key)];
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    double[] oldSums = sums;
    keys = new long[oldKeys.length * 4];
    sums = new double[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        sums[slot] = oldSums[i];
      }
    }
  }
}

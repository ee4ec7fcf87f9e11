package org.sitrep.compiler.dump;

/// Numbers by 64-bit key, open-addressed; the key 0 is not allowed.
public final class LongIntMap {
  /// What [#get] tells for a key that is not there.
  public static final int NONE = -1;

  private long[] keys = new long[64];
  private int[] values = new int[64];
  private int size;

  /// The number of a key, or [#NONE].
  public int get(long key) {
    int slot = slot(key);
    return keys[slot] == 0 ? NONE : values[slot];
  }

  /// Sets the number of a key, if it has none yet.
  public void putIfAbsent(long key, int value) {
    int slot = slot(key);
    if (keys[slot] != 0) {
      return;
    }
    keys[slot] = key;
    values[slot] = value;
    if (++size * 2 > keys.length) {
      grow();
    }
  }

  /// How many keys there are.
  public int size() {
    return size;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = Long.hashCode(key * 0x9E3779B97F4A7C15L) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}

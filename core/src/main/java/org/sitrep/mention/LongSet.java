package org.sitrep.mention;

/// A set of hashes in one array, without an object per member.
final class LongSet {
  private static final int ROOM = 64;

  private long[] slots;
  private int size;

  LongSet() {
    this(0);
  }

  /// @param expected how many members it will hardly have more than
  LongSet(int expected) {
    this.slots = new long[Math.max(ROOM, Integer.highestOneBit(Math.max(1, expected)) * 4)];
  }

  /// Adds a hash; hashes are never 0.
  void add(long hash) {
    if (size * 2 > slots.length) {
      grow();
    }
    int slot = slot(hash);
    size += slots[slot] == 0 ? 1 : 0;
    slots[slot] = hash;
  }

  boolean contains(long hash) {
    return slots[slot(hash)] != 0;
  }

  /// Where a hash is, or may be put.
  private int slot(long hash) {
    int mask = slots.length - 1;
    int slot = (int) hash & mask;
    while (slots[slot] != 0 && slots[slot] != hash) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 4];
    for (long hash : old) {
      if (hash != 0) {
        slots[slot(hash)] = hash;
      }
    }
  }
}

package org.sitrep.mention;

/// A set of hashes in one array, without an object per member. It must not be asked for more than
/// it was made for.
final class LongSet {
  private final long[] slots;
  private final int mask;

  /// @param most how many members it will have at most
  LongSet(int most) {
    int size = Integer.highestOneBit(Math.max(8, most * 2 - 1)) * 2;
    this.slots = new long[size];
    this.mask = size - 1;
  }

  /// Adds a hash; hashes are never 0.
  void add(long hash) {
    int slot = (int) hash & mask;
    while (slots[slot] != 0 && slots[slot] != hash) {
      slot = slot + 1 & mask;
    }
    slots[slot] = hash;
  }

  boolean contains(long hash) {
    int slot = (int) hash & mask;
    while (slots[slot] != 0) {
      if (slots[slot] == hash) {
        return true;
      }
      slot = slot + 1 & mask;
    }
    return false;
  }
}

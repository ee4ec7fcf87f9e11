package org.sitrep.pack;

import java.lang.foreign.MemorySegment;

/// Phrases by key, in an open-addressed table that is read where it lies.
///
/// A key is the [Hash#chain] of the folded words of a phrase. Every beginning of a phrase is in the
/// table too, so that a reader goes on only while a longer phrase can follow:
///
/// ```
/// long key = word(i);
/// for (int n = i; ; key = Hash.chain(key, word(++n))) {
///   int value = table.find(key);
///   if (value == PhraseTable.ABSENT) break;
///   if (PhraseTable.isPhrase(value)) …postings(PhraseTable.posting(value))
///   if (!PhraseTable.continues(value)) break;
/// }
/// ```
///
/// Keys are 64-bit hashes: the compiler refuses two phrases of one key; a foreign word meets a key
/// by chance once in 10^12.
public final class PhraseTable {
  /// Nothing of that key: neither a phrase nor the beginning of one.
  public static final int ABSENT = -1;

  static final int CONTINUES = 1;
  static final int NO_POSTING = 0x3FFFFFFF;

  private static final int CHUNK = 8192;
  private static final int PRINT_SHIFT = 56;

  private final MemorySegment keys;
  private final MemorySegment values;

  /// Eight bits of the key in each slot, 0 of an empty one. Most of what a reader asks for is not
  /// there: that shows in this table, which is small enough to stay near the processor.
  private final byte[] prints;

  PhraseTable(MemorySegment keys, MemorySegment values) {
    this.keys = keys;
    this.values = values;
    this.prints = prints(keys);
  }

  private static byte[] prints(MemorySegment keys) {
    byte[] prints = new byte[Math.toIntExact(keys.byteSize() / Long.BYTES)];
    long[] chunk = new long[Math.min(prints.length, CHUNK)];
    for (int from = 0; from < prints.length; from += chunk.length) {
      int size = Math.min(chunk.length, prints.length - from);
      MemorySegment.copy(keys, PackFile.LONG, (long) from * Long.BYTES, chunk, 0, size);
      for (int i = 0; i < size; i++) {
        prints[from + i] = chunk[i] == 0 ? 0 : print(chunk[i]);
      }
    }
    return prints;
  }

  private static byte print(long key) {
    byte print = (byte) (key >>> PRINT_SHIFT);
    return print == 0 ? 1 : print;
  }

  /// The value of a key, or [#ABSENT].
  public int find(long key) {
    int mask = prints.length - 1;
    byte print = print(key);
    for (int slot = (int) key & mask; prints[slot] != 0; slot = slot + 1 & mask) {
      if (prints[slot] == print && keys.get(PackFile.LONG, slot * 8L) == key) {
        return values.get(PackFile.INT, slot * 4L);
      }
    }
    return ABSENT;
  }

  /// Whether a value stands for a whole phrase.
  public static boolean isPhrase(int value) {
    return value >>> 1 != NO_POSTING;
  }

  /// The posting of a whole phrase, as the builder was given it.
  public static int posting(int value) {
    return value >>> 1;
  }

  /// Whether a longer phrase begins with this one.
  public static boolean continues(int value) {
    return (value & CONTINUES) != 0;
  }
}

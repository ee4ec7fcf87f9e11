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

  private final MemorySegment keys;
  private final MemorySegment values;
  private final long mask;

  PhraseTable(MemorySegment keys, MemorySegment values) {
    this.keys = keys;
    this.values = values;
    this.mask = keys.byteSize() / 8 - 1;
  }

  /// The value of a key, or [#ABSENT].
  public int find(long key) {
    for (long slot = key & mask; ; slot = (slot + 1) & mask) {
      long found = keys.get(PackFile.LONG, slot * 8);
      if (found == key) {
        return values.get(PackFile.INT, slot * 4);
      }
      if (found == 0) {
        return ABSENT;
      }
    }
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

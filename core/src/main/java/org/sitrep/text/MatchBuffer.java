package org.sitrep.text;

import java.util.Arrays;

/// Growing arrays of hits, filled by a [Matcher].
final class MatchBuffer {
  private int size;
  private int[] token = new int[256];
  private int[] length = new int[256];
  private int[] entry = new int[256];
  private int[] flags = new int[256];
  private int[] split = new int[256];

  void add(int atToken, int tokens, int lexiconEntry, int bits, int splitAt) {
    if (size == token.length) {
      int room = size * 2;
      token = Arrays.copyOf(token, room);
      length = Arrays.copyOf(length, room);
      entry = Arrays.copyOf(entry, room);
      flags = Arrays.copyOf(flags, room);
      split = Arrays.copyOf(split, room);
    }
    token[size] = atToken;
    length[size] = tokens;
    entry[size] = lexiconEntry;
    flags[size] = bits;
    split[size++] = splitAt;
  }

  /// Puts the hits of the last token, from number `from` on, in order of falling length.
  void longestFirst(int from) {
    for (int i = from + 1; i < size; i++) {
      for (int k = i; k > from && length[k] > length[k - 1]; k--) {
        swap(length, k);
        swap(entry, k);
        swap(flags, k);
        swap(split, k);
      }
    }
  }

  private static void swap(int[] array, int k) {
    int kept = array[k];
    array[k] = array[k - 1];
    array[k - 1] = kept;
  }

  int size() {
    return size;
  }

  int length(int hit) {
    return length[hit];
  }

  int entry(int hit) {
    return entry[hit];
  }

  int[] tokens() {
    return Arrays.copyOf(token, size);
  }

  int[] lengths() {
    return Arrays.copyOf(length, size);
  }

  int[] entries() {
    return Arrays.copyOf(entry, size);
  }

  int[] flags() {
    return Arrays.copyOf(flags, size);
  }

  int[] splits() {
    return Arrays.copyOf(split, size);
  }
}

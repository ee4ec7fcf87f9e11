package org.sitrep.text;

import java.util.Arrays;

/// Growing arrays of hits, filled by a [Matcher].
final class MatchBuffer {
  private int size;
  private int[] token;
  private int[] length;
  private int[] entry;
  private int[] flags;
  private int[] split;

  /// @param room for how many hits, at first
  MatchBuffer(int room) {
    token = new int[room];
    length = new int[room];
    entry = new int[room];
    flags = new int[room];
    split = new int[room];
  }

  void add(int atToken, int tokens, int lexiconEntry, int bits, int splitAt) {
    if (size == token.length) {
      int room = size * 2 + 16;
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

  /// Adds the hits of a part of the text, which begins at this token and code unit.
  void addAll(Matches part, int atToken, int at) {
    for (int hit = 0; hit < part.count(); hit++) {
      add(
          part.token(hit) + atToken,
          part.length(hit),
          part.entry(hit),
          part.flags(hit),
          part.split(hit) + at);
    }
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
    return size == token.length ? token : Arrays.copyOf(token, size);
  }

  int[] lengths() {
    return size == length.length ? length : Arrays.copyOf(length, size);
  }

  int[] entries() {
    return size == entry.length ? entry : Arrays.copyOf(entry, size);
  }

  int[] flags() {
    return size == flags.length ? flags : Arrays.copyOf(flags, size);
  }

  int[] splits() {
    return size == split.length ? split : Arrays.copyOf(split, size);
  }
}

package org.sitrep.pack;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Builds a [PhraseTable]. Each phrase is given once, with the number (posting) that a reader shall
/// find under it.
public final class PhraseTableBuilder {
  private final Fold fold;
  private final Map<Long, String> spelled = new HashMap<>();
  private final Map<Long, Integer> postings = new HashMap<>();
  private final Map<Long, Boolean> continued = new HashMap<>();

  /// @param fold how the words of phrases are folded
  public PhraseTableBuilder(Fold fold) {
    this.fold = fold;
  }

  /// The posting already given for these words, or -1.
  public int posting(List<String> words) {
    return Objects.requireNonNullElse(postings.get(key(words)), -1);
  }

  /// Adds a phrase.
  ///
  /// @param words its words, in order, not empty
  /// @param posting a number from 0 to 2^30-2
  /// @throws IllegalArgumentException if two different phrases meet in one key
  public void add(List<String> words, int posting) {
    if (posting < 0 || posting >= PhraseTable.NO_POSTING) {
      throw new IllegalArgumentException("posting out of range: " + posting);
    }
    long key = 0;
    StringBuilder phrase = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      long word = fold.hash(words.get(i));
      key = i == 0 ? word : Hash.chain(key, word);
      phrase.append(fold.fold(words.get(i))).append(' ');
      String before = spelled.putIfAbsent(key, phrase.toString());
      if (before != null && !before.contentEquals(phrase)) {
        throw new IllegalArgumentException("hash collision: " + before + "and " + phrase);
      }
      continued.merge(key, i < words.size() - 1, Boolean::logicalOr);
    }
    postings.put(key, posting);
  }

  private long key(List<String> words) {
    long key = fold.hash(words.getFirst());
    for (String word : words.subList(1, words.size())) {
      key = Hash.chain(key, fold.hash(word));
    }
    return key;
  }

  /// Writes the table under `name`, at most half full, keys in sorted order of insertion.
  public void write(PackWriter pack, String name) {
    int size = Math.max(16, Integer.highestOneBit(spelled.size()) * 4);
    long[] keys = new long[size];
    int[] values = new int[size];
    long[] sorted = spelled.keySet().stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    for (long key : sorted) {
      int slot = (int) (key & (size - 1));
      while (keys[slot] != 0) {
        slot = (slot + 1) & (size - 1);
      }
      keys[slot] = key;
      values[slot] =
          value(
              Objects.requireNonNullElse(postings.get(key), -1),
              Boolean.TRUE.equals(continued.get(key)));
    }
    pack.longs(name + ".keys", keys);
    pack.ints(name + ".values", values);
  }

  /// The value that stands for an entry.
  ///
  /// @param posting -1 if it is only the beginning of longer phrases
  /// @param continued whether it is the beginning of longer ones
  public static int value(int posting, boolean continued) {
    int known = posting < 0 ? PhraseTable.NO_POSTING : posting;
    return known << 1 | (continued ? PhraseTable.CONTINUES : 0);
  }
}

package org.sitrep.event;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.sitrep.pack.Fold;
import org.sitrep.pack.Hash;

/// A sketch of a text: the smallest hashes of its runs of five words. Two texts of which one copies
/// the other share most of them.
final class Shingles {
  private static final int WORDS = 5;
  private static final int KEPT = 64;

  private final long[] smallest;

  private Shingles(long[] smallest) {
    this.smallest = smallest;
  }

  /// The sketch of a text; empty for one of fewer than five words.
  static Shingles of(String text) {
    NavigableSet<Long> kept = new TreeSet<>();
    Deque<Long> run = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      int end = i;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      if (end > i) {
        add(Fold.WORD.hash(text, i, end), run, kept);
        i = end;
      }
    }
    return new Shingles(kept.stream().mapToLong(Long::longValue).toArray());
  }

  private static void add(long word, Deque<Long> run, NavigableSet<Long> kept) {
    run.addLast(word);
    if (run.size() > WORDS) {
      run.removeFirst();
    }
    if (run.size() == WORDS) {
      kept.add(run.stream().reduce(1L, Hash::chain));
      if (kept.size() > KEPT) {
        kept.pollLast();
      }
    }
  }

  /// The `count` smallest hashes, by which copies meet.
  long[] buckets(int count) {
    return Arrays.copyOf(smallest, Math.min(count, smallest.length));
  }

  /// The share of the smaller sketch that the two have in common, 0 to 1.
  double shared(Shingles other) {
    int most = Math.min(smallest.length, other.smallest.length);
    if (most == 0) {
      return 0;
    }
    long common =
        Arrays.stream(smallest).filter(h -> Arrays.binarySearch(other.smallest, h) >= 0).count();
    return (double) common / most;
  }
}

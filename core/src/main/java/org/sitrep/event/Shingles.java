package org.sitrep.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.sitrep.model.Span;
import org.sitrep.pack.Fold;
import org.sitrep.pack.Hash;

/// The runs of five words of a text, of a long text the part of them with the smallest hashes. Two
/// texts of which one holds the other share most runs of the shorter.
final class Shingles {
  private static final int WORDS = 5;
  private static final int KEPT = 256;

  /// How many words more than five of a passage are shown.
  private static final int SHOWN = 15;

  private final long[] smallest;

  private Shingles(long[] smallest) {
    this.smallest = smallest;
  }

  /// The sketch of a text; empty for one of fewer than five words.
  static Shingles of(String text) {
    NavigableSet<Long> kept = new TreeSet<>();
    for (long run : runs(text, words(text))) {
      if (kept.size() < KEPT || run < kept.last()) {
        kept.add(run);
        if (kept.size() > KEPT) {
          kept.pollLast();
        }
      }
    }
    return new Shingles(kept.stream().mapToLong(Long::longValue).toArray());
  }

  private static List<Span> words(String text) {
    List<Span> words = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      int end = i;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      if (end > i) {
        words.add(new Span(i, end));
        i = end;
      }
    }
    return words;
  }

  private static long[] runs(String text, List<Span> words) {
    long[] hashes =
        words.stream().mapToLong(w -> Fold.WORD.hash(text, w.start(), w.end())).toArray();
    long[] runs = new long[Math.max(0, hashes.length - WORDS + 1)];
    for (int n = 0; n < runs.length; n++) {
      long run = hashes[n];
      for (int k = 1; k < WORDS; k++) {
        run = Hash.chain(run, hashes[n + k]);
      }
      runs[n] = run;
    }
    return runs;
  }

  /// The hashes kept, in order.
  long[] hashes() {
    return smallest.clone();
  }

  /// What two texts have in common.
  ///
  /// @param runs how many runs both hold
  /// @param ofShorter the share of the shorter text that is, 0 to 1
  /// @param ofLonger the share of the longer text that is, 0 to 1
  record Overlap(int runs, double ofShorter, double ofLonger) {}

  /// Lays two texts side by side, as far down the hashes as both sketches are complete.
  Overlap with(Shingles other) {
    long end = Math.min(end(), other.end());
    int mine = upTo(end);
    int theirs = other.upTo(end);
    int common = 0;
    for (int n = 0; n < mine; n++) {
      common += Arrays.binarySearch(other.smallest, 0, theirs, smallest[n]) >= 0 ? 1 : 0;
    }
    int shorter = Math.max(1, Math.min(mine, theirs));
    int longer = Math.max(1, Math.max(mine, theirs));
    return new Overlap(common, (double) common / shorter, (double) common / longer);
  }

  private long end() {
    return smallest.length < KEPT ? Long.MAX_VALUE : smallest[KEPT - 1];
  }

  private int upTo(long end) {
    int at = Arrays.binarySearch(smallest, end);
    return at < 0 ? -at - 1 : at + 1;
  }

  /// The beginnings of the passages of a text whose runs are also kept here, in order.
  List<String> passages(String text) {
    List<Span> words = words(text);
    long[] runs = runs(text, words);
    List<String> passages = new ArrayList<>();
    for (int n = 0; n < runs.length; n++) {
      int first = n;
      while (n < runs.length && Arrays.binarySearch(smallest, runs[n]) >= 0) {
        n++;
      }
      if (n > first) {
        int last = Math.min(n - 1, first + SHOWN) + WORDS - 1;
        String passage = text.substring(words.get(first).start(), words.get(last).end());
        passages.add(passage.replace('\n', ' '));
      }
    }
    return passages;
  }
}

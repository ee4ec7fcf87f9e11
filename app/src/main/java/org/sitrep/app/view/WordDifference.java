package org.sitrep.app.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What differs between two texts, by words.
///
/// Words that both texts have once, in the same order, hold them together (Bram Cohen's patience
/// difference); what lies between them is compared the same way, so far as words recur there only
/// once. Every step is linear in the words but for a logarithm, and there are few of them: what is
/// left then counts as rewritten.
final class WordDifference {
  private static final int STEPS = 24;

  /// A stretch of words that stayed, went or came.
  ///
  /// @param text with the white space after it
  record Piece(Kind kind, String text, int words) {}

  /// What became of words.
  enum Kind {
    SAME,
    REMOVED,
    ADDED
  }

  private final List<String> before;
  private final List<String> after;
  private final String[] left;
  private final String[] right;

  /// For each word of the first text its place in the second, -1 if it is gone.
  private final int[] match;

  private WordDifference(String before, String after) {
    this.before = words(before);
    this.after = words(after);
    this.left = this.before.stream().map(String::strip).toArray(String[]::new);
    this.right = this.after.stream().map(String::strip).toArray(String[]::new);
    this.match = new int[left.length];
    Arrays.fill(match, -1);
    match(0, left.length, 0, right.length, 0);
  }

  /// The pieces of two texts, in order: those that stayed or came are the words of the second,
  /// those that stayed or went the words of the first. White space stands between any two.
  static List<Piece> of(String before, String after) {
    return new WordDifference(before, after).pieces();
  }

  /// How many words of some kind there are.
  static int count(List<Piece> pieces, Kind kind) {
    return pieces.stream().filter(piece -> piece.kind() == kind).mapToInt(Piece::words).sum();
  }

  /// Words with the white space after them.
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      boolean begins =
          i == text.length()
              || !Character.isWhitespace(text.charAt(i))
                  && Character.isWhitespace(text.charAt(i - 1));
      if (begins) {
        words.add(text.substring(start, i));
        start = i;
      }
    }
    return words;
  }

  private void match(int from, int to, int start, int end, int step) {
    int a = from;
    int b = start;
    while (a < to && b < end && left[a].equals(right[b])) {
      match[a++] = b++;
    }
    int lastA = to;
    int lastB = end;
    while (lastA > a && lastB > b && left[lastA - 1].equals(right[lastB - 1])) {
      match[--lastA] = --lastB;
    }
    if (a == lastA || b == lastB || step == STEPS) {
      return;
    }
    List<int[]> anchors = longest(unique(a, lastA, b, lastB));
    for (int[] anchor : anchors) {
      match(a, anchor[0], b, anchor[1], step + 1);
      match[anchor[0]] = anchor[1];
      a = anchor[0] + 1;
      b = anchor[1] + 1;
    }
    if (!anchors.isEmpty()) {
      match(a, lastA, b, lastB, step + 1);
    }
  }

  /// Pairs of places of words that occur once on either side, in the order of the first text.
  private List<int[]> unique(int from, int to, int start, int end) {
    Map<String, int[]> places = new HashMap<>();
    for (int i = from; i < to; i++) {
      int[] place = places.computeIfAbsent(left[i], word -> new int[] {0, 0, -1, -1});
      place[0]++;
      place[2] = i;
    }
    for (int i = start; i < end; i++) {
      int[] place = places.get(right[i]);
      if (place != null) {
        place[1]++;
        place[3] = i;
      }
    }
    List<int[]> pairs = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int[] place = places.getOrDefault(left[i], new int[4]);
      if (place[0] == 1 && place[1] == 1) {
        pairs.add(new int[] {i, place[3]});
      }
    }
    return pairs;
  }

  /// The longest of its parts that keeps the order of the second text too (patience sorting).
  private static List<int[]> longest(List<int[]> pairs) {
    List<Integer> tops = new ArrayList<>();
    int[] previous = new int[pairs.size()];
    for (int i = 0; i < pairs.size(); i++) {
      int place = pile(pairs, tops, pairs.get(i)[1]);
      previous[i] = place == 0 ? -1 : tops.get(place - 1);
      if (place == tops.size()) {
        tops.add(i);
      } else {
        tops.set(place, i);
      }
    }
    List<int[]> kept = new ArrayList<>();
    for (int i = tops.isEmpty() ? -1 : tops.getLast(); i >= 0; i = previous[i]) {
      kept.add(pairs.get(i));
    }
    return kept.reversed();
  }

  private static int pile(List<int[]> pairs, List<Integer> tops, int value) {
    int low = 0;
    int high = tops.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs.get(tops.get(middle))[1] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    int b = 0;
    int a = 0;
    while (a < left.length || b < right.length) {
      int gone = a;
      while (gone < left.length && match[gone] < 0) {
        gone++;
      }
      add(pieces, Kind.REMOVED, before, a, gone);
      int come = gone < left.length ? match[gone] : right.length;
      add(pieces, Kind.ADDED, after, b, come);
      a = gone;
      b = come;
      while (a < left.length && match[a] == b) {
        a++;
        b++;
      }
      add(pieces, Kind.SAME, after, come, b);
    }
    return pieces;
  }

  private static void add(List<Piece> pieces, Kind kind, List<String> words, int from, int to) {
    if (to > from) {
      Piece last = pieces.isEmpty() ? new Piece(kind, " ", 0) : pieces.getLast();
      if (!Character.isWhitespace(last.text().charAt(last.text().length() - 1))) {
        pieces.set(pieces.size() - 1, new Piece(last.kind(), last.text() + " ", last.words()));
      }
      pieces.add(new Piece(kind, String.join("", words.subList(from, to)), to - from));
    }
  }
}

package org.sitrep.story;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.LongPredicate;
import org.sitrep.pack.Fold;

/// The words of a text that say what it is about: letters only, four or more, and not among the
/// frequent ones of any language.
final class ContentWords {
  private static final int SHORTEST = 4;
  private static final int SHORTEST_WITHOUT_CASE = 2;
  private static final int MOST = 200;

  private final LongPredicate frequent;

  ContentWords(LongPredicate frequent) {
    this.frequent = frequent;
  }

  /// The hashes of the first distinct words, in their order.
  Set<Long> of(String text) {
    Set<Long> words = new LinkedHashSet<>();
    int i = 0;
    while (i < text.length() && words.size() < MOST) {
      int end = i;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end - i >= shortest(text, i)) {
        add(Fold.WORD.hash(text, i, end), words);
      }
      i = end + 1;
    }
    return words;
  }

  private static int shortest(String text, int at) {
    if (at >= text.length()) {
      return SHORTEST;
    }
    char c = text.charAt(at);
    boolean caseless = !Character.isLowerCase(c) && !Character.isUpperCase(c);
    return caseless ? SHORTEST_WITHOUT_CASE : SHORTEST;
  }

  private void add(long word, Set<Long> words) {
    if (!frequent.test(word)) {
      words.add(word);
    }
  }
}

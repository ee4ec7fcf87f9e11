package org.sitrep.event;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lets articles meet that share hashes, so that not every one is laid beside every other: each is
/// entered under its few smallest hashes and looks for others under all its hashes. Under one hash
/// no more than a fixed number of articles is kept.
final class Meetings {
  private static final int ENTERED = 24;
  private static final int SLOTS = 3;
  private static final int MOST = 4;

  private final Map<Long, Integer> entries = new HashMap<>();
  private long looks;

  /// Enters an article.
  ///
  /// @param hashes its hashes, smallest first
  void enter(int article, long[] hashes) {
    for (int n = 0; n < Math.min(ENTERED, hashes.length); n++) {
      for (int slot = 0; slot < SLOTS; slot++) {
        Integer known = entries.putIfAbsent(hashes[n] + slot, article);
        if (known == null || known == article) {
          break;
        }
      }
    }
  }

  /// The few articles that share most hashes, those first, then in order of number.
  List<Integer> find(long[] hashes) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (long hash : hashes) {
      for (int slot = 0; slot < SLOTS; slot++) {
        Integer article = entries.get(hash + slot);
        looks++;
        if (article == null) {
          break;
        }
        shared.merge(article, 1, Integer::sum);
      }
    }
    return shared.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<Integer, Integer> entry) -> -entry.getValue())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  /// How many entries were looked at.
  long looks() {
    return looks;
  }
}

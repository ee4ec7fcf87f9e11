package org.sitrep.event;

import java.util.List;

/// Why an article counts as one origin with another.
///
/// @param article id of the article that echoes
/// @param original id of the article it echoes
/// @param kind how the echo shows
/// @param share how much of the shorter of the two the other has too, 0 to 1
/// @param signs what they share, in the words of the echoing article, in the order they stand there
public record Echo(String article, String original, Kind kind, double share, List<String> signs) {
  public Echo {
    signs = List.copyOf(signs);
  }

  /// How an echo shows.
  public enum Kind {
    /// The same words, in runs.
    WORDS,
    /// Other words, perhaps of another language, for the same names, numbers, places and quotations
    /// in the same order.
    RETOLD
  }
}

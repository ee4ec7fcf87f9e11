package org.sitrep.app.page;

/// A short text to which others are compared by their words.
final class Likeness {
  private final Words words;

  private Likeness(Words words) {
    this.words = words;
  }

  static Likeness of(String text) {
    return new Likeness(Words.of(text).distinct());
  }

  /// How alike two texts are: the words they share, of those of the longer one; signs and case do
  /// not count.
  double to(Likeness other) {
    int longer = Math.max(words.size(), other.words.size());
    return longer == 0 ? 0 : (double) words.common(other.words) / longer;
  }
}

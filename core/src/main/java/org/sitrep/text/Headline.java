package org.sitrep.text;

import java.util.List;
import java.util.Optional;

/// Finds an article's headline: the one it came with, or a first paragraph that looks like one.
final class Headline {
  private static final int LONGEST = 25;

  private Headline() {}

  /// Whether the first paragraph is a headline: short, no full stop at its end, and something
  /// longer after it.
  static boolean isFirst(List<String> paragraphs) {
    if (paragraphs.size() < 2) {
      return false;
    }
    String first = paragraphs.getFirst();
    char last = first.charAt(first.length() - 1);
    boolean closed = last == '.' || last == ':' || last == '!' || last == ',';
    return !closed && Paragraphs.words(first) <= LONGEST && Paragraphs.words(first) >= 2;
  }

  /// A headline without what content systems put around it: numbers between dashes with what stands
  /// before them, and the name of the site after a vertical bar.
  static String tidy(String headline) {
    String tidy = afterNumber(headline).orElse(headline);
    int bar = tidy.lastIndexOf(" | ");
    if (bar > tidy.length() / 2) {
      tidy = tidy.substring(0, bar);
    }
    return tidy.replace(" ,", ",").strip();
  }

  /// `picture text - 1234 - headline`: what follows the number.
  private static Optional<String> afterNumber(String headline) {
    int end = headline.length();
    while (end > 0) {
      int dash = headline.lastIndexOf(" - ", end - 1);
      if (dash < 0) {
        return Optional.empty();
      }
      int before = headline.lastIndexOf(" - ", dash - 1);
      if (before >= 0 && number(headline, before + 3, dash)) {
        return Optional.of(headline.substring(dash + 3));
      }
      end = dash;
    }
    return Optional.empty();
  }

  private static boolean number(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return from < to;
  }
}

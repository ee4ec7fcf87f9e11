package org.sitrep.compiler;

import java.util.ArrayList;
import java.util.List;

/// Splits a phrase of a knowledge file into the words the tokenizer of articles would see.
///
/// Letters, digits, marks and apostrophes within a word make a word, as do dots between single
/// letters (`U.S.`); a percent or currency sign is a word of its own, and so is a final `'s`; all
/// else separates.
final class Words {
  private Words() {}

  static List<String> of(String phrase) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      if (inWord(phrase, i, word)) {
        word.append(c);
      } else {
        flush(word, words);
        if (isSymbol(c)) {
          words.add(String.valueOf(c));
        }
      }
    }
    flush(word, words);
    return words;
  }

  private static boolean inWord(String phrase, int i, StringBuilder word) {
    char c = phrase.charAt(i);
    if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return true;
    }
    if (isApostrophe(c)) {
      return !word.isEmpty() || i + 1 < phrase.length();
    }
    return c == '.'
        && !word.isEmpty()
        && Character.isLetter(phrase.charAt(i - 1))
        && (i < 2 || !Character.isLetter(phrase.charAt(i - 2)));
  }

  /// Signs that are tokens with a meaning: per cent, currency, degrees.
  private static boolean isSymbol(char c) {
    return c == '%' || c == '\u00B0' || Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  private static void flush(StringBuilder word, List<String> words) {
    int n = word.length();
    if (n > 2 && word.charAt(n - 1) == 's' && isApostrophe(word.charAt(n - 2))) {
      words.add(word.substring(0, n - 2));
      words.add(word.substring(n - 2));
    } else if (n > 0) {
      words.add(word.toString());
    }
    word.setLength(0);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }
}

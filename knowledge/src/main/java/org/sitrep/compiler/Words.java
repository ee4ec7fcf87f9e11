package org.sitrep.compiler;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.pack.Apostrophes;

/// Splits a phrase of a knowledge file into the words the tokenizer of articles would see.
///
/// Letters, digits, marks and apostrophes within a word make a word, as do dots between single
/// letters (`U.S.`); a percent or currency sign is a word of its own, and so is a final `'s`, an
/// elision and an ending after an apostrophe where the language has them; all else separates.
final class Words {
  private final Apostrophes apostrophes;
  private final List<String> words = new ArrayList<>();

  private Words(Apostrophes apostrophes) {
    this.apostrophes = apostrophes;
  }

  /// The words of a name of no language in particular.
  static List<String> of(String phrase) {
    return of(phrase, Apostrophes.NONE);
  }

  static List<String> of(String phrase, Apostrophes apostrophes) {
    Words split = new Words(apostrophes);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      if (inWord(phrase, i, word)) {
        word.append(c);
      } else {
        split.flush(word);
        if (isSymbol(c)) {
          split.words.add(String.valueOf(c));
        }
      }
    }
    split.flush(word);
    return split.words;
  }

  private static boolean inWord(String phrase, int i, StringBuilder word) {
    char c = phrase.charAt(i);
    if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return true;
    }
    if (Apostrophes.is(c)) {
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

  private void flush(StringBuilder word) {
    int from = 0;
    for (int cut = apostrophes.afterElision(word, 0, word.length()); cut > from; ) {
      words.add(word.substring(from, cut));
      from = cut;
      cut = apostrophes.afterElision(word, from, word.length());
    }
    int end = beforeEnding(word, from);
    if (end > from) {
      words.add(word.substring(from, end));
    }
    if (end < word.length()) {
      words.add(word.substring(end));
    }
    word.setLength(0);
  }

  private int beforeEnding(StringBuilder word, int from) {
    int n = word.length();
    int end = apostrophes.beforeEnding(word, from, n);
    boolean genitive =
        end == n && n - from > 2 && word.charAt(n - 1) == 's' && Apostrophes.is(word.charAt(n - 2));
    return genitive ? n - 2 : end;
  }
}

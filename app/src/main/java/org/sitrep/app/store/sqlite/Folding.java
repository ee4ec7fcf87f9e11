package org.sitrep.app.store.sqlite;

import java.text.Normalizer;

/// Letters without case and marks, as words are compared when hits are marked.
final class Folding {
  private static final char[] TABLE = table();

  private Folding() {}

  /// Covers every script whose letters carry case or come with their marks.
  private static char[] table() {
    char[] table = new char[0x2000];
    for (char c = 0; c < table.length; c++) {
      char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
      table[c] =
          Character.getType(base) == Character.NON_SPACING_MARK ? 0 : Character.toLowerCase(base);
    }
    return table;
  }

  /// A letter without case and marks; 0 for a mark.
  private static char fold(char c) {
    return c < TABLE.length ? TABLE[c] : Character.toLowerCase(c);
  }

  static String fold(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char folded = fold(word.charAt(i));
      if (folded != 0) {
        out.append(folded);
      }
    }
    return out.toString();
  }

  /// Whether `text[start, end)` is a word, or begins with it if `beginning`.
  ///
  /// @param word folded
  static boolean matches(String text, int start, int end, String word, boolean beginning) {
    int at = 0;
    for (int i = start; i < end; i++) {
      char folded = fold(text.charAt(i));
      if (folded == 0) {
        continue;
      }
      if (at == word.length()) {
        return beginning;
      }
      if (folded != word.charAt(at++)) {
        return false;
      }
    }
    return at == word.length();
  }
}

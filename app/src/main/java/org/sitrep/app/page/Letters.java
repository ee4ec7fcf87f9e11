package org.sitrep.app.page;

/// What single code units of a page's words are to one who gathers them: blanks, marks that are not
/// seen, or plain letters and signs.
final class Letters {
  /// Behind it all but one are plain.
  private static final char LAST = '\u3000';

  private static final char MARK = '\uFEFF';
  private static final boolean[] PLAIN = new boolean[LAST + 1];

  static {
    for (char c = 0; c <= LAST; c++) {
      PLAIN[c] = !isBlank(c) && !isInvisible(c);
    }
  }

  private Letters() {}

  /// Whether it is neither blank nor invisible.
  static boolean isPlain(char c) {
    return c <= LAST ? PLAIN[c] : c != MARK;
  }

  static boolean isBlank(char c) {
    return c == ' '
        || c == '\n'
        || c == '\t'
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c);
  }

  private static boolean isInvisible(char c) {
    return c == '\u00AD'
        || c == '\u200B'
        || c == '\u2060'
        || c < ' '
        || c >= '\u007F' && c < '\u00A0';
  }
}

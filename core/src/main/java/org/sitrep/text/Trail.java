package org.sitrep.text;

/// Tells the trail of a page: `Home > World > Asia`, `Health | Hospitals`.
final class Trail {
  private static final int PART = 2;

  private Trail() {}

  /// A few parts of one or two words each with separators that blanks surround; a single separator
  /// stands between single words.
  static boolean is(PageLine line) {
    int parts = 1;
    int words = 0;
    int longest = 0;
    for (int i = 0; i < line.count(); i++) {
      if (line.tokens().wordlike(i)) {
        words++;
        longest = Math.max(longest, words);
      } else if (separator(line, i) && words > 0) {
        parts++;
        words = 0;
      } else {
        return false;
      }
    }
    return parts > 2 && longest <= PART || parts == 2 && longest == 1 && words == 1;
  }

  private static boolean separator(PageLine line, int i) {
    String text = line.text();
    int start = line.tokens().start(i);
    boolean apart = start > 0 && text.charAt(start - 1) == ' ';
    char c = text.charAt(start);
    return apart
        && (c == '|' || c == '>' || c == '/' || c == '\u203A' || c == '\u00BB' || c == '\u2192');
  }
}

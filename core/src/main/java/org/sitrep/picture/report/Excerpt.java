package org.sitrep.picture.report;

/// Words of an article, made fit to stand in a line.
final class Excerpt {
  private static final int LONGEST = 260;

  private Excerpt() {}

  /// The words with line breaks as blanks, cut after a word if they are long.
  static String of(String words) {
    StringBuilder line = new StringBuilder(Math.min(words.length(), LONGEST + 1));
    boolean blank = false;
    for (int i = 0; i < words.length() && line.length() <= LONGEST; i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || Character.isISOControl(c)) {
        blank = !line.isEmpty();
      } else {
        if (blank) {
          line.append(' ');
        }
        blank = false;
        line.append(c);
      }
    }
    return line.length() <= LONGEST ? line.toString() : cut(line);
  }

  private static String cut(StringBuilder line) {
    int end = line.lastIndexOf(" ");
    return line.substring(0, end > LONGEST / 2 ? end : LONGEST - 1) + " \u2026";
  }
}

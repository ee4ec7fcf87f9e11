package org.sitrep.picture.report;

/// Words of an article, made fit to stand in a line.
final class Excerpt {
  private static final int LONGEST = 260;

  private Excerpt() {}

  /// The words with line breaks as blanks, cut after a word if they are long.
  static String of(String words) {
    return of(words, LONGEST);
  }

  /// The words with line breaks as blanks, cut after a word if they are longer than `longest`.
  static String of(String words, int longest) {
    StringBuilder line = new StringBuilder(Math.min(words.length(), longest + 1));
    boolean blank = false;
    for (int i = 0; i < words.length() && line.length() <= longest; i++) {
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
    return line.length() <= longest ? line.toString() : cut(line, longest);
  }

  private static String cut(StringBuilder line, int longest) {
    int end = line.lastIndexOf(" ");
    return line.substring(0, end > longest / 2 ? end : longest - 1) + " \u2026";
  }
}

package org.sitrep.app.serve;

/// Makes what a client sent fit to be told: short, on one line, in quotation marks.
final class Shown {
  private static final int LONGEST = 60;

  private Shown() {}

  static String of(String text) {
    return "\"" + line(text, LONGEST) + "\"";
  }

  /// At most `longest` characters, each control character as a blank.
  static String line(String text, int longest) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length() && i < longest; i++) {
      char c = text.charAt(i);
      line.append(isPlain(c) ? c : ' ');
    }
    return text.length() > longest ? line.append('\u2026').toString() : line.toString();
  }

  /// Half a surrogate pair, or a sign that turns the direction of writing, would spoil a terminal.
  private static boolean isPlain(char c) {
    return !Character.isISOControl(c)
        && !Character.isSurrogate(c)
        && Character.getType(c) != Character.FORMAT
        && Character.getType(c) != Character.LINE_SEPARATOR
        && Character.getType(c) != Character.PARAGRAPH_SEPARATOR;
  }
}

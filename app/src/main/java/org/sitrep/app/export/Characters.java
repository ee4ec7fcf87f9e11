package org.sitrep.app.export;

/// Makes any text fit for files that do not hold every character.
final class Characters {
  private Characters() {}

  /// The text without what XML 1.0 cannot hold: control characters but tab and line breaks, halves
  /// of surrogate pairs, U+FFFE and U+FFFF.
  static String xml(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().filter(Characters::isXml).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }

  /// The text on one line: control characters and what breaks lines become spaces, which stand
  /// neither at the ends nor side by side; halves of surrogate pairs are dropped.
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(line, c));
    return line.toString().stripTrailing();
  }

  private static void append(StringBuilder line, int c) {
    if (c == ' ' || Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
      if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    } else if (isXml(c)) {
      line.appendCodePoint(c);
    }
  }
}

package org.sitrep.picture.render;

/// Lays out text in lines that fit a terminal or a page.
final class Wrapper {
  private static final int WIDTH = 96;

  private final StringBuilder out;

  Wrapper(StringBuilder out) {
    this.out = out;
  }

  /// Appends a paragraph; control characters become blanks, so that no article can command the
  /// terminal.
  ///
  /// @param first what its first line begins with
  /// @param rest what every further line begins with
  void paragraph(String first, String rest, String text) {
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : plain(text).split(" ", -1)) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        out.append(line).append('\n');
        line.setLength(0);
        line.append(rest);
        empty = true;
      }
      if (!empty) {
        line.append(' ');
      }
      line.append(word);
      empty = false;
    }
    out.append(line).append('\n');
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isISOControl(plain.charAt(i))) {
        plain.setCharAt(i, ' ');
      }
    }
    return plain.toString();
  }

  /// Appends a line as it is.
  void line(String text) {
    out.append(text).append('\n');
  }

  /// Appends a heading with a rule under it.
  void ruled(String heading, char rule) {
    paragraph("", "", heading);
    out.append(String.valueOf(rule).repeat(Math.min(WIDTH, heading.length()))).append('\n');
  }
}

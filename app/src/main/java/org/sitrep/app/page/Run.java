package org.sitrep.app.page;

/// Gathers the words of one block: white space becomes single blanks, invisible marks go.
final class Run {
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int firstLink = -1;
  private int words;
  private boolean gap;
  private boolean broken;

  boolean isEmpty() {
    return words == 0;
  }

  void add(String more, boolean link) {
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      if (isBlank(c)) {
        gap = true;
      } else if (!isInvisible(c)) {
        letter(c, link);
      }
    }
  }

  private void letter(char c, boolean link) {
    if (gap && !text.isEmpty()) {
      text.append(broken ? '\n' : ' ');
      linked += link ? 1 : 0;
    }
    words += text.isEmpty() || gap ? 1 : 0;
    gap = false;
    broken = false;
    if (link && firstLink < 0) {
      firstLink = text.length();
    }
    text.append(c);
    linked += link ? 1 : 0;
  }

  /// A line break.
  ///
  /// @return whether it is the second in a row, which ends a paragraph
  boolean lineBreak() {
    boolean second = broken;
    broken = true;
    gap = true;
    return second;
  }

  private static boolean isBlank(char c) {
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
        || c == '\uFEFF'
        || c < ' '
        || c >= '\u007F' && c < '\u00A0';
  }

  Block take(int number, int box, Block.Kind kind) {
    return new Block(number, box, kind, text.toString(), linked, words, closed(text), firstLink);
  }

  /// The words gathered so far.
  String words() {
    return text.toString();
  }

  void clear() {
    text.setLength(0);
    linked = 0;
    firstLink = -1;
    words = 0;
    gap = false;
    broken = false;
  }

  /// Whether a text ends like a sentence, perhaps within quotes or brackets.
  static boolean closed(CharSequence text) {
    int i = text.length() - 1;
    while (i > 0 && isClosing(text.charAt(i))) {
      i--;
    }
    return i >= 0 && ".!?\u2026\u061F\u06D4\u3002:".indexOf(text.charAt(i)) >= 0;
  }

  private static boolean isClosing(char c) {
    int type = Character.getType(c);
    return type == Character.FINAL_QUOTE_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.END_PUNCTUATION
        || c == '"'
        || c == '\''
        || c == '/'
        || c == ' ';
  }
}

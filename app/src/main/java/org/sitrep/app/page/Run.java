package org.sitrep.app.page;

import java.util.Arrays;

/// Gathers the words of one block: white space becomes single blanks, invisible marks go.
final class Run {
  private char[] text;
  private int length;
  private int linked;
  private int firstLink = -1;
  private int words;
  private boolean gap;
  private boolean broken;

  /// @param size how many code units it has room for at first
  Run(int size) {
    text = new char[size];
  }

  boolean isEmpty() {
    return words == 0;
  }

  /// @param link whether it stands in a link
  void add(String more, boolean link) {
    int most = length + more.length() + 1;
    if (most > text.length) {
      text = Arrays.copyOf(text, Math.max(most, text.length * 2));
    }
    int before = length;
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      if (Letters.isPlain(c)) {
        letter(c, link);
      } else {
        gap |= Letters.isBlank(c);
      }
    }
    linked += link ? length - before : 0;
  }

  private void letter(char c, boolean link) {
    if (gap || length == 0) {
      beginWord();
    }
    if (link && firstLink < 0) {
      firstLink = length;
    }
    text[length++] = c;
  }

  private void beginWord() {
    if (length > 0) {
      text[length++] = broken ? '\n' : ' ';
    }
    words++;
    gap = false;
    broken = false;
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

  Block take(int number, int box, Block.Kind kind) {
    String whole = words();
    return new Block(number, box, kind, whole, linked, words, closed(whole), firstLink);
  }

  /// The words gathered so far.
  String words() {
    return new String(text, 0, length);
  }

  void clear() {
    length = 0;
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

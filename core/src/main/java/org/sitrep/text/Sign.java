package org.sitrep.text;

/// What sort of sign a UTF-16 code unit is, looked up in a table for the alphabets that texts are
/// written in.
final class Sign {
  private static final int SIZE = 0x2100;
  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final byte BLANK = 4;
  private static final byte UPPER = 8;

  /// A letter by itself, not a mark above or below one.
  private static final byte ALPHABETIC = 16;

  private static final byte[] TABLE = table();

  private Sign() {}

  /// Whether it is a letter, or a mark above or below one.
  static boolean isLetter(char c) {
    return (sorts(c) & LETTER) != 0;
  }

  /// Whether it is a letter by itself.
  static boolean isAlphabetic(char c) {
    return (sorts(c) & ALPHABETIC) != 0;
  }

  static boolean isDigit(char c) {
    return (sorts(c) & DIGIT) != 0;
  }

  static boolean isUpper(char c) {
    return (sorts(c) & UPPER) != 0;
  }

  /// Whether it is white space or cannot be seen.
  static boolean isBlank(char c) {
    return (sorts(c) & BLANK) != 0;
  }

  private static byte sorts(char c) {
    return c < SIZE ? TABLE[c] : find(c);
  }

  private static byte[] table() {
    byte[] table = new byte[SIZE];
    for (char c = 0; c < SIZE; c++) {
      table[c] = find(c);
    }
    return table;
  }

  private static byte find(char c) {
    int sorts = Character.isDigit(c) ? DIGIT : 0;
    sorts |= Character.isLetter(c) ? LETTER | ALPHABETIC : 0;
    sorts |= isMark(c) ? LETTER : 0;
    sorts |= Character.isUpperCase(c) ? UPPER : 0;
    boolean blank =
        Character.isWhitespace(c)
            || Character.isSpaceChar(c)
            || c == '\u200B'
            || c == '\uFEFF'
            || Character.isISOControl(c);
    return (byte) (blank ? sorts | BLANK : sorts);
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}

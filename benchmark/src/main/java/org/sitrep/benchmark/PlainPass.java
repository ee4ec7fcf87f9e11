package org.sitrep.benchmark;

/// Counts lines, words and bytes, as `wc` does: the least that anyone can do with a text.
///
/// @param lines line feeds
/// @param words runs of bytes other than white space
/// @param bytes all of them
record PlainPass(long lines, long words, long bytes) {
  static PlainPass over(byte[] text) {
    long lines = 0;
    long words = 0;
    boolean inWord = false;
    for (byte b : text) {
      boolean blank = b == ' ' || b >= '\t' && b <= '\r';
      lines += b == '\n' ? 1 : 0;
      words += inWord || blank ? 0 : 1;
      inWord = !blank;
    }
    return new PlainPass(lines, words, text.length);
  }
}

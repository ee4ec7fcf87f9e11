package org.sitrep.app.read;

import java.io.InputStream;

/// The bytes of one input, gunzipped.
///
/// @param name name for messages
/// @param id id for an article that has none: the file's name without its endings
/// @param ending the last ending in lower case without `.gz`, such as `.txt`; empty if there is
///   none
/// @param opening the first letters, good enough to recognise a format; `bytes` gives them again
/// @param encoding what the first bytes tell of the encoding
/// @param bytes all bytes; supports no mark of the reader's own
public record Content(
    String name, String id, String ending, String opening, Encoding encoding, InputStream bytes) {
  /// Whether the first character that is no blank, and the one after it, are `first` and one of
  /// `second`.
  boolean opensWith(char first, String second) {
    int at = skipBlanks(opening, 0);
    if (at >= opening.length() || opening.charAt(at) != first) {
      return false;
    }
    int next = skipBlanks(opening, at + 1);
    return next < opening.length() && second.indexOf(opening.charAt(next)) >= 0;
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /// A byte order mark counts as blank, as one character or as the three bytes of UTF-8.
  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\ufeff' || c == 0xEF || c == 0xBB || c == 0xBF;
  }
}

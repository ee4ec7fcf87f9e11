package org.sitrep.app.read;

/// Tells JSON Lines from documents of JSON by their first letters.
final class JsonShape {
  private JsonShape() {}

  /// Whether objects do not stand one a line: a list, an object over many lines, or objects one
  /// behind the other in a line. A first line that was cut is told from one that goes on by what
  /// follows: the next object begins without indentation.
  static boolean isDocument(String opening) {
    int at = skip(opening, 0);
    if (at == opening.length() || opening.charAt(at) != '{') {
      return at < opening.length() && opening.charAt(at) == '[';
    }
    int depth = 0;
    boolean quoted = false;
    char last = '{';
    for (int i = at; i < opening.length(); i++) {
      char c = opening.charAt(i);
      if (c == '\n') {
        boolean cut = quoted || (next(opening, i) == '{' && "{[:,".indexOf(last) < 0);
        return !cut;
      }
      if (quoted) {
        i += c == '\\' ? 1 : 0;
        quoted = c != '"';
      } else if (c == '"') {
        quoted = true;
      } else if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
        if (depth == 0) {
          return follows(opening, i + 1);
        }
      }
      last = Character.isWhitespace(c) ? last : c;
    }
    return false;
  }

  /// Whether another object follows in the same line.
  private static boolean follows(String text, int from) {
    int at = from;
    while (at < text.length() && " \t\r,".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() && text.charAt(at) == '{';
  }

  private static char next(String text, int lineEnd) {
    return lineEnd + 1 < text.length() ? text.charAt(lineEnd + 1) : ' ';
  }

  private static int skip(String text, int from) {
    int at = from;
    while (at < text.length() && Content.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }
}

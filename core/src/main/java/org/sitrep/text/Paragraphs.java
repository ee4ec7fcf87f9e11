package org.sitrep.text;

import java.util.ArrayList;
import java.util.List;

/// Splits raw text into paragraphs: one per line, joined again where a line was merely wrapped.
///
/// Control characters and invisible marks go, all white space becomes single blanks.
final class Paragraphs {
  private Paragraphs() {}

  static List<String> of(String raw) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    boolean afterBlank = true;
    for (int i = 0; i <= raw.length(); i++) {
      char c = i < raw.length() ? raw.charAt(i) : '\n';
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        boolean crlf = c == '\n' && i > 0 && i < raw.length() && raw.charAt(i - 1) == '\r';
        if (!crlf) {
          afterBlank = endLine(line, afterBlank, paragraphs);
        }
      } else {
        append(line, c);
      }
    }
    return paragraphs;
  }

  private static void append(StringBuilder line, char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    } else if (!Character.isISOControl(c) && c != '\u200B' && c != '\uFEFF' && c != '\uFFFD') {
      line.append(c);
    }
  }

  /// @return whether the line was blank
  private static boolean endLine(StringBuilder line, boolean afterBlank, List<String> paragraphs) {
    String text = line.toString().strip();
    line.setLength(0);
    if (text.isEmpty()) {
      return true;
    }
    if (!afterBlank && !paragraphs.isEmpty() && wrapped(paragraphs.getLast(), text)) {
      paragraphs.set(paragraphs.size() - 1, paragraphs.getLast() + " " + text);
    } else {
      paragraphs.add(text);
    }
    return false;
  }

  private static boolean wrapped(String before, String after) {
    char last = before.charAt(before.length() - 1);
    return Character.isLowerCase(after.charAt(0))
        && (Character.isLetterOrDigit(last) || last == ',');
  }
}

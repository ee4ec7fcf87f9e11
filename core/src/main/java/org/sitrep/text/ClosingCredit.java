package org.sitrep.text;

import java.util.List;
import java.util.Optional;

/// Takes the agency off the end of an article: a last paragraph, or end of it, that is only a name
/// in brackets or between slashes: `(NTB)`, `/ritzau/`.
final class ClosingCredit {
  private static final int LONGEST = 20;
  private static final int SIGNATURE = 6;

  private ClosingCredit() {}

  /// @param kept the paragraphs, of which the last loses its credit
  static Optional<String> takeFrom(List<String> kept) {
    String last = kept.isEmpty() ? "" : kept.getLast();
    boolean stop = last.endsWith(").") || last.endsWith("/.");
    int end = last.length() - (stop ? 1 : 0);
    int open = end < 4 ? -1 : open(last, end - 1);
    if (open < 0) {
      return Optional.empty();
    }
    String name = name(last.substring(open + 1, end - 1));
    boolean behind = behindSentence(last, open) || isSigned(last, open, name);
    if (!isName(name, last.charAt(open)) || !behind) {
      return Optional.empty();
    }
    kept.removeLast();
    String rest = last.substring(0, open).strip();
    if (!rest.isEmpty()) {
      kept.add(rest);
    }
    return Optional.of(name);
  }

  /// Without a sign of copyright before it.
  private static String name(String told) {
    return told.startsWith("\u00A9") ? told.substring(1).strip() : told;
  }

  /// Whether few words without a full stop stand before a name in capitals, as those of authors do.
  private static boolean isSigned(String text, int open, String name) {
    return text.substring(0, open).strip().split(" ").length <= SIGNATURE
        && text.substring(0, open).indexOf('.') < 0
        && name.chars().allMatch(Character::isUpperCase);
  }

  private static int open(String text, int close) {
    return switch (text.charAt(close)) {
      case ')' -> text.lastIndexOf('(', close);
      case '/' -> text.lastIndexOf('/', close - 1);
      default -> -1;
    };
  }

  /// One word that begins with a capital; between slashes, or in scripts without case, it need not.
  private static boolean isName(String name, char open) {
    if (name.length() < 2 || name.length() > LONGEST || name.indexOf(' ') >= 0) {
      return false;
    }
    char first = name.charAt(0);
    return Character.isLetter(first) && (open == '/' || !Character.isLowerCase(first));
  }

  private static boolean behindSentence(String text, int open) {
    int i = open - 1;
    while (i >= 0 && (text.charAt(i) == ' ' || "\"\u201D\u00BB'".indexOf(text.charAt(i)) >= 0)) {
      i--;
    }
    return i < 0 || text.charAt(i) == '.' || text.charAt(i) == '!' || text.charAt(i) == '?';
  }
}

package org.sitrep.app.page;

/// White space as single blanks.
final class Spaces {
  private Spaces() {}

  static String single(String text) {
    if (isSingle(text)) {
      return text;
    }
    Run run = new Run(text.length() + 1);
    run.add(text, false);
    return run.words();
  }

  /// Whether there are only letters and signs, and single blanks between them.
  private static boolean isSingle(String text) {
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' ? blank : !Letters.isPlain(c)) {
        return false;
      }
      blank = c == ' ';
    }
    return !blank || text.isEmpty();
  }
}

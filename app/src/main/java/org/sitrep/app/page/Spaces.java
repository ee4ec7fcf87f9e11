package org.sitrep.app.page;

/// White space as single blanks.
final class Spaces {
  private Spaces() {}

  static String single(String text) {
    Run run = new Run();
    run.add(text, false);
    return run.words();
  }
}

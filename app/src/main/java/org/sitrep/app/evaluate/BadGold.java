package org.sitrep.app.evaluate;

/// A line of a gold file that cannot be scored.
final class BadGold extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String what;
  private final String advice;

  /// @param what what is wrong, without a full stop
  /// @param advice what to try, a sentence
  BadGold(String what, String advice) {
    super(what + ". " + advice);
    this.what = what;
    this.advice = advice;
  }

  String what() {
    return what;
  }

  String advice() {
    return advice;
  }
}

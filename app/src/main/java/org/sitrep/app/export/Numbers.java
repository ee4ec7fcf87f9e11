package org.sitrep.app.export;

/// Writes numbers for programs.
final class Numbers {
  private Numbers() {}

  /// A number with a point; a whole one has no decimals.
  static String text(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}

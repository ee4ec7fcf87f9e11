package org.sitrep.app.export;

/// Makes any text a field of a tab-separated line.
final class TsvField {
  private static final String FORMULA = "=+-@";

  private TsvField() {}

  /// The text on one line; what a spreadsheet would take for a formula gets an apostrophe in front.
  static String of(String text) {
    String line = Characters.oneLine(text);
    return !line.isEmpty() && FORMULA.indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
  }
}

package org.sitrep.app.evaluate;

import org.sitrep.app.read.Where;

/// Gold that could not be scored.
///
/// @param what what is wrong, without a full stop
/// @param advice what to try, a sentence
public record GoldProblem(Where where, String what, String advice) {
  /// The line for standard error; it has no line break, whatever the file holds.
  public String line() {
    StringBuilder line = new StringBuilder("sitrep: " + where + ": " + what + ". " + advice);
    for (int i = 0; i < line.length(); i++) {
      if (Character.isISOControl(line.charAt(i))) {
        line.setCharAt(i, ' ');
      }
    }
    return line.toString();
  }
}

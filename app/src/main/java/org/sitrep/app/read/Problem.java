package org.sitrep.app.read;

/// Something a user should know about the input: where, what is wrong with it, and what to try.
public sealed interface Problem permits Refusal, Note {
  /// Where it is.
  Where where();

  /// What is wrong, without a full stop.
  String what();

  /// What to try, a sentence.
  String advice();

  /// The line for standard error; it has no line break, whatever the input holds.
  default String line() {
    StringBuilder line = new StringBuilder("sitrep: " + where() + ": " + what() + ". " + advice());
    for (int i = 0; i < line.length(); i++) {
      if (Character.isISOControl(line.charAt(i))) {
        line.setCharAt(i, ' ');
      }
    }
    return line.toString();
  }
}

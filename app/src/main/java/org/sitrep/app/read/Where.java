package org.sitrep.app.read;

/// A spot in the input.
///
/// @param file name as given on the command line, or found below a folder given there
/// @param line line from 1, 0 if the whole file is meant
public record Where(String file, int line) {
  /// A whole file.
  public static Where file(String name) {
    return new Where(name, 0);
  }

  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}

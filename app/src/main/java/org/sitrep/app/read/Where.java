package org.sitrep.app.read;

/// A spot in the input.
///
/// @param file name as given on the command line, or found below a folder given there
/// @param line line from 1, 0 if the whole file is meant, or a spot in an archive
/// @param at byte of an archive's file, from 0; -1 if none is meant
/// @param within byte of what is unpacked from there, 0 if that begins there
public record Where(String file, int line, long at, long within) {
  /// A line.
  public Where(String file, int line) {
    this(file, line, -1, 0);
  }

  /// A whole file.
  public static Where file(String name) {
    return new Where(name, 0);
  }

  @Override
  public String toString() {
    if (at >= 0) {
      return file + ", byte " + at + (within == 0 ? "" : ", unpacked byte " + within);
    }
    return line == 0 ? file : file + ":" + line;
  }
}

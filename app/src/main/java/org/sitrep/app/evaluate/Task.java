package org.sitrep.app.evaluate;

import java.util.List;

/// Something Sitrep does that can be scored against a gold file.
///
/// @param <R> what a line of the gold file holds
public interface Task<R> {
  /// Its word on the command line.
  String name();

  /// What is scored, in a few words.
  String about();

  /// Whether single sentences are also scored as parts of articles, if asked.
  default boolean joinsSentences() {
    return false;
  }

  /// Whether it asks which stories tell of no violence.
  default boolean asksForPeaceful() {
    return false;
  }

  /// Reads one line.
  ///
  /// @throws BadGold if the line is not of the task's format
  R read(GoldRecord line, Setting setting);

  /// Scores all lines that could be read, at least one. The same lines give the same report.
  Report score(List<Item<R>> gold, Setting setting);
}

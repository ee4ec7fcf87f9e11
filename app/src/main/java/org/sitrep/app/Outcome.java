package org.sitrep.app;

import org.sitrep.app.read.ReadArticles;
import org.sitrep.app.read.Refusal;

/// Exit statuses.
final class Outcome {
  /// Everything was read.
  static final int ALL_READ = 0;

  /// Some input could not be read.
  static final int SOME_REFUSED = 1;

  /// The command line is wrong, or names a folder that cannot be used.
  static final int WRONG_COMMAND = 2;

  /// Sitrep itself is at fault.
  static final int INTERNAL = 70;

  private Outcome() {}

  static int of(ReadArticles read) {
    return read.refusedAny() ? SOME_REFUSED : ALL_READ;
  }

  static int of(ReadArticles read, Analysis analysis) {
    return analysis.problems().stream().anyMatch(Refusal.class::isInstance)
        ? SOME_REFUSED
        : of(read);
  }
}

package org.sitrep.app.watch;

import java.time.Instant;

/// What came of asking a host once.
sealed interface Exchange {
  /// It answered, whatever it said.
  record Answered(Reply reply) implements Exchange {}

  /// It is left alone until a time, and was not asked or sent us away.
  ///
  /// @param asked whether it was asked and sent us away
  /// @param what it is about, as it goes on after the name of the host
  record Resting(Instant until, boolean asked, String what) implements Exchange {}

  /// It did not answer.
  record Silent(Instant until, String what, String advice) implements Exchange {}

  /// It may not be asked.
  record Refused(String what, String advice) implements Exchange {}
}

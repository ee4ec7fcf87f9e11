package org.sitrep.app.watch;

import java.time.Instant;

/// What a site's rules say of an address.
sealed interface Verdict {
  /// It may be fetched.
  record Allowed() implements Verdict {}

  /// The rules forbid it.
  record Disallowed() implements Verdict {}

  /// The rules cannot be fetched, which forbids everything until they can.
  ///
  /// @param until when it is tried again
  record Unknown(Instant until, String why) implements Verdict {}
}

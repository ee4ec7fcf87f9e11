package org.sitrep.app.watch;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/// What came of fetching an address, with all redirects.
sealed interface Fetched {
  /// A document.
  ///
  /// @param address where it was at last
  /// @param moved where it says it has moved for good
  record Document(URI address, Optional<URI> moved, Reply reply) implements Fetched {}

  /// The server says that what we have is still so.
  record Unchanged(Optional<URI> moved) implements Fetched {}

  /// Nothing, for now.
  ///
  /// @param until when it may be tried again
  /// @param blamed whether the address has failed, rather than its host being left alone
  record Later(Instant until, boolean blamed, String what, String advice) implements Fetched {}

  /// Nothing, and no hope that this will change soon.
  ///
  /// @param status what the server answered, 0 if something else is in the way
  record Never(int status, String what, String advice) implements Fetched {}
}

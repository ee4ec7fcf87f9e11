package org.sitrep.app.serve;

import java.util.Optional;
import java.util.function.Supplier;

/// A question about the picture, as a route of the API asks it.
@FunctionalInterface
interface Query {
  /// Reads the parameters; the answer is made only if the client has no newer one.
  ///
  /// @return the maker of the answer, which gives nothing if there is no such thing
  Supplier<Optional<byte[]>> read(Parameters in, String id);
}

package org.sitrep.app.watch;

import java.time.Duration;

/// Bounds of one request.
///
/// @param connect how long a connection may take to be made
/// @param firstByte how long a server may keep silent
/// @param whole how long the whole answer may take
/// @param bytes most bytes of a body, also after it is unpacked
public record Limits(Duration connect, Duration firstByte, Duration whole, int bytes) {
  /// The usual bounds.
  public static final Limits USUAL =
      new Limits(
          Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(60), 16 * 1024 * 1024);
}

package org.sitrep.app.archive;

import java.time.Instant;
import java.util.Optional;

/// Something with words in it that a crawler fetched.
///
/// @param address what was fetched
/// @param fetched when; empty if the archive does not tell
/// @param charset the encoding its sender told
/// @param body its bytes, unpacked
public record Capture(
    Place place,
    String address,
    Optional<Instant> fetched,
    Form form,
    Optional<String> charset,
    Bytes body) {
  /// What the bytes are.
  public enum Form {
    PAGE,
    PLAIN
  }
}

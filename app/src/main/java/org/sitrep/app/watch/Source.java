package org.sitrep.app.watch;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/// A source as the list of sources has it.
///
/// @param url as it is written; what the source is remembered by
/// @param address the same as an address
/// @param outlet who publishes there
/// @param language BCP 47
/// @param zone the outlet's time zone
/// @param every how often it is polled at most
/// @param pages whether the pages of its articles are fetched; else its own text is taken
public record Source(
    String url,
    URI address,
    Optional<String> outlet,
    Optional<String> language,
    Optional<ZoneId> zone,
    Duration every,
    boolean pages) {
  /// How it is named in messages.
  String name() {
    return outlet.map(who -> who + " (" + url + ")").orElse(url);
  }
}

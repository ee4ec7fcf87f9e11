package org.sitrep.app.watch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A list of sources, and how they are to be polled.
///
/// @param contact where the keeper of a server can complain; goes into the user agent
/// @param privateHosts hosts that may have private addresses
/// @param privateBlocks blocks of addresses that may be private
/// @param perHost pause after a request to a host
public record Sources(
    Optional<String> contact,
    Set<String> privateHosts,
    List<Block> privateBlocks,
    Duration perHost,
    List<Source> sources) {
  /// Pause after a request to a host where nothing else is said.
  public static final Duration PER_HOST = Duration.ofSeconds(5);

  /// How often a source is polled where nothing else is said.
  public static final Duration EVERY = Duration.ofMinutes(15);

  public Sources {
    privateHosts = Set.copyOf(privateHosts);
    privateBlocks = List.copyOf(privateBlocks);
    sources = List.copyOf(sources);
  }
}

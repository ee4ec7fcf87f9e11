package org.sitrep.app.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sitrep.app.store.WatchMemory;
import org.sitrep.app.store.WatchMemory.WatchedHost;

/// Which hosts are left alone for a while, because they asked for it or do not answer.
final class Hosts {
  private static final Duration FIRST = Duration.ofSeconds(30);
  private static final Duration LONGEST = Duration.ofHours(1);

  /// Whoever asks for more is asked again after this.
  private static final Duration LONGEST_ASKED = Duration.ofDays(1);

  private final WatchMemory memory;
  private final Jitter jitter;
  private final Duration pause;
  private final Map<String, WatchedHost> known = new ConcurrentHashMap<>();
  private final Map<String, Duration> pauses = new ConcurrentHashMap<>();

  /// @param pause after a request to a host where nothing else is said
  Hosts(WatchMemory memory, Jitter jitter, Duration pause) {
    this.memory = memory;
    this.jitter = jitter;
    this.pause = pause;
  }

  /// How long a host is left alone after each request.
  Duration pause(String name) {
    return pauses.getOrDefault(name, pause);
  }

  /// A host asks to be left alone for longer than usual after each request.
  void slower(String name, Duration asked) {
    pauses.merge(
        name, asked.compareTo(pause) > 0 ? asked : pause, (a, b) -> a.compareTo(b) > 0 ? a : b);
  }

  private WatchedHost of(String name) {
    WatchedHost host = known.get(name);
    if (host == null) {
      host = memory.host(name).orElse(new WatchedHost(name, Instant.EPOCH, 0));
      known.put(name, host);
    }
    return host;
  }

  /// Until when a host is left alone.
  Instant until(String name) {
    return of(name).until();
  }

  /// A host has answered as it should.
  void answered(String name) {
    if (of(name).failures() > 0) {
      set(new WatchedHost(name, Instant.EPOCH, 0));
    }
  }

  /// A host has not answered, or sent us away.
  ///
  /// @param asked how long it asks to be left alone
  /// @return until when it is
  Instant failed(String name, Optional<Duration> asked, Instant now) {
    int failures = of(name).failures() + 1;
    Duration rest = jitter.backOff(FIRST, LONGEST, failures, name);
    if (asked.isPresent()) {
      boolean tooLong = asked.get().compareTo(LONGEST_ASKED) > 0;
      rest = jitter.longer(tooLong ? LONGEST_ASKED : asked.get(), 0.05, name, failures);
    }
    set(new WatchedHost(name, now.plus(rest), failures));
    return now.plus(rest);
  }

  private void set(WatchedHost host) {
    known.put(host.name(), host);
    memory.put(host);
  }
}

package org.sitrep.app.watch;

import java.time.Duration;
import java.time.Instant;
import org.sitrep.app.store.WatchedSource;

/// When a source is polled next.
///
/// Never sooner than the list says or the source itself asks; less often while it brings nothing
/// new, and after failures.
final class Rhythm {
  /// Polls without anything new before a source is polled less often.
  private static final int PATIENT = 4;

  private static final double SLOWER = 1.25;
  private static final int SLOWEST = 4;
  private static final Duration LONGEST_QUIET = Duration.ofHours(1);
  private static final Duration LONGEST_ASKED = Duration.ofDays(1);
  private static final Duration LONGEST_RETRY = Duration.ofHours(2);
  private static final Duration DEAD_AFTER = Duration.ofDays(3);
  private static final Duration DEAD = Duration.ofDays(1);
  private static final double SPREAD = 0.1;

  private final Jitter jitter;

  Rhythm(Jitter jitter) {
    this.jitter = jitter;
  }

  /// How often a source may be polled at most.
  static Duration floor(Source source, WatchedSource state) {
    Duration asked = state.pace().orElse(Duration.ZERO);
    Duration bounded = asked.compareTo(LONGEST_ASKED) > 0 ? LONGEST_ASKED : asked;
    return bounded.compareTo(source.every()) > 0 ? bounded : source.every();
  }

  /// After a poll that went well.
  Instant next(Source source, WatchedSource state, Instant now) {
    Duration floor = floor(source, state);
    double factor = Math.min(SLOWEST, Math.pow(SLOWER, Math.max(0, state.quiet() - PATIENT + 1)));
    Duration quiet = Duration.ofMillis((long) (floor.toMillis() * factor));
    Duration bound = floor.compareTo(LONGEST_QUIET) > 0 ? floor : LONGEST_QUIET;
    Duration interval = quiet.compareTo(bound) > 0 ? bound : quiet;
    return now.plus(jitter.longer(interval, SPREAD, source.url(), now.toEpochMilli()));
  }

  /// After a failure.
  ///
  /// @param state with the failure counted
  /// @param gone whether the source is said to be gone for good
  Instant retry(Source source, WatchedSource state, Instant now, boolean gone) {
    Duration floor = floor(source, state);
    if (gone || isDead(state, now)) {
      Duration rest = floor.compareTo(DEAD) > 0 ? floor : DEAD;
      return now.plus(jitter.longer(rest, SPREAD, source.url(), state.failures()));
    }
    Duration longest = floor.compareTo(LONGEST_RETRY) > 0 ? floor : LONGEST_RETRY;
    return now.plus(jitter.backOff(floor, longest, state.failures(), source.url()));
  }

  /// Whether it has not answered for days.
  static boolean isDead(WatchedSource state, Instant now) {
    return state
        .succeeded()
        .map(last -> last.plus(DEAD_AFTER).isBefore(now))
        .orElse(state.failures() > 40);
  }
}

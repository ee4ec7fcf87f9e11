package org.sitrep.app.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;

/// The time, and how to wait for it.
public interface Ticker {
  Instant now();

  /// Waits until something has changed or a time has come; may end early.
  ///
  /// @param until the time; empty if only a change is waited for
  /// @param idle whether nobody is at work, so that nothing can change before then
  void await(Condition changed, Optional<Instant> until, boolean idle) throws InterruptedException;

  /// The time of a clock, waited for as it passes.
  static Ticker of(InstantSource clock) {
    return new Ticker() {
      // The clock may be set while we wait.
      private static final long LONGEST = TimeUnit.SECONDS.toNanos(30);

      @Override
      public Instant now() {
        return clock.instant();
      }

      @Override
      @SuppressWarnings("WaitNotInLoop") // whoever waits looks again
      public void await(Condition changed, Optional<Instant> until, boolean idle)
          throws InterruptedException {
        if (until.isEmpty()) {
          changed.await();
        } else {
          Duration left = Duration.between(now(), until.get());
          boolean far = left.compareTo(Duration.ofNanos(LONGEST)) > 0;
          changed.awaitNanos(far ? LONGEST : left.toNanos());
        }
      }
    };
  }
}

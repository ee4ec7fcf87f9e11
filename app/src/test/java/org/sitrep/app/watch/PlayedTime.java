package org.sitrep.app.watch;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.Condition;
import org.jspecify.annotations.NullMarked;

/// A time that passes only when everybody waits for it, and stops where a test wants to look
/// around.
@NullMarked
final class PlayedTime implements Ticker {
  private volatile Instant now;
  private volatile Instant stop;
  private volatile CountDownLatch stopped = new CountDownLatch(1);

  PlayedTime(Instant start) {
    this.now = start;
    this.stop = start;
  }

  @Override
  public Instant now() {
    return now;
  }

  /// Lets the time pass up to a moment; before anything is started that waits for it.
  void stopAt(Instant moment) {
    stop = moment;
    stopped = new CountDownLatch(1);
  }

  /// Skips to a moment, while nobody waits.
  void jump(Instant moment) {
    now = moment.isAfter(now) ? moment : now;
  }

  /// Waits until that moment has come.
  void awaitStop() throws InterruptedException {
    stopped.await();
  }

  @Override
  public void await(Condition changed, Optional<Instant> until, boolean idle)
      throws InterruptedException {
    if (!idle || until.isEmpty()) {
      changed.await();
    } else if (until.get().isAfter(stop)) {
      now = stop.isAfter(now) ? stop : now;
      stopped.countDown();
      changed.await();
    } else if (until.get().isAfter(now)) {
      now = until.get();
    }
  }
}

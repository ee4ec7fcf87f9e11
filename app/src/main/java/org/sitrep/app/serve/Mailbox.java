package org.sitrep.app.serve;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.sitrep.app.room.Work;

/// What a client has not been told yet. Of each sort only the latest is kept, so it never fills.
final class Mailbox {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition filled = lock.newCondition();
  private Optional<Work> work = Optional.empty();
  private boolean changed;

  /// @param work the latest, if there is any that was not told
  /// @param changed whether the picture has changed
  record News(Optional<Work> work, boolean changed) {}

  void changed() {
    lock.lock();
    try {
      changed = true;
      work = Optional.empty();
      filled.signal();
    } finally {
      lock.unlock();
    }
  }

  void working(Work now) {
    lock.lock();
    try {
      work = Optional.of(now);
      filled.signal();
    } finally {
      lock.unlock();
    }
  }

  /// Waits for news, and takes it out; there is none after `patience`.
  News next(Duration patience) throws InterruptedException {
    lock.lock();
    try {
      long left = patience.toNanos();
      while (!changed && work.isEmpty() && left > 0) {
        left = filled.awaitNanos(left);
      }
      News news = new News(work, changed);
      work = Optional.empty();
      changed = false;
      return news;
    } finally {
      lock.unlock();
    }
  }
}

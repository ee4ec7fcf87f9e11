package org.sitrep.app.room;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Passes on how far work has come, not more often than anyone can see.
final class Reports implements Work.Listener {
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(150);

  private final List<RoomListener> listeners;
  private Optional<Work> work = Optional.empty();
  private long last;

  Reports(List<RoomListener> listeners) {
    this.listeners = listeners;
  }

  @Override
  public void at(Work now) {
    if (isWorthTelling(now)) {
      listeners.forEach(listener -> listener.working(now));
    }
  }

  private synchronized boolean isWorthTelling(Work now) {
    boolean other = work.isEmpty() || work.get().task() != now.task();
    work = Optional.of(now);
    boolean due = other || now.done() == now.total() || System.nanoTime() - last >= PAUSE;
    if (due) {
      last = System.nanoTime();
    }
    return due;
  }

  /// Nothing is being worked on any more.
  synchronized void end() {
    work = Optional.empty();
  }

  synchronized Optional<Work> work() {
    return work;
  }
}

package org.sitrep.app.watch;

import java.util.concurrent.atomic.AtomicLong;
import org.sitrep.app.room.Taken;
import org.sitrep.app.store.Outcome;

/// Counts what the watcher does.
final class Tally {
  final AtomicLong polls = new AtomicLong();
  final AtomicLong unchanged = new AtomicLong();
  final AtomicLong failed = new AtomicLong();
  final AtomicLong pages = new AtomicLong();
  final AtomicLong fresh = new AtomicLong();
  final AtomicLong replaced = new AtomicLong();
  final AtomicLong refused = new AtomicLong();

  /// Counts what became of an article.
  void taken(Taken taken) {
    switch (taken) {
      case Taken.Refused no -> refused.incrementAndGet();
      case Taken.Stored stored when stored.outcome() == Outcome.NEW -> fresh.incrementAndGet();
      case Taken.Stored stored when stored.outcome() == Outcome.REPLACED ->
          replaced.incrementAndGet();
      default -> {}
    }
  }

  /// All in one line.
  String line(int sources) {
    String counts =
        sources
            + " sources watched, "
            + polls
            + " polls ("
            + unchanged
            + " unchanged, "
            + failed
            + " failed), "
            + pages
            + " pages read, "
            + fresh
            + " new articles, "
            + replaced
            + " updated";
    return refused.get() == 0 ? counts : counts + ", " + refused + " refused";
  }
}

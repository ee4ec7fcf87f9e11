package org.sitrep.app.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntFunction;
import org.sitrep.app.store.WatchMemory;
import org.sitrep.app.store.WatchMemory.Poll;
import org.sitrep.app.store.WatchMemory.Validator;
import org.sitrep.app.store.WatchMemory.WatchedEntry;
import org.sitrep.app.store.WatchMemory.WatchedItem;
import org.sitrep.app.store.WatchedSource;

/// Knows which articles are new, which have changed, and which are still to be read.
///
/// An article is known by its address, whichever source lists it and however often it vanishes and
/// returns; its guid only tells that it has moved, and only while what is told of it is the same.
final class Ledger {
  /// Reading an article again that had not changed is put off for twice as long each time.
  private static final Duration FIRST_DELAY = Duration.ofMinutes(15);

  private static final int MOST_DOUBLINGS = 7;
  private static final int MOST_TRIES = 6;
  private static final Duration FIRST_RETRY = Duration.ofMinutes(1);
  private static final int RETRY_FACTOR_BITS = 2;

  private final WatchMemory memory;
  private final ReentrantLock lock = new ReentrantLock();

  Ledger(WatchMemory memory) {
    this.memory = memory;
  }

  /// Notes what a poll brought.
  ///
  /// @param stock those of `listed` that are the source's old stock, not to be read
  /// @param after what is remembered of the source, by how many articles are to be read
  WatchedSource note(
      Source source,
      List<Validator> validators,
      List<Listed> listed,
      Set<Listed> stock,
      Instant now,
      IntFunction<WatchedSource> after) {
    lock.lock();
    try {
      Noting noting = new Noting(source.url(), listed, stock, now);
      noting.all();
      WatchedSource state = after.apply(noting.wanted);
      memory.polled(new Poll(state, Optional.of(validators), noting.entries, noting.items));
      return state;
    } finally {
      lock.unlock();
    }
  }

  /// Notes a poll that brought nothing to read.
  void note(WatchedSource source) {
    memory.polled(new Poll(source, Optional.empty(), List.of(), List.of()));
  }

  /// Notes that articles were read and stored.
  ///
  /// @param news whether anything was new in it, by key
  void done(List<WatchedItem> items, Map<String, Boolean> news, Instant now) {
    lock.lock();
    try {
      List<WatchedItem> done = new ArrayList<>();
      for (WatchedItem item : items) {
        boolean idle = item.done().isPresent() && !news.getOrDefault(item.key(), false);
        done.add(
            new WatchedItem(
                item.key(),
                item.source(),
                now,
                0,
                Optional.of(now),
                idle ? item.idle() + 1 : 0,
                item.told(),
                Optional.empty()));
      }
      memory.put(done);
    } finally {
      lock.unlock();
    }
  }

  /// Whether reading an article has failed often enough.
  static boolean isLastTry(WatchedItem item) {
    return item.tries() + 1 >= MOST_TRIES;
  }

  /// Notes that an article could not be read yet.
  ///
  /// @param blamed whether this counts as a try
  void later(WatchedItem item, Instant until, boolean blamed, Instant now) {
    lock.lock();
    try {
      int tries = item.tries() + (blamed ? 1 : 0);
      Duration delay =
          blamed ? FIRST_RETRY.multipliedBy(1L << RETRY_FACTOR_BITS * (tries - 1)) : Duration.ZERO;
      Instant due = now.plus(delay).isAfter(until) ? now.plus(delay) : until;
      memory.put(
          List.of(
              new WatchedItem(
                  item.key(),
                  item.source(),
                  due,
                  tries,
                  item.done(),
                  item.idle(),
                  item.told(),
                  item.record())));
    } finally {
      lock.unlock();
    }
  }

  /// Works out what one poll means.
  private final class Noting {
    private final String source;
    private final Instant now;
    private final Set<Listed> stock;
    private final Map<String, Listed> listed = new LinkedHashMap<>();
    private final Map<String, WatchedEntry> known;
    private final Map<String, WatchedEntry> byGuid;
    private final Map<String, WatchedItem> all;
    private final List<WatchedEntry> entries = new ArrayList<>();
    private final List<WatchedItem> items = new ArrayList<>();
    private int wanted;

    Noting(String source, List<Listed> found, Set<Listed> stock, Instant now) {
      this.source = source;
      this.now = now;
      this.stock = stock;
      Set<String> guids = new HashSet<>();
      for (Listed one : found) {
        listed.putIfAbsent(one.key(source), one);
        guids.add(one.guid());
      }
      guids.remove("");
      this.known = memory.entries(source, listed.keySet());
      this.byGuid = new HashMap<>(memory.entriesByGuid(source, guids));
      this.all = memory.items(listed.keySet());
    }

    void all() {
      int left = listed.size();
      for (Map.Entry<String, Listed> one : listed.entrySet()) {
        note(one.getKey(), one.getValue(), now.minusMillis(left--));
      }
    }

    /// @param due keeps the order of the source among what comes at one time
    private void note(String key, Listed one, Instant due) {
      Optional<WatchedEntry> before = Optional.ofNullable(known.get(key));
      Optional<WatchedItem> item = Optional.ofNullable(all.get(key));
      if (item.isEmpty()) {
        boolean read = stock.contains(one) || before.isPresent() || hasMoved(one);
        add(
            new WatchedItem(
                key,
                source,
                due,
                0,
                read ? Optional.of(now) : Optional.empty(),
                0,
                one.latest(),
                read ? Optional.empty() : Optional.of(one.json())));
      } else if (before.isPresent() && hasChanged(before.get(), item.get(), one)) {
        add(again(item.get(), one, due));
      }
      entries.add(
          new WatchedEntry(
              key,
              one.guid(),
              one.digest(),
              latest(before.flatMap(WatchedEntry::updated), one),
              now));
    }

    private void add(WatchedItem item) {
      items.add(item);
      wanted += item.record().isPresent() ? 1 : 0;
    }

    private static Optional<Instant> latest(Optional<Instant> old, Listed one) {
      Optional<Instant> told = one.latest();
      return old.isPresent() && told.isPresent() && old.get().isAfter(told.get())
          ? old
          : told.or(() -> old);
    }

    /// Whether the source has told of it under another address.
    private boolean hasMoved(Listed one) {
      WatchedEntry twin = byGuid.get(one.guid());
      return twin != null && twin.digest().equals(one.digest());
    }

    /// A change that another source has told of already is none; one that is told without a time
    /// shows in the words.
    private boolean hasChanged(WatchedEntry before, WatchedItem item, Listed one) {
      if (one.latest().isPresent() && !one.latest().equals(before.updated())) {
        return isAfter(one.latest(), before.updated()) && isAfter(one.latest(), item.told());
      }
      return !before.digest().equals(one.digest());
    }

    private static boolean isAfter(Optional<Instant> one, Optional<Instant> other) {
      return other.isEmpty() || one.orElseThrow().isAfter(other.get());
    }

    private WatchedItem again(WatchedItem item, Listed one, Instant due) {
      Instant from = due;
      if (item.idle() > 0 && item.done().isPresent()) {
        int doublings = Math.min(item.idle() - 1, MOST_DOUBLINGS);
        Instant earliest = item.done().get().plus(FIRST_DELAY.multipliedBy(1L << doublings));
        from = earliest.isAfter(due) ? earliest : due;
      }
      return new WatchedItem(
          item.key(),
          item.source(),
          item.record().isPresent() ? item.due() : from,
          item.tries(),
          item.done(),
          item.idle(),
          latest(item.told(), one),
          Optional.of(one.json()));
    }
  }
}

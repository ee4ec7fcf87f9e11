package org.sitrep.app.watch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.app.feed.Feed;
import org.sitrep.app.feed.FeedItem;
import org.sitrep.app.feed.FeedKind;
import org.sitrep.app.store.WatchMemory;
import org.sitrep.app.store.WatchedSource;

/// Polls a source once, notes what came, and decides when it is polled next.
final class Poller {
  /// Items of a sitemap that are older than this, or have no date when the sitemap is first read,
  /// are its old stock.
  private static final Duration NEWS = Duration.ofDays(3);

  private static final int GONE = 410;

  private final Turns turns;
  private final Gatherer gatherer;
  private final WatchMemory memory;
  private final Ledger ledger;
  private final Rhythm rhythm;
  private final Tracking tracking;
  private final Tally tally;
  private final Troubles troubles;

  Poller(
      Turns turns,
      Gatherer gatherer,
      WatchMemory memory,
      Ledger ledger,
      Rhythm rhythm,
      Tracking tracking,
      Tally tally,
      Troubles troubles) {
    this.turns = turns;
    this.gatherer = gatherer;
    this.memory = memory;
    this.ledger = ledger;
    this.rhythm = rhythm;
    this.tracking = tracking;
    this.tally = tally;
    this.troubles = troubles;
  }

  /// Polls a source.
  ///
  /// @return what is remembered of it from now on
  /// @throws org.sitrep.app.store.StoreException if nothing could be noted
  WatchedSource poll(Source source, WatchedSource before) throws InterruptedException {
    tally.polls.incrementAndGet();
    Gathered gathered = gatherer.gather(address(source, before), memory.validators(source.url()));
    if (turns.isClosed()) {
      throw new InterruptedException("closed");
    }
    return gathered.failure.isPresent()
        ? failed(source, before, gathered.failure.get())
        : read(source, before, gathered);
  }

  private static URI address(Source source, WatchedSource state) {
    return state.feed().or(state::moved).map(URI::create).orElse(source.address());
  }

  private WatchedSource failed(Source source, WatchedSource before, Fetched failure) {
    tally.failed.incrementAndGet();
    Instant now = turns.now();
    WatchedSource state =
        switch (failure) {
          case Fetched.Later(Instant until, boolean blamed, String what, String advice) -> {
            troubles.failed(source, what, advice + old(before, now));
            WatchedSource counted = failure(before, now, blamed ? 1 : 0, false);
            Instant retry =
                blamed
                    ? rhythm.retry(source, counted, now, false)
                    : now.plus(Rhythm.floor(source, before));
            yield counted.dueAt(retry.isAfter(until) ? retry : until);
          }
          case Fetched.Never(int status, String what, String advice) -> {
            troubles.failed(source, what, advice + old(before, now));
            WatchedSource counted = failure(before, now, 1, true);
            yield counted.dueAt(rhythm.retry(source, counted, now, status == GONE));
          }
          default -> before;
        };
    ledger.note(state);
    return state;
  }

  private static String old(WatchedSource state, Instant now) {
    return Rhythm.isDead(state, now)
        ? " It has not been read for days and is now tried once a day."
        : "";
  }

  /// @param forget whether an address that was not the list's own is given up
  private static WatchedSource failure(
      WatchedSource before, Instant now, int more, boolean forget) {
    return new WatchedSource(
        before.url(),
        now,
        Optional.of(now),
        before.succeeded(),
        before.changed(),
        before.failures() + more,
        before.quiet(),
        before.pace(),
        forget ? Optional.empty() : before.moved(),
        forget ? Optional.empty() : before.feed());
  }

  private WatchedSource read(Source source, WatchedSource before, Gathered gathered) {
    Instant now = turns.now();
    troubles.good(source);
    troubles.note(source, gathered.notes.stream().findFirst());
    Optional<String> moved = gathered.moved.map(URI::toString);
    moved
        .filter(it -> before.feed().isEmpty())
        .ifPresent(it -> troubles.note(source, Optional.of("has moved for good to " + it)));
    if (gathered.feeds.isEmpty()) {
      tally.unchanged.incrementAndGet();
      WatchedSource state = good(before, gathered, now, before.quiet() + 1, before.changed());
      WatchedSource next = state.dueAt(rhythm.next(source, state, now));
      ledger.note(next);
      return next;
    }
    List<Listed> listed = new ArrayList<>();
    Set<Listed> stock = new HashSet<>();
    gathered.feeds.forEach(feed -> list(feed, before.changed().isEmpty(), listed, stock));
    return ledger.note(
        source,
        List.copyOf(gathered.validators.values()),
        listed,
        stock,
        now,
        wanted -> {
          int quiet = wanted == 0 ? before.quiet() + 1 : 0;
          WatchedSource state = good(before, gathered, now, quiet, Optional.of(now));
          return state.dueAt(rhythm.next(source, state, now));
        });
  }

  private void list(Feed feed, boolean first, List<Listed> listed, Set<Listed> stock) {
    for (FeedItem item : feed.items()) {
      Listed one = Listed.of(item, feed.language(), tracking);
      if (one.link().isEmpty() && one.title().isEmpty() && one.guid().isEmpty()) {
        continue;
      }
      listed.add(one);
      if (feed.kind() == FeedKind.SITEMAP && isOld(one, first)) {
        stock.add(one);
      }
    }
  }

  private boolean isOld(Listed one, boolean first) {
    return one.latest().map(time -> time.isBefore(turns.now().minus(NEWS))).orElse(first);
  }

  private static WatchedSource good(
      WatchedSource before, Gathered gathered, Instant now, int quiet, Optional<Instant> changed) {
    Optional<Duration> pace =
        gathered.feeds.stream().map(Feed::pace).flatMap(Optional::stream).findFirst();
    Optional<String> moved = gathered.moved.map(URI::toString);
    boolean ofFeed = before.feed().isPresent();
    return new WatchedSource(
        before.url(),
        now,
        Optional.of(now),
        Optional.of(now),
        changed,
        0,
        quiet,
        gathered.feeds.isEmpty() ? before.pace() : pace,
        ofFeed ? before.moved() : moved.or(before::moved),
        ofFeed ? moved.or(before::feed) : gathered.discovered.map(URI::toString));
  }
}

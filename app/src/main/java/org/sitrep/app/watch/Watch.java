package org.sitrep.app.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.sitrep.app.store.StoreException;
import org.sitrep.app.store.WatchMemory;
import org.sitrep.app.store.WatchedSource;

/// Watches sources and hands what is new in them to a desk; the door of this package.
public final class Watch implements AutoCloseable {
  private static final Duration PROGRESS = Duration.ofMinutes(1);
  private static final Duration STORE_RETRY = Duration.ofMinutes(1);
  private static final Duration KEPT = Duration.ofDays(60);
  private static final Duration ENTRY_KEPT = Duration.ofDays(60);

  private final Sources sources;
  private final WatchMemory memory;
  private final Consumer<String> teller;
  private final Kit kit;
  private final Turns turns;
  private final Poller poller;
  private final ItemReader reader;
  private final Tally tally = new Tally();
  private final Troubles troubles;
  private final Set<String> reading = ConcurrentHashMap.newKeySet();

  /// @param teller is told a line each: troubles of sources, and at most once a minute how far it
  ///   is
  public Watch(
      Sources sources,
      WatchMemory memory,
      Desk desk,
      WatchSetting setting,
      Consumer<String> teller) {
    this.sources = sources;
    this.memory = memory;
    this.teller = teller;
    this.troubles = new Troubles(teller);
    this.kit = new Kit(sources, memory, setting);
    this.turns = kit.turns;
    Ledger ledger = new Ledger(memory);
    this.poller =
        new Poller(
            turns,
            kit.gatherer,
            memory,
            ledger,
            new Rhythm(kit.jitter),
            kit.tracking,
            tally,
            troubles);
    this.reader =
        new ItemReader(
            turns,
            kit.fetcher,
            kit.pages,
            memory,
            ledger,
            new Outbox(turns, desk, ledger, tally),
            tally,
            kit.tracking);
  }

  /// Watches until it is closed.
  public void start() {
    begin();
    sources.sources().forEach(source -> turns.start("watch", () -> follow(source)));
    turns.start("watch-progress", this::tellProgress);
  }

  /// Polls every source once and reads what is new, then returns.
  ///
  /// @return whether every source could be read
  public boolean once() throws InterruptedException {
    begin();
    sources.sources().forEach(source -> turns.start("watch", () -> pollOnce(source)));
    turns.join();
    teller.accept(tally.line(sources.sources().size()) + ".");
    return sources.sources().stream().noneMatch(troubles::has);
  }

  /// A program that was started again does not know when it last asked a host: it takes that for
  /// now.
  private void begin() {
    memory.forget(kit.started.minus(KEPT), ENTRY_KEPT.toMillis());
    boolean resumed =
        sources.sources().stream().anyMatch(it -> memory.source(it.url()).isPresent());
    if (resumed) {
      turns.allLeftAt(kit.started);
    }
  }

  private void follow(Source source) throws InterruptedException {
    WatchedSource state = WatchedSource.fresh(source.url(), kit.started);
    boolean known = false;
    while (true) {
      Instant next = state.due();
      try {
        if (!known) {
          state = memory.source(source.url()).orElse(state);
          known = true;
        }
        if (!state.due().isAfter(turns.now())) {
          state = poller.poll(source, state);
        }
        next = startReading(source).filter(state.due()::isAfter).orElse(state.due());
      } catch (StoreException e) {
        next = storeFailed(source, e);
      } catch (RuntimeException e) {
        next = failed(source, e);
        state = state.dueAt(next);
      }
      turns.sleep(next);
    }
  }

  private Instant storeFailed(Source source, StoreException e) throws InterruptedException {
    if (turns.isClosed()) {
      throw new InterruptedException("closed");
    }
    troubles.failed(source, "cannot be noted: " + e.getMessage(), "");
    return turns.now().plus(STORE_RETRY);
  }

  /// A fault of ours with one source must not end the watching of it.
  private Instant failed(Source source, RuntimeException e) throws InterruptedException {
    if (turns.isClosed()) {
      throw new InterruptedException("closed");
    }
    StackTraceElement[] trace = e.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    troubles.failed(source, "met a fault of Sitrep: " + e + where, "Please report it.");
    return turns.now().plus(source.every());
  }

  /// Starts to read what is due, if that is not going on already.
  ///
  /// @return when something will be due
  private Optional<Instant> startReading(Source source) {
    if (reading.contains(source.url())) {
      return Optional.empty();
    }
    Optional<Instant> next = reader.next(source);
    if (next.isEmpty() || next.get().isAfter(turns.now())) {
      return next;
    }
    reading.add(source.url());
    turns.start("watch-pages", () -> read(source));
    return Optional.empty();
  }

  private void read(Source source) throws InterruptedException {
    try {
      reader.readDue(source);
    } catch (StoreException e) {
      turns.sleep(storeFailed(source, e));
    } catch (RuntimeException e) {
      turns.sleep(failed(source, e));
    } finally {
      reading.remove(source.url());
    }
  }

  private void pollOnce(Source source) throws InterruptedException {
    try {
      WatchedSource state =
          memory.source(source.url()).orElse(WatchedSource.fresh(source.url(), kit.started));
      if (mayBePolled(state)) {
        poller.poll(source, state);
      }
      reader.readDue(source);
    } catch (StoreException e) {
      storeFailed(source, e);
    } catch (RuntimeException e) {
      failed(source, e);
    }
  }

  /// Whoever asks to be polled at a pace is not polled sooner, not even once.
  private boolean mayBePolled(WatchedSource state) {
    return state.pace().isEmpty()
        || state.polled().isEmpty()
        || !state.polled().get().plus(state.pace().get()).isAfter(turns.now());
  }

  private void tellProgress() throws InterruptedException {
    String told = tally.line(sources.sources().size());
    while (true) {
      turns.sleep(turns.now().plus(PROGRESS));
      String line = tally.line(sources.sources().size());
      if (!line.equals(told)) {
        teller.accept(line + ".");
        told = line;
      }
    }
  }

  /// Ends watching: what is being fetched is broken off and fetched again the next time, what is
  /// being stored is stored.
  @Override
  public void close() {
    kit.close();
  }
}

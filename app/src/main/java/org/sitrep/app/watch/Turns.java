package org.sitrep.app.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Decides who may go when: runs tasks on virtual threads, and is the only place where they wait.
///
/// A [Lane] is had by one task at a time, and again only a pause after it was given back. Of those
/// who wait for one, the lowest rank goes first, then who asked for the earliest time, then who
/// asked first.
///
/// Tasks must wait nowhere else for one another: time that is played passes only when all of them
/// wait here.
final class Turns implements AutoCloseable {
  private static final long FAREWELL = TimeUnit.SECONDS.toNanos(20);

  private final Ticker ticker;
  private final int mostHosts;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Condition ended = lock.newCondition();
  private final List<Waiter> waiters = new ArrayList<>();
  private final Set<Lane> taken = new HashSet<>();
  private final Map<Lane, Instant> left = new HashMap<>();
  private final Set<Thread> threads = new HashSet<>();

  private Optional<Instant> before = Optional.empty();
  private int running;
  private int hosts;
  private long asked;
  private boolean closed;

  /// @param mostHosts how many hosts are asked at one time
  Turns(Ticker ticker, int mostHosts) {
    this.ticker = ticker;
    this.mostHosts = mostHosts;
    Thread.ofVirtual().name("watch-turns").start(this::direct);
  }

  /// One who waits for a time, and a lane if there is one.
  private record Waiter(
      Optional<Lane> lane, int rank, Instant from, Duration pause, long number, Condition granted) {
    private static final Comparator<Waiter> ORDER =
        Comparator.comparingInt(Waiter::rank)
            .thenComparing(Waiter::from)
            .thenComparingLong(Waiter::number);
  }

  /// The right to a lane until it is closed.
  final class Turn implements AutoCloseable {
    private final Lane lane;

    private Turn(Lane lane) {
      this.lane = lane;
    }

    @Override
    public void close() {
      give(lane);
    }
  }

  Instant now() {
    return ticker.now();
  }

  boolean isClosed() {
    lock.lock();
    try {
      return closed;
    } finally {
      lock.unlock();
    }
  }

  /// A task that may be interrupted when the turns are closed.
  @FunctionalInterface
  interface Task {
    void run() throws InterruptedException;
  }

  /// Runs a task on a virtual thread of its own; nothing if the turns are closed.
  void start(String name, Task task) {
    lock.lock();
    try {
      if (closed) {
        return;
      }
      running++;
      threads.add(Thread.ofVirtual().name(name).start(() -> run(task)));
    } finally {
      lock.unlock();
    }
  }

  private void run(Task task) {
    try {
      task.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      end();
    }
  }

  private void end() {
    lock.lock();
    try {
      running--;
      threads.remove(Thread.currentThread());
      changed.signal();
      ended.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Waits until a time has come.
  void sleep(Instant until) throws InterruptedException {
    await(Optional.empty(), 0, until, Duration.ZERO);
  }

  /// Waits for a lane.
  ///
  /// @param rank lower ones go first
  /// @param pause how long the lane must have been left alone
  Turn take(Lane lane, int rank, Duration pause) throws InterruptedException {
    await(Optional.of(lane), rank, ticker.now(), pause);
    return new Turn(lane);
  }

  /// Takes every host for one that somebody has had at a time, as far as nobody has had it since.
  void allLeftAt(Instant time) {
    lock.lock();
    try {
      before = Optional.of(time);
    } finally {
      lock.unlock();
    }
  }

  private void await(Optional<Lane> lane, int rank, Instant from, Duration pause)
      throws InterruptedException {
    lock.lockInterruptibly();
    try {
      Waiter waiter = new Waiter(lane, rank, from, pause, asked++, lock.newCondition());
      waiters.add(waiter);
      running--;
      letGo();
      changed.signal();
      boolean granted = false;
      try {
        while (waiters.contains(waiter)) {
          if (closed) {
            throw new InterruptedException("closed");
          }
          waiter.granted().await();
        }
        granted = true;
      } finally {
        if (!granted && waiters.remove(waiter)) {
          running++;
        }
      }
    } finally {
      lock.unlock();
    }
  }

  private void give(Lane lane) {
    lock.lock();
    try {
      taken.remove(lane);
      left.put(lane, ticker.now());
      hosts -= lane.kind() == Lane.Kind.HOST ? 1 : 0;
      letGo();
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  /// Lets those go whose time has come, whenever one comes.
  private void direct() {
    lock.lock();
    try {
      while (!closed) {
        letGo();
        ticker.await(changed, earliest(), running == 0);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }

  /// Lets those go who may go now.
  private void letGo() {
    Instant now = ticker.now();
    Optional<Waiter> next = first(now);
    while (next.isPresent()) {
      grant(next.get());
      next = first(now);
    }
  }

  private Optional<Waiter> first(Instant now) {
    return waiters.stream().filter(it -> mayGo(it, now)).min(Waiter.ORDER);
  }

  private boolean mayGo(Waiter waiter, Instant now) {
    return isFree(waiter) && !time(waiter).isAfter(now);
  }

  private boolean isFree(Waiter waiter) {
    return waiter.lane().isEmpty()
        || !taken.contains(waiter.lane().get())
            && (waiter.lane().get().kind() != Lane.Kind.HOST || hosts < mostHosts);
  }

  private Instant time(Waiter waiter) {
    Instant from = waiter.from();
    Instant free =
        waiter.lane().flatMap(this::leftAt).map(it -> it.plus(waiter.pause())).orElse(from);
    return free.isAfter(from) ? free : from;
  }

  private Optional<Instant> leftAt(Lane lane) {
    Optional<Instant> known = Optional.ofNullable(left.get(lane));
    return lane.kind() == Lane.Kind.HOST ? known.or(() -> before) : known;
  }

  private Optional<Instant> earliest() {
    return waiters.stream().filter(this::isFree).map(this::time).min(Comparator.naturalOrder());
  }

  private void grant(Waiter waiter) {
    waiters.remove(waiter);
    running++;
    waiter
        .lane()
        .ifPresent(
            lane -> {
              taken.add(lane);
              hosts += lane.kind() == Lane.Kind.HOST ? 1 : 0;
            });
    waiter.granted().signal();
  }

  /// Waits until all tasks have ended.
  void join() throws InterruptedException {
    lock.lock();
    try {
      while (!threads.isEmpty()) {
        ended.await();
      }
    } finally {
      lock.unlock();
    }
  }

  /// Ends all waiting; those who were at work find it closed when they wait next.
  void stop() {
    lock.lock();
    try {
      closed = true;
      waiters.forEach(waiter -> waiter.granted().signal());
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  /// Ends all waiting, and waits a while for the tasks to end.
  @Override
  public void close() {
    stop();
    lock.lock();
    try {
      long nanos = FAREWELL;
      while (!threads.isEmpty() && nanos > 0) {
        nanos = ended.awaitNanos(nanos);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }
}

package org.sitrep.app.room;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Runs one job on one thread, again and again, whenever it is asked for.
///
/// Askings that come while it runs, or waits, make one run. After a run it rests twice as long as
/// the run took, so that it never takes more than a third of a processor; a failed run is tried
/// anew after a rest that doubles each time.
final class Background implements AutoCloseable {
  /// How many times as long as a run took it rests when nothing else is said.
  static final int USUAL_REST = 2;

  private static final long FIRST_RETRY = TimeUnit.SECONDS.toNanos(1);
  private static final long LAST_RETRY = TimeUnit.MINUTES.toNanos(5);
  private static final long FAREWELL = TimeUnit.SECONDS.toNanos(10);

  private final Runnable job;
  private final Consumer<Throwable> trouble;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition moved = lock.newCondition();
  private final Thread thread;

  private boolean wanted;
  private boolean running;
  private boolean closed;
  private boolean hurried;
  private int failures;
  private int restFactor = USUAL_REST;
  private long ended = System.nanoTime();
  private long took;

  /// @param trouble is told the first of a row of failures
  @SuppressWarnings(
      "ThreadPriorityCheck") // a wish where the system heeds it; the rests do the work
  Background(String name, Runnable job, Consumer<Throwable> trouble) {
    this.job = job;
    this.trouble = trouble;
    this.thread =
        Thread.ofPlatform().name(name).daemon().priority(Thread.MIN_PRIORITY).unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  /// Asks for a run that begins after now.
  void ask() {
    locked(() -> wanted = true);
  }

  /// Makes it rest `factor` times as long as a run took, while more important work is done.
  void rest(int factor) {
    locked(() -> restFactor = factor);
  }

  /// Lets the next run begin without a rest.
  void hurry() {
    locked(() -> hurried = true);
  }

  private void locked(Runnable change) {
    lock.lock();
    try {
      change.run();
      moved.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Waits until nothing is left to do, or the last run has failed.
  void awaitIdle() throws InterruptedException {
    lock.lock();
    try {
      while ((wanted || running) && failures == 0 && !closed) {
        moved.await();
      }
    } finally {
      lock.unlock();
    }
  }

  /// Lets a run end, but begins none; gives up waiting after some seconds.
  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      moved.signalAll();
      long left = FAREWELL;
      while (running && left > 0) {
        left = moved.awaitNanos(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }

  private void run() {
    try {
      while (begin()) {
        long start = System.nanoTime();
        end(failureOf(job), System.nanoTime() - start);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Waits for a run to be due; false when there shall be none any more.
  private boolean begin() throws InterruptedException {
    lock.lock();
    try {
      while (!closed && !due()) {
        if (wanted) {
          moved.awaitNanos(rest() - (System.nanoTime() - ended));
        } else {
          moved.await();
        }
      }
      wanted = false;
      hurried = false;
      running = !closed;
      return running;
    } finally {
      lock.unlock();
    }
  }

  private boolean due() {
    return wanted && (hurried || System.nanoTime() - ended >= rest());
  }

  private long rest() {
    if (failures == 0) {
      return took * restFactor;
    }
    return Math.max(took, Math.min(LAST_RETRY, FIRST_RETRY << Math.min(failures - 1, 20)));
  }

  /// A job that fails must not end the thread, whatever it throws.
  @SuppressWarnings("CatchingUnchecked")
  private static @Nullable Throwable failureOf(Runnable job) {
    try {
      job.run();
      return null;
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      return e;
    }
  }

  private void end(@Nullable Throwable failure, long time) {
    lock.lock();
    try {
      running = false;
      ended = System.nanoTime();
      took = time;
      failures = failure == null ? 0 : failures + 1;
      wanted |= failure != null;
      moved.signalAll();
    } finally {
      lock.unlock();
    }
    if (failure != null && failures == 1) {
      trouble.accept(failure);
    }
  }
}

package org.sitrep.app.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// Does work on all processors and hands over what comes of it in the order of the input.
///
/// At most so many pieces, and so many bytes, wait at a time. Results are handed over on the thread
/// that adds the pieces.
///
/// @param <T> what goes in
/// @param <R> what comes of it
final class OrderedWork<T, R> implements AutoCloseable {
  private static final int MOST_WAITING = 64;
  private static final long MOST_BYTES = 64_000_000;

  private final Function<T, R> work;
  private final ToIntFunction<T> size;
  private final Consumer<R> sink;
  private final ExecutorService threads;
  private final Deque<Waiting<R>> waiting = new ArrayDeque<>();
  private long bytes;

  private record Waiting<R>(Future<R> result, int size) {}

  /// @param work fails on nothing; safe for many threads
  /// @param size bytes a piece holds
  OrderedWork(Function<T, R> work, ToIntFunction<T> size, Consumer<R> sink) {
    this.work = work;
    this.size = size;
    this.sink = sink;
    this.threads =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("reading-", 0).daemon().factory());
  }

  /// Adds a piece, after handing over what is ready where too much waits.
  ///
  /// @throws IllegalStateException if the thread is interrupted
  void add(T piece) {
    int held = size.applyAsInt(piece);
    while (waiting.size() >= MOST_WAITING || (bytes + held > MOST_BYTES && !waiting.isEmpty())) {
      handOver();
    }
    bytes += held;
    waiting.add(new Waiting<>(threads.submit(() -> work.apply(piece)), held));
    while (!waiting.isEmpty() && waiting.getFirst().result().isDone()) {
      handOver();
    }
  }

  /// Hands over all that is left.
  void finish() {
    while (!waiting.isEmpty()) {
      handOver();
    }
  }

  private void handOver() {
    Waiting<R> first = waiting.remove();
    bytes -= first.size();
    try {
      sink.accept(first.result().get());
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}

package org.sitrep.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;

/// Does the same with many things on two threads; results come in the order of the things.
final class InOrder {
  private static final int THREADS = 2;

  private InOrder() {}

  /// @throws IllegalStateException if the thread is interrupted
  static <A, B> List<B> map(List<A> things, Function<A, B> work) {
    ThreadFactory named = Thread.ofPlatform().name("scoring-", 0).daemon().factory();
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS, named)) {
      List<Future<B>> futures =
          things.stream().map(thing -> threads.submit(() -> work.apply(thing))).toList();
      List<B> results = new ArrayList<>(things.size());
      for (Future<B> future : futures) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}

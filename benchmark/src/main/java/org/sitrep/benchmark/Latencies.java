package org.sitrep.benchmark;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Times of answers, gathered from many threads.
///
/// A time runs from the moment a request was due, not from when it was sent: a server that keeps
/// requests waiting cannot hide it.
final class Latencies {
  private static final double MILLI = 1e6;

  private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();

  void add(long time) {
    nanos.add(time);
  }

  /// Prints count, median, 90th and 99th percentile and the longest, in milliseconds.
  void print(String what, PrintStream out) {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    out.printf(
        Locale.ROOT,
        "%-24s %7d  p50 %8.1f  p90 %8.1f  p99 %8.1f  max %8.1f ms%n",
        what,
        sorted.length,
        at(sorted, 0.5),
        at(sorted, 0.9),
        at(sorted, 0.99),
        at(sorted, 1));
  }

  private static double at(long[] sorted, double share) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    int index = (int) Math.ceil(share * sorted.length) - 1;
    return sorted[Math.max(0, index)] / MILLI;
  }
}

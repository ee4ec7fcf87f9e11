package org.sitrep.benchmark;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import org.sitrep.knowledge.Gazetteer;

/// What it costs to ask for a name by its sound.
///
/// @param nanos of the processor, for one look-up in the fastest of several runs
/// @param bytes that one look-up takes of the heap
record LookupCost(double nanos, double bytes) {
  private static final int RUNS = 20;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /// Asks for each name in turn.
  LookupCost(Gazetteer gazetteer, List<String> names) {
    this(fastest(gazetteer, names), allocated(gazetteer, names));
  }

  private static long ask(Gazetteer gazetteer, List<String> names) {
    long sum = 0;
    for (String name : names) {
      sum += gazetteer.soundsLike(name, 0, name.length());
    }
    return sum;
  }

  private static double fastest(Gazetteer gazetteer, List<String> names) {
    long fastest = Long.MAX_VALUE;
    for (int run = 0; run < RUNS; run++) {
      long before = THREADS.getCurrentThreadCpuTime();
      long sum = ask(gazetteer, names);
      long took = THREADS.getCurrentThreadCpuTime() - before;
      fastest = sum == 0 ? fastest : Math.min(fastest, took);
    }
    return (double) fastest / names.size();
  }

  private static double allocated(Gazetteer gazetteer, List<String> names) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    long sum = ask(gazetteer, names);
    long after = THREADS.getCurrentThreadAllocatedBytes();
    return sum == 0 ? 0 : (double) (after - before) / names.size();
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%n%.0f ns and %.2f bytes a look-up", nanos, bytes);
  }
}

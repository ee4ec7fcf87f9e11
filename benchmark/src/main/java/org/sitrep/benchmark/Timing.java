package org.sitrep.benchmark;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Supplier;

/// The median time of several runs.
///
/// @param seconds of one run
record Timing(double seconds) {
  private static final double NANOS = 1e9;

  /// Runs some work until it is warm, then measures it.
  ///
  /// @param runs how many are measured, odd
  static Timing of(int warmUp, int runs, Supplier<?> work) {
    for (int i = 0; i < warmUp; i++) {
      Objects.requireNonNull(work.get());
    }
    double[] seconds = new double[runs];
    for (int i = 0; i < runs; i++) {
      long from = System.nanoTime();
      Objects.requireNonNull(work.get());
      seconds[i] = (System.nanoTime() - from) / NANOS;
    }
    Arrays.sort(seconds);
    return new Timing(seconds[runs / 2]);
  }

  /// This and another, one after the other.
  Timing then(Timing next) {
    return new Timing(seconds + next.seconds);
  }
}

package org.sitrep.app.evaluate;

import java.util.OptionalDouble;

/// A number in a report.
public sealed interface Figure {
  /// How many.
  record Count(long value) implements Figure {}

  /// A part of a whole, 0 to 1; empty where there is no whole.
  record Share(OptionalDouble value) implements Figure {
    public static Share of(long part, long whole) {
      return new Share(
          whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole));
    }
  }

  /// Kilometres, or things a second; empty where nothing was measured.
  record Amount(OptionalDouble value) implements Figure {}
}

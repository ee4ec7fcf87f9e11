package org.sitrep.app.watch;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.CRC32C;

/// Makes times differ a little, so that many who were turned away at one time do not all come back
/// at another. The same seed, name and number give the same time.
final class Jitter {
  private static final double LETTERS = 1L << 32;

  private final long seed;

  Jitter(long seed) {
    this.seed = seed;
  }

  /// A time that is longer by up to some share of itself.
  Duration longer(Duration time, double share, String name, long number) {
    return time.plusMillis((long) (time.toMillis() * share * fraction(name, number)));
  }

  /// From 0 to 1.
  double fraction(String name, long number) {
    CRC32C sum = new CRC32C();
    sum.update((seed + " " + number + " " + name).getBytes(StandardCharsets.UTF_8));
    return sum.getValue() / LETTERS;
  }

  /// Doubles a time with every failure after the first, and makes it longer by up to a quarter.
  Duration backOff(Duration first, Duration longest, int failures, String name) {
    int doublings = Math.min(Math.max(failures - 1, 0), 20);
    long millis = Math.min(longest.toMillis(), first.toMillis() << doublings);
    return longer(Duration.ofMillis(millis), 0.25, name, failures);
  }
}

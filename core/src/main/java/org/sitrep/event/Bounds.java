package org.sitrep.event;

import java.util.List;
import org.sitrep.model.Agreement;
import org.sitrep.model.Quantity;

/// The least and the greatest number a report's words allow.
///
/// @param low negative infinity if open
/// @param high positive infinity if open
/// @param named the number the words name, the least of two
/// @param reach how far from it the true number may lie if the words call it inexact, else 0
record Bounds(double low, double high, double named, double reach) {
  private static final double APPROXIMATE = 0.1;
  private static final double VAGUE = 2;

  /// Bounds of a quantity; an approximate number stands for ten per cent more or less.
  static Bounds of(Quantity quantity) {
    double low = quantity.low().orElse(Double.NEGATIVE_INFINITY);
    double high = quantity.high().orElse(Double.POSITIVE_INFINITY);
    double named = quantity.low().orElse(quantity.high().orElse(Double.NaN));
    if (!quantity.approximate()) {
      return new Bounds(low, high, named, 0);
    }
    return new Bounds(
        low - Math.abs(low) * APPROXIMATE,
        high + Math.abs(high) * APPROXIMATE,
        named,
        Math.abs(named) * APPROXIMATE);
  }

  /// Whether the words only tell an order of size: "dozens", "hundreds".
  boolean isVague() {
    return reach > 0 && high > low * VAGUE && high < Double.POSITIVE_INFINITY;
  }

  /// Whether no number suits both.
  boolean excludes(Bounds other) {
    return low > other.high || other.low > high;
  }

  /// How many times the lesser number named the greater is, at least 1.
  double times(Bounds other) {
    double greater = Math.max(named, other.named);
    double lesser = Math.min(named, other.named);
    return greater == lesser ? 1 : greater / Math.max(lesser, Double.MIN_NORMAL);
  }

  /// Conflict if two of them exclude each other, agreement if all can be read as naming one number,
  /// overlap otherwise. Words that only tell an order of size set no upper bound.
  static Agreement agreement(List<Quantity> quantities) {
    double low = Double.NEGATIVE_INFINITY;
    double high = Double.POSITIVE_INFINITY;
    for (Quantity quantity : quantities) {
      Bounds bounds = of(quantity);
      low = Math.max(low, bounds.low());
      high = bounds.isVague() ? high : Math.min(high, bounds.high());
    }
    if (low > high) {
      return Agreement.CONFLICT;
    }
    boolean one =
        quantities.stream()
            .anyMatch(q -> quantities.stream().allMatch(other -> names(other, of(q).named())));
    return one ? Agreement.AGREE : Agreement.OVERLAP;
  }

  private static boolean names(Quantity quantity, double number) {
    double reach = quantity.approximate() ? Math.abs(number) * APPROXIMATE : 0;
    boolean low = Math.abs(quantity.low().orElse(Double.NaN) - number) <= reach;
    boolean high = Math.abs(quantity.high().orElse(Double.NaN) - number) <= reach;
    return low || high;
  }
}

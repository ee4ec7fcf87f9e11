package org.sitrep.event;

import java.util.List;
import org.sitrep.model.Agreement;
import org.sitrep.model.Quantity;

/// The least and the greatest number a report's words allow.
///
/// @param low negative infinity if open
/// @param high positive infinity if open
record Bounds(double low, double high) {
  private static final double APPROXIMATE = 0.1;

  /// Bounds of a quantity; an approximate number stands for ten per cent more or less.
  static Bounds of(Quantity quantity) {
    double low = quantity.low().orElse(Double.NEGATIVE_INFINITY);
    double high = quantity.high().orElse(Double.POSITIVE_INFINITY);
    return quantity.approximate()
        ? new Bounds(low - Math.abs(low) * APPROXIMATE, high + Math.abs(high) * APPROXIMATE)
        : new Bounds(low, high);
  }

  /// Conflict if two of them exclude each other, agreement if all can be read as naming one number,
  /// overlap otherwise.
  static Agreement agreement(List<Quantity> quantities) {
    double low = Double.NEGATIVE_INFINITY;
    double high = Double.POSITIVE_INFINITY;
    for (Quantity quantity : quantities) {
      Bounds bounds = of(quantity);
      low = Math.max(low, bounds.low());
      high = Math.min(high, bounds.high());
    }
    if (low > high) {
      return Agreement.CONFLICT;
    }
    boolean one =
        quantities.stream()
            .anyMatch(q -> quantities.stream().allMatch(other -> names(other, named(q))));
    return one ? Agreement.AGREE : Agreement.OVERLAP;
  }

  private static double named(Quantity quantity) {
    return quantity.low().orElse(quantity.high().orElse(Double.NaN));
  }

  private static boolean names(Quantity quantity, double number) {
    double reach = quantity.approximate() ? Math.abs(number) * APPROXIMATE : 0;
    boolean low = Math.abs(quantity.low().orElse(Double.NaN) - number) <= reach;
    boolean high = Math.abs(quantity.high().orElse(Double.NaN) - number) <= reach;
    return low || high;
  }
}

package org.sitrep.app.serve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.app.store.Box;
import org.sitrep.model.PartialDate;

/// Reads numbers, days and boxes; what is none gives nothing.
final class Numbers {
  private static final int MOST_DIGITS = 18;

  private Numbers() {}

  static Optional<Long> whole(String text) {
    boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && text.length() <= MOST_DIGITS
        ? Optional.of(Long.parseLong(text))
        : Optional.empty();
  }

  /// Digits with a sign and a point; no exponent, no name such as `Infinity`.
  static Optional<Double> decimal(String text) {
    boolean plain =
        !text.isEmpty()
            && text.length() <= 2 * MOST_DIGITS
            && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '-' || c == '.');
    try {
      return plain ? Optional.of(Double.parseDouble(text)) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /// A date, which may be partial.
  static Optional<PartialDate> date(String text) {
    return PartialDate.parse(text).filter(date -> date.from().isPresent());
  }

  static Optional<LocalDate> day(String text) {
    return date(text).filter(PartialDate::isDay).flatMap(PartialDate::from);
  }

  /// `west,south,east,north`.
  static Optional<Box> box(String text) {
    List<Double> edges = new ArrayList<>();
    for (String edge : text.split(",", -1)) {
      decimal(edge.strip()).ifPresent(edges::add);
    }
    if (edges.size() != 4 || text.chars().filter(c -> c == ',').count() != 3) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Box(edges.get(0), edges.get(1), edges.get(2), edges.get(3)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}

package org.sitrep.event;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.model.Event;
import org.sitrep.model.Quantity;
import org.sitrep.model.Status;

/// The dead of a happening: the latest word of each origin counts, the youngest of these is the
/// best estimate.
final class Tolls {
  private static final String KILLED = "killed";

  private Tolls() {}

  private record Count(Item item, long low, long high) {}

  /// The toll, if any claim that is not denied counts the dead.
  static Optional<Event.Toll> of(List<Item> items, Origins origins) {
    Map<String, Count> latest = new TreeMap<>();
    items.stream()
        .filter(item -> item.claim().status() != Status.DENIED && !item.isExpected())
        .sorted(Comparator.comparing(Item::published).thenComparing(Item::byEvidence))
        .forEach(
            item -> {
              String voice = origins.voice(item.article(), item.claim().attribution()).key();
              for (Quantity quantity : item.claim().quantities()) {
                count(item, quantity).ifPresent(found -> latest.put(voice, found));
              }
            });
    return latest.values().stream()
        .max(
            Comparator.comparing((Count count) -> count.item().published())
                .thenComparingLong(Count::low))
        .map(best -> toll(best, latest));
  }

  private static Event.Toll toll(Count best, Map<String, Count> latest) {
    long low = latest.values().stream().mapToLong(Count::low).min().orElse(best.low());
    long high = latest.values().stream().mapToLong(Count::high).max().orElse(best.high());
    return new Event.Toll(low, best.low(), high);
  }

  private static Optional<Count> count(Item item, Quantity quantity) {
    if (!quantity.measure().equals(KILLED)
        || (quantity.low().isEmpty() && quantity.high().isEmpty())) {
      return Optional.empty();
    }
    double low = quantity.low().orElseGet(() -> quantity.high().getAsDouble());
    double high = quantity.high().orElse(low);
    return Optional.of(new Count(item, Math.round(low), Math.round(high)));
  }
}

package org.sitrep.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Event;
import org.sitrep.model.Figure;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Quantity;
import org.sitrep.model.Status;

/// The dead of a happening; see [Estimates].
final class Tolls {
  private static final String KILLED = "killed";

  private Tolls() {}

  /// The toll, if any claim that is not denied counts the dead.
  static Optional<Event.Toll> of(List<Item> items, Origins origins) {
    List<Said> counts = new ArrayList<>();
    items.stream()
        .filter(item -> item.claim().status() != Status.DENIED && !item.isExpected())
        .sorted(Comparator.comparing(Item::published).thenComparing(Item::byEvidence))
        .forEach(item -> count(item, origins, counts));
    return new Estimates(counts).estimate().map(Tolls::toll);
  }

  private static void count(Item item, Origins origins, List<Said> counts) {
    Voice voice = origins.voice(item.article(), item.claim().attribution());
    PartialDate when = item.claim().background() ? item.date() : item.article().published();
    for (Quantity quantity : item.claim().quantities()) {
      if (isToll(quantity)) {
        counts.add(new Said(item.article().id(), voice, when, quantity, counts.size()));
      }
    }
  }

  private static Event.Toll toll(Figure.Estimate estimate) {
    return new Event.Toll(
        Math.round(estimate.low().value()),
        Math.round(estimate.best().value()),
        Math.round(estimate.high().value()));
  }

  private static boolean isToll(Quantity quantity) {
    return quantity.measure().equals(KILLED)
        && (quantity.low().isPresent() || quantity.high().isPresent());
  }
}

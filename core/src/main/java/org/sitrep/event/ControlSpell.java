package org.sitrep.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.sitrep.knowledge.ControlRules.Bound;
import org.sitrep.model.Control;
import org.sitrep.model.Event;
import org.sitrep.model.EventClaim;
import org.sitrep.model.EventStatus;
import org.sitrep.model.Origin;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Place;
import org.sitrep.model.Precision;
import org.sitrep.model.Status;

/// A spell of control in the making.
final class ControlSpell {
  private static final Set<Status> SAYING =
      Set.of(Status.ASSERTED, Status.CONFIRMED, Status.UNCONFIRMED);

  private final ControlSaying first;
  private final Map<String, Event> saying = new TreeMap<>();
  private final Map<String, Event> denying = new TreeMap<>();
  private final Set<String> endedBy = new TreeSet<>();
  private PartialDate since = PartialDate.UNKNOWN;
  private PartialDate until = PartialDate.UNKNOWN;
  private PartialDate last = PartialDate.UNKNOWN;
  private boolean contradicted;
  private boolean contested;

  ControlSpell(ControlSaying first) {
    this.first = first;
    add(first);
  }

  String side() {
    return first.side();
  }

  String kind() {
    return first.kind();
  }

  boolean isOpen() {
    return endedBy.isEmpty();
  }

  /// Whether a saying is about the same side in the same state.
  boolean isOf(ControlSaying other) {
    return side().equals(other.side()) && kind().equals(other.kind());
  }

  /// Takes a further saying of the same.
  void add(ControlSaying further) {
    saying.put(further.event().id(), further.event());
    last = further.date();
    if (further.bound() == Bound.FROM && !since.isKnown() && isOpen()) {
      since = further.date();
    }
  }

  /// Whether a siege was told on the day it ended; it began before.
  boolean covers(ControlSaying told) {
    return kind().equals(Control.BESIEGED)
        && until.from().filter(end -> !told.date().from().orElseThrow().isAfter(end)).isPresent();
  }

  /// Ends with what another is said to do.
  void end(ControlSaying by) {
    endedBy.add(by.event().id());
    until = by.date().isKnown() ? by.date() : until;
  }

  /// Ends on a day that is not told, before another spell begins.
  void endBefore(ControlSpell later) {
    endedBy.add(later.first.event().id());
  }

  /// Whether it is told when it begins.
  boolean begins() {
    return since.isKnown();
  }

  /// Ends with what is said of the same side; a siege that is told on the very days on which it
  /// ends began before.
  void endItself(ControlSaying by) {
    saying.put(by.event().id(), by.event());
    end(by);
    boolean sameDays =
        since.isKnown()
            && until.isKnown()
            && !since.to().orElseThrow().isBefore(until.from().orElseThrow());
    if (sameDays && kind().equals(Control.BESIEGED)) {
      since = PartialDate.UNKNOWN;
    }
  }

  /// Whether a dated saying lies after all dated ones of this spell.
  boolean isBefore(ControlSaying later) {
    LocalDate from = later.date().from().orElseThrow();
    return from.isAfter(last.to().orElseThrow())
        || last.precision() != Precision.DAY && from.isAfter(last.from().orElseThrow());
  }

  /// Takes a denial of what this spell rests on.
  void deny(ControlSaying denial) {
    boolean sameTime =
        !denial.date().isKnown()
            || !since.isKnown()
            || !denial.date().from().orElseThrow().isAfter(since.to().orElseThrow())
                && !denial.date().to().orElseThrow().isBefore(since.from().orElseThrow());
    if (sameTime) {
      denying.put(denial.event().id(), denial.event());
    }
  }

  /// Marks two sides whose times overlap: both may be said to hold the place, or one of them a part
  /// of it.
  void compare(ControlSpell other) {
    boolean thisHolds = kind().equals(Control.HELD);
    boolean otherHolds = other.kind().equals(Control.HELD);
    contradicted |= thisHolds && otherHolds;
    other.contradicted |= thisHolds && otherHolds;
    contested |= otherHolds && kind().equals(Control.PARTLY);
    other.contested |= thisHolds && other.kind().equals(Control.PARTLY);
  }

  boolean isDated() {
    return since.isKnown() || until.isKnown();
  }

  /// The first day on which it is so for sure, of a dated spell.
  LocalDate start() {
    return since.to().orElseGet(() -> until.from().orElseThrow().minusDays(1));
  }

  /// The first day on which it may not be so any more.
  LocalDate stop() {
    return until.from().orElse(isOpen() ? LocalDate.MAX : start());
  }

  Control at(Place place) {
    boolean doubted =
        !denying.isEmpty()
            || saying.values().stream().anyMatch(e -> e.status() == EventStatus.DISPUTED);
    List<Event> all = new ArrayList<>(saying.values());
    all.addAll(denying.values());
    return new Control(
        place,
        first.holder(),
        contested ? Control.CONTESTED : kind(),
        since,
        until,
        List.copyOf(saying.keySet()),
        List.copyOf(endedBy),
        origins(all, SAYING::contains),
        origins(all, status -> status == Status.DENIED),
        contradicted || doubted);
  }

  /// The voices behind claims of some status, over all events.
  private static List<Origin> origins(List<Event> events, Predicate<Status> wanted) {
    Map<String, Origin> found = new TreeMap<>();
    for (Event event : events) {
      Map<String, Integer> counts = new TreeMap<>();
      event.claims().stream()
          .filter(claim -> wanted.test(claim.claim().status()))
          .map(EventClaim::origin)
          .forEach(key -> counts.merge(key, 1, Integer::sum));
      for (Origin origin : event.origins()) {
        int claims = counts.getOrDefault(origin.key(), 0);
        if (claims > 0) {
          found.merge(
              origin.key(),
              new Origin(origin.key(), origin.name(), origin.kind(), claims),
              (one, other) ->
                  new Origin(one.key(), one.name(), one.kind(), one.claims() + other.claims()));
        }
      }
    }
    return found.values().stream()
        .sorted(
            Comparator.comparingInt((Origin origin) -> -origin.claims())
                .thenComparing(Origin::name)
                .thenComparing(Origin::key))
        .toList();
  }
}

package org.sitrep.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.model.Actor;
import org.sitrep.model.Control;
import org.sitrep.model.Event;
import org.sitrep.model.EventStatus;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Place;

/// Derives from events who is claimed to hold or besiege a place, and since when.
///
/// | event | tells |
/// | --- | --- |
/// | `territory-captured` | its agent holds the place |
/// | `territory-lost`, `withdrawal` | its target, if any, holds the place |
/// | `siege-imposed` | its agent besieges the place |
/// | `siege-broken` | its agent holds part of the place |
///
/// Claims that contradict each other stand side by side; what is denied or only expected tells
/// nothing.
final class ControlReader {
  private ControlReader() {}

  /// Control as claimed, in order of place, day and holder; of events that tell the same, one entry
  /// since the earliest.
  static List<Control> read(List<Event> events) {
    Map<String, Control> found = new TreeMap<>();
    for (Event event : events) {
      if (tells(event)) {
        event.place().ifPresent(place -> add(event, place, found));
      }
    }
    return found.values().stream()
        .sorted(
            Comparator.comparing((Control control) -> control.place().ref())
                .thenComparing(control -> control.since().from().orElse(LocalDate.MAX))
                .thenComparing(control -> key(control.holder()))
                .thenComparing(Control::kind))
        .toList();
  }

  private static boolean tells(Event event) {
    return event.status() != EventStatus.DENIED && event.status() != EventStatus.EXPECTED;
  }

  private static void add(Event event, Place place, Map<String, Control> found) {
    Optional<String> kind = kind(event.type());
    List<Actor> holders =
        event.type().equals("territory-captured") || event.type().startsWith("siege-")
            ? event.agents()
            : event.targets();
    kind.ifPresent(
        k ->
            holders.stream()
                .findFirst()
                .ifPresent(
                    holder ->
                        found.merge(
                            place.ref() + "|" + key(holder) + "|" + k,
                            new Control(place, holder, k, event.date(), List.of(event.id())),
                            ControlReader::earlier)));
  }

  private static Optional<String> kind(String type) {
    return switch (type) {
      case "territory-captured", "territory-lost", "withdrawal" -> Optional.of("held");
      case "siege-imposed" -> Optional.of("besieged");
      case "siege-broken" -> Optional.of("partly-held");
      default -> Optional.empty();
    };
  }

  private static String key(Actor actor) {
    return actor.ref().isEmpty() ? actor.name() : actor.ref();
  }

  private static Control earlier(Control one, Control other) {
    List<String> events = new ArrayList<>(one.events());
    events.addAll(other.events());
    PartialDate since = one.since().isKnown() ? one.since() : other.since();
    return new Control(one.place(), one.holder(), one.kind(), since, events);
  }
}

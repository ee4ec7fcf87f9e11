package org.sitrep.app.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.app.store.Kept;
import org.sitrep.app.store.Store;
import org.sitrep.model.Control;
import org.sitrep.model.Event;
import org.sitrep.model.PartialDate;

/// The claims about who holds a place, by place, one for each event that tells it: read once for
/// each state of the picture.
///
/// The picture joins a holder's claims since the earliest; a place that was lost and won back needs
/// each by itself.
final class ControlClaims {
  private final Store store;
  private State state = new State(-1, Map.of());

  ControlClaims(Store store) {
    this.store = store;
  }

  private record State(long revision, Map<String, List<Control>> claims) {}

  /// The claims by the ref of their place, at a revision of the picture.
  synchronized Map<String, List<Control>> at(long revision) {
    if (state.revision() != revision) {
      state = new State(revision, read());
    }
    return state.claims();
  }

  private Map<String, List<Control>> read() {
    List<Control> joined = store.control(List.of());
    Map<String, PartialDate> dates = new HashMap<>();
    List<String> events =
        joined.stream()
            .filter(control -> control.events().size() > 1)
            .flatMap(control -> control.events().stream())
            .distinct()
            .toList();
    for (Kept<Event> event : store.eventsById(events)) {
      dates.put(event.value().id(), event.value().date());
    }
    Map<String, List<Control>> claims = new TreeMap<>();
    for (Control control : joined) {
      claims
          .computeIfAbsent(control.place().ref(), any -> new ArrayList<>())
          .addAll(apart(control, dates));
    }
    return claims;
  }

  private static List<Control> apart(Control joined, Map<String, PartialDate> dates) {
    if (joined.events().size() < 2) {
      return List.of(joined);
    }
    return joined.events().stream()
        .map(
            event ->
                new Control(
                    joined.place(),
                    joined.holder(),
                    joined.kind(),
                    dates.getOrDefault(event, joined.since()),
                    List.of(event)))
        .toList();
  }
}

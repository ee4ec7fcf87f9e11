package org.sitrep.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.app.store.Store;
import org.sitrep.model.Control;

/// Who is said to hold a place, by place, in order of time: read once for each state of the
/// picture.
final class ControlClaims {
  private final Store store;
  private State state = new State(-1, Map.of());

  ControlClaims(Store store) {
    this.store = store;
  }

  private record State(long revision, Map<String, List<Control>> spells) {}

  /// The spells by the ref of their place, at a revision of the picture.
  synchronized Map<String, List<Control>> at(long revision) {
    if (state.revision() != revision) {
      state = new State(revision, read());
    }
    return state.spells();
  }

  private Map<String, List<Control>> read() {
    Map<String, List<Control>> spells = new TreeMap<>();
    for (Control control : store.control(List.of())) {
      spells.computeIfAbsent(control.place().ref(), any -> new ArrayList<>()).add(control);
    }
    return spells;
  }
}

package org.sitrep.event;

import java.util.List;
import org.sitrep.model.Control;
import org.sitrep.model.Event;
import org.sitrep.model.Figure;

/// What came of merging.
///
/// @param events in order of date (unknown last), then id
/// @param figures in order of id
/// @param control in order of place, then day, then holder
public record Events(List<Event> events, List<Figure> figures, List<Control> control) {
  public Events {
    events = List.copyOf(events);
    figures = List.copyOf(figures);
    control = List.copyOf(control);
  }
}

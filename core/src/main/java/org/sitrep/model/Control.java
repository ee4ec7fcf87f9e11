package org.sitrep.model;

import java.util.List;

/// Who holds a place, as claimed, from a day on.
///
/// @param place the place
/// @param holder who is said to hold it, or part of it
/// @param kind `held`, `partly-held`, `besieged`
/// @param since from when
/// @param events ids of the events it is derived from
public record Control(
    Place place, Actor holder, String kind, PartialDate since, List<String> events) {
  public Control {
    events = List.copyOf(events);
  }
}

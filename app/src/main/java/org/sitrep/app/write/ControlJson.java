package org.sitrep.app.write;

import java.util.List;
import org.sitrep.model.Control;
import org.sitrep.model.Origin;

/// Writes who is said to hold a place.
final class ControlJson {
  private ControlJson() {}

  static void write(Json json, Control control) {
    json.open();
    MentionJson.write(json, control.place());
    json.open("holder")
        .known("ref", control.holder().ref())
        .text("name", control.holder().name())
        .known("country", control.holder().country())
        .close()
        .text("kind", control.kind())
        .date("since", control.since())
        .date("until", control.until())
        .list("events", control.events())
        .list("endedBy", control.endedBy());
    origins(json, "origins", control.origins());
    origins(json, "deniedBy", control.deniedBy());
    json.flag("disputed", control.disputed()).close();
  }

  private static void origins(Json json, String name, List<Origin> origins) {
    json.list(
        name,
        origins,
        origin ->
            json.open()
                .text("name", origin.name())
                .text("kind", origin.kind())
                .number("claims", origin.claims())
                .text("id", origin.key())
                .close());
  }
}

package org.sitrep.app.write;

import java.io.IOException;
import java.io.OutputStream;
import org.sitrep.model.Actor;
import org.sitrep.model.Event;
import org.sitrep.model.Place;

/// Writes the events that have a place as GeoJSON (RFC 7946): a Point each, longitude first.
final class MapJson {
  private MapJson() {}

  static RecordWriter<Event> writer(OutputStream out, Codes codes) throws IOException {
    return new JsonWriter<>(
        out,
        json -> json.open().text("type", "FeatureCollection").openList("features"),
        (json, event) -> event.place().ifPresent(place -> feature(json, event, place, codes)),
        json -> json.closeList().close());
  }

  private static void feature(Json json, Event event, Place place, Codes codes) {
    json.open().text("type", "Feature").text("id", event.id());
    json.open("geometry").text("type", "Point").openList("coordinates");
    json.number(place.lon()).number(place.lat()).closeList().close();
    json.open("properties")
        .text("type", event.type())
        .text("group", codes.group(event.type()))
        .known("date", event.date().iso())
        .text("place", place.name())
        .text("precision", place.kind().precision())
        .list("agents", event.agents().stream().map(Actor::name).toList())
        .list("targets", event.targets().stream().map(Actor::name).toList())
        .text("status", event.status().id())
        .number("origins", event.origins().size())
        .flag("background", event.background())
        .text("story", event.story())
        .close();
    json.close();
  }
}

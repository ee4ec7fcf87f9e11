package org.sitrep.app.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sitrep.app.store.Page;
import org.sitrep.app.write.Json;
import org.sitrep.model.Actor;
import org.sitrep.model.ClaimPlace;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Place;
import org.sitrep.picture.Phrases;

/// Writes what answers have in common, in the words of one reader's language.
record Reader(Phrases words) {
  Json date(Json json, String name, PartialDate date) {
    return json.open(name)
        .known("from", date.from().map(LocalDate::toString))
        .known("to", date.to().map(LocalDate::toString))
        .text("precision", date.precision().id())
        .text("text", words.date(date))
        .close();
  }

  Json place(Json json, Optional<Place> place) {
    return json.orNone(
        "place",
        place,
        known -> {
          json.open("place");
          place(json, known, known.kind().precision()).close();
        });
  }

  /// The place of a claim, no more exact than the claim has it.
  Json claimPlace(Json json, Optional<ClaimPlace> place) {
    return json.orNone(
        "place",
        place,
        known -> {
          json.open("place");
          place(json, known.place(), known.precision()).close();
        });
  }

  /// The fields of a place, into an object that is open.
  Json place(Json json, Place place, String precision) {
    return json.text("ref", place.ref())
        .text("name", words.placeName(place))
        .known("country", place.country())
        .number("lat", place.lat())
        .number("lon", place.lon())
        .text("precision", precision);
  }

  Json actors(Json json, String name, List<Actor> actors) {
    return json.list(
        name,
        actors,
        actor -> {
          json.open();
          actor(json, actor).close();
        });
  }

  /// The fields of an actor, into an object that is open.
  Json actor(Json json, Actor actor) {
    return json.known("ref", actor.ref())
        .text("name", words.actorName(actor))
        .known("country", actor.country());
  }

  /// The fields of a page, into an object that is open.
  static <T> Json page(Json json, Page<T> page, Consumer<T> writer) {
    return json.list("items", page.items(), writer)
        .known("next", page.next())
        .number("total", page.total());
  }
}

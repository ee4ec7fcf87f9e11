package org.sitrep.app.write;

import org.sitrep.model.Actor;
import org.sitrep.model.ClaimPlace;
import org.sitrep.model.Mention;
import org.sitrep.model.Offset;
import org.sitrep.model.Place;
import org.sitrep.model.Quote;
import org.sitrep.model.Topic;

/// Writes mentions, topics, places and quotes.
public final class MentionJson {
  private MentionJson() {}

  /// A mention, with what it means.
  public static void write(Json json, Mention mention) {
    json.open().text("kind", mention.kind()).span(mention.span()).text("text", mention.text());
    switch (mention) {
      case Mention.OfPlace place -> {
        place(json, place.place());
        json.text("form", place.demonym() ? "demonym" : "name");
        place.offset().ifPresent(offset -> offset(json, offset));
      }
      case Mention.OfUnlistedPlace place ->
          json.none("ref")
              .text("name", place.text())
              .none("country")
              .none("lat")
              .none("lon")
              .text("form", "name");
      case Mention.OfActor actor -> actor(json, actor.actor());
      case Mention.OfPerson person -> {
        actor(json, person.person());
        json.known("role", person.role());
      }
      case Mention.OfOrganization organization -> actor(json, organization.organization());
      case Mention.OfTime time -> json.none("ref").none("name").known("value", time.value());
      case Mention.OfQuantity quantity ->
          json.none("ref")
              .none("name")
              .known("measure", quantity.quantity().measure())
              .number("low", quantity.quantity().low())
              .number("high", quantity.quantity().high())
              .known("unit", quantity.quantity().unit());
    }
    json.close();
  }

  /// A topic, with where it is spoken of first.
  public static void write(Json json, Topic topic) {
    json.open().text("id", topic.id()).span(topic.first()).number("count", topic.count()).close();
  }

  private static void actor(Json json, Actor actor) {
    json.known("ref", actor.ref()).text("name", actor.name()).known("country", actor.country());
  }

  private static void offset(Json json, Offset offset) {
    json.open("offset").number("km", offset.km()).known("direction", offset.direction()).close();
  }

  private static void place(Json json, Place place) {
    json.text("ref", place.ref())
        .text("name", place.name())
        .known("country", place.country())
        .number("lat", place.lat())
        .number("lon", place.lon());
  }

  /// The place of a claim: a place mention with its precision.
  public static void write(Json json, ClaimPlace place) {
    json.open("place").text("kind", "place").span(place.span()).text("text", place.text());
    place(json, place.place());
    json.text("form", "name").text("precision", place.precision()).close();
  }

  /// A place by itself, as events and figures have it.
  public static void write(Json json, Place place) {
    json.open("place");
    place(json, place);
    json.text("precision", place.kind().precision()).close();
  }

  /// Direct speech.
  public static void write(Json json, Quote quote) {
    json.open().span(quote.span()).text("text", quote.text());
    quote
        .speaker()
        .ifPresentOrElse(
            speaker ->
                json.open("speaker")
                    .text("name", speaker.name())
                    .text("kind", speaker.kind())
                    .known("ref", speaker.ref())
                    .close(),
            () -> json.none("speaker"));
    json.close();
  }
}

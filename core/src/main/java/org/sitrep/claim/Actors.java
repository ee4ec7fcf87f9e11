package org.sitrep.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Actor;
import org.sitrep.model.Mention;
import org.sitrep.model.Place;

/// Makes actors of entities.
final class Actors {
  private static final String COUNTRY = "country:";

  private Actors() {}

  /// Whether the entity is a country by its name.
  static boolean isCountry(Entity entity) {
    return entity.mention() instanceof Mention.OfPlace place
        && !place.demonym()
        && place.place().ref().startsWith(COUNTRY);
  }

  /// Whether the entity is a word derived from a country's name.
  static boolean isDemonym(Entity entity) {
    return entity.mention() instanceof Mention.OfPlace place
        && place.demonym()
        && place.place().ref().startsWith(COUNTRY);
  }

  /// The actor an entity stands for; a country stands for its state.
  static Optional<Actor> of(Entity entity) {
    return switch (entity.mention()) {
      case Mention.OfActor actor -> Optional.of(actor.actor());
      case Mention.OfPerson person -> Optional.of(person.person());
      case Mention.OfOrganization organization -> Optional.of(organization.organization());
      case Mention.OfPlace place when place.place().ref().startsWith(COUNTRY) ->
          Optional.of(state(place.place()));
      default -> Optional.empty();
    };
  }

  private static Actor state(Place country) {
    return new Actor("state:" + country.country(), country.name(), country.country(), "state");
  }

  /// The actors of several entities, each once.
  static List<Actor> of(List<Entity> entities) {
    List<Actor> actors = new ArrayList<>();
    for (Entity entity : entities) {
      of(entity)
          .filter(actor -> actors.stream().noneMatch(known -> same(known, actor)))
          .ifPresent(actors::add);
    }
    return actors;
  }

  /// Whether two are one and the same by ref, or by name where they have none.
  static boolean same(Actor one, Actor other) {
    return one.ref().isEmpty() ? one.name().equals(other.name()) : one.ref().equals(other.ref());
  }
}

package org.sitrep.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.sitrep.model.Mention;
import org.sitrep.pack.Concept;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Finds noun phrases in a region: the entities and common nouns that can fill a role.
final class Phrases {
  private static final int REACH = 8;
  private static final int ATTRIBUTE = 4;

  private final Reading reading;
  private final Entities entities;
  private final Tokens tokens;
  private final Matches matches;
  private final boolean verbFinal;

  /// @param entities who may fill a role
  Phrases(Reading reading, Entities entities) {
    this.reading = reading;
    this.entities = entities;
    this.tokens = reading.tokens();
    this.matches = reading.matches();
    this.verbFinal = reading.document().language().verbFinal();
  }

  /// The first entity of a region that no preposition governs, with those coordinated to it.
  ///
  /// @param places whether a place counts (an object may be one)
  List<Entity> first(Region region, boolean places) {
    return first(region, entity -> candidate(entity, places));
  }

  /// The first who acts, or state by its country's name, that no preposition governs, with those
  /// coordinated to it.
  List<Entity> acting(Region region) {
    return first(region, entity -> entity.acts() || state(entity));
  }

  /// The first country's adjective ("the Turkish and Greek sides"), with those coordinated to it.
  List<Entity> countries(Region region) {
    return first(region, entity -> Actors.isDemonym(entity) && !entities.insideActor(entity));
  }

  /// A country's name that is no attribute of the actor behind it.
  private boolean state(Entity entity) {
    if (!Actors.isCountry(entity) || entities.insideActor(entity) || hyphen(entity.to())) {
      return false;
    }
    for (int i = entity.to(); i < Math.min(tokens.count(), entity.to() + ATTRIBUTE); i++) {
      if (entities.within(i, i + 1).stream().anyMatch(Entity::acts)) {
        return false;
      }
      if (!matches.has(i, Concept.TITLE) && !matches.has(i, Concept.FORCE)) {
        return true;
      }
    }
    return true;
  }

  private boolean hyphen(int i) {
    return i < tokens.count() && tokens.joined(i);
  }

  private List<Entity> first(Region region, Predicate<Entity> wanted) {
    List<Entity> found = new ArrayList<>();
    for (Entity entity : entities.within(region.from(), region.to())) {
      if (!wanted.test(entity) || entity.to() > region.to()) {
        continue;
      }
      if (!found.isEmpty()) {
        if (titled(found.getLast(), entity)) {
          found.removeLast();
        } else if (!coordinated(found.getLast().to(), entity.from())) {
          break;
        }
        found.add(entity);
      } else if (!governed(entity, region)) {
        found.add(entity);
      }
    }
    return found;
  }

  /// Whether a person's name follows right behind what is then his title.
  private static boolean titled(Entity title, Entity entity) {
    return title.to() == entity.from() && entity.mention() instanceof Mention.OfPerson;
  }

  /// The last entity of a region that is not governed, with those coordinated to it, in order.
  List<Entity> last(Region region, boolean places) {
    List<Entity> found = new ArrayList<>();
    for (Entity entity : entities.within(region.from(), region.to()).reversed()) {
      boolean fits = candidate(entity, places) && entity.to() <= region.to();
      if (fits && found.isEmpty()) {
        if (!governed(entity, region)) {
          found.add(entity);
        }
      } else if (fits) {
        if (!coordinated(entity.to(), found.getFirst().from())) {
          break;
        }
        found.addFirst(entity);
      }
    }
    return found;
  }

  /// Whether a preposition governs an entity; where the verb comes last, it stands behind it.
  private boolean governed(Entity entity, Region region) {
    return verbFinal
        ? entity.to() < tokens.count() && reading.preposition(entity.to())
        : reading.governed(entity.from(), region.from()) && !counted(entity.from());
  }

  /// "Thousands of students": they are the head of the phrase all the same.
  private boolean counted(int from) {
    int count = from - 2;
    return count >= 0
        && matches.has(from - 1, Concept.OF)
        && (matches.has(count, Concept.NUMBER)
            || matches.has(count, Concept.VAGUE)
            || matches.has(count, Concept.MULTIPLIER));
  }

  private boolean candidate(Entity entity, boolean places) {
    return entity.acts() || places && entity.isPlace() && !entities.insideActor(entity);
  }

  /// Whether only a coordinating word, commas, articles and small words stand between.
  private boolean coordinated(int from, int to) {
    if (to - from > 4) {
      return false;
    }
    boolean joined = false;
    for (int i = from; i < to; i++) {
      if (matches.has(i, Concept.COORDINATOR) || tokens.is(i, ',')) {
        joined = true;
      } else if (!tokens.wordlike(i) || reading.preposition(i) || matches.has(i, Concept.VERB)) {
        return false;
      }
    }
    return joined;
  }

  /// The entity a preposition of that kind binds in a region, with those coordinated to it; empty
  /// if there is none.
  List<Entity> bound(Region region, Concept preposition, boolean places) {
    if (verbFinal) {
      return boundBefore(region, preposition, places);
    }
    for (int i = region.from(); i < region.to(); i++) {
      int hit = matches.first(i, preposition);
      if (hit >= 0) {
        List<Entity> found =
            first(
                new Region(matches.end(hit), Math.min(region.to(), matches.end(hit) + REACH)),
                places);
        if (!found.isEmpty() && found.getFirst().from() <= matches.end(hit) + 4) {
          return found;
        }
      }
    }
    return List.of();
  }

  /// The same where the word that binds stands right behind the entity.
  private List<Entity> boundBefore(Region region, Concept postposition, boolean places) {
    for (int i = region.from(); i < region.to(); i++) {
      if (matches.has(i, postposition)) {
        for (Entity entity : entities.within(Math.max(region.from(), i - REACH), i).reversed()) {
          if (candidate(entity, places) && entity.to() == i) {
            return List.of(entity);
          }
        }
      }
    }
    return List.of();
  }
}

package org.sitrep.claim;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.pack.Concept;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Finds noun phrases in a region: the entities and common nouns that can fill a role.
final class Phrases {
  private static final int REACH = 8;

  private final Reading reading;
  private final Tokens tokens;
  private final Matches matches;
  private final boolean verbFinal;

  Phrases(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.matches = reading.matches();
    this.verbFinal = reading.document().language().verbFinal();
  }

  /// The first entity of a region that no preposition governs, with those coordinated to it.
  ///
  /// @param places whether a place counts (an object may be one)
  List<Entity> first(Region region, boolean places) {
    List<Entity> found = new ArrayList<>();
    for (Entity entity : reading.entities().within(region.from(), region.to())) {
      if (!candidate(entity, places) || entity.to() > region.to()) {
        continue;
      }
      if (!found.isEmpty()) {
        if (!coordinated(found.getLast().to(), entity.from())) {
          break;
        }
        found.add(entity);
      } else if (!governed(entity, region)) {
        found.add(entity);
      }
    }
    return found;
  }

  /// The last entity of a region that is not governed, with those coordinated to it, in order.
  List<Entity> last(Region region, boolean places) {
    List<Entity> found = new ArrayList<>();
    for (Entity entity : reading.entities().within(region.from(), region.to()).reversed()) {
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
        : reading.governed(entity.from(), region.from());
  }

  private boolean candidate(Entity entity, boolean places) {
    return entity.acts() || places && entity.isPlace() && !reading.entities().insideActor(entity);
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
        for (Entity entity :
            reading.entities().within(Math.max(region.from(), i - REACH), i).reversed()) {
          if (candidate(entity, places) && entity.to() == i) {
            return List.of(entity);
          }
        }
      }
    }
    return List.of();
  }
}

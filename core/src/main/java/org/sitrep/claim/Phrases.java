package org.sitrep.claim;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.pack.Concept;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Finds noun phrases in a region: the entities and common nouns that can fill a role.
final class Phrases {
  private final Reading reading;
  private final Tokens tokens;
  private final Matches matches;

  Phrases(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.matches = reading.matches();
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
      } else if (!reading.governed(entity.from(), region.from())) {
        found.add(entity);
      }
    }
    return found;
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
    for (int i = region.from(); i < region.to(); i++) {
      int hit = matches.first(i, preposition);
      if (hit >= 0) {
        List<Entity> found =
            first(
                new Region(matches.end(hit), Math.min(region.to(), matches.end(hit) + 8)), places);
        if (!found.isEmpty() && found.getFirst().from() <= matches.end(hit) + 4) {
          return found;
        }
      }
    }
    return List.of();
  }
}

package org.sitrep.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Actor;
import org.sitrep.pack.Concept;
import org.sitrep.text.Matches;

/// Finds whom an act is directed at where its object is a thing: the owner of the thing ("rejected
/// an Indian proposal"), or who stands behind a preposition of direction ("sent arms to Pakistan").
final class Recipients {
  private static final int REACH = 16;
  private static final int PHRASE = 5;

  private final Reading reading;
  private final Matches matches;
  private final Entities entities;
  private final boolean verbFinal;

  /// @param entities who may fill a role
  Recipients(Reading reading, Entities entities) {
    this.reading = reading;
    this.matches = reading.matches();
    this.entities = entities;
    this.verbFinal = reading.document().language().verbFinal();
  }

  /// The nearest that fits, or none.
  ///
  /// @param countries whether a country or its adjective counts; where land is taken, it is a place
  List<Entity> of(Candidate candidate, List<Entity> agents, boolean countries) {
    Region region = region(candidate);
    List<Entity> found = new ArrayList<>();
    for (Entity entity : entities.within(region.from(), region.to())) {
      boolean named = entity.acts() || countries && country(entity);
      if (named && !same(entity, agents) && directed(entity.from(), region.from())) {
        found.add(entity);
        break;
      }
    }
    return found;
  }

  private Region region(Candidate candidate) {
    Clause clause = candidate.clause();
    if (verbFinal) {
      return Region.EMPTY;
    }
    int to = Math.min(clause.to(), candidate.to() + REACH);
    for (int i = candidate.to(); i < to; i++) {
      if (matches.has(i, Concept.SAY) && !matches.has(i, Concept.NOUN)) {
        to = i;
      }
    }
    return new Region(candidate.to(), to);
  }

  private boolean country(Entity entity) {
    return (Actors.isCountry(entity) || Actors.isDemonym(entity)) && !entities.insideActor(entity);
  }

  /// Whether the preposition that governs the phrase, if any, is one of direction.
  private boolean directed(int i, int from) {
    for (int k = i - 1; k >= Math.max(from, i - PHRASE); k--) {
      if (reading.preposition(k)) {
        return matches.has(k, Concept.TO)
            || matches.has(k, Concept.WITH)
            || matches.has(k, Concept.OF)
            || matches.has(k, Concept.AGAINST);
      }
      if (matches.has(k, Concept.OCCASION)) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(Entity entity, List<Entity> agents) {
    Optional<Actor> actor = Actors.of(entity);
    return agents.stream()
        .flatMap(agent -> Actors.of(agent).stream())
        .anyMatch(agent -> actor.filter(a -> Actors.same(a, agent)).isPresent());
  }
}

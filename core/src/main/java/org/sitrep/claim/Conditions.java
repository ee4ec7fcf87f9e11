package org.sitrep.claim;

import java.util.List;
import java.util.Set;
import org.sitrep.model.Actor;
import org.sitrep.model.Mention;
import org.sitrep.pack.Concept;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Tells whether what a trigger asks for stands in a region: a noun lemma, a class of `events.txt`,
/// or a built-in class.
final class Conditions {
  private static final Set<String> ARMED =
      Set.of(
          "armed-group",
          "military",
          "state-force",
          "police",
          "militia",
          "rebels",
          "alliance",
          "coast-guard",
          "mercenaries");
  private static final Set<String> STATE =
      Set.of(
          "government",
          "president",
          "ministry",
          "parliament",
          "court",
          "international",
          "un",
          "alliance",
          "military",
          "state-force",
          "police",
          "party",
          "central-bank");

  private final Reading reading;
  private final Tokens tokens;
  private final Matches matches;
  private final Infinitives infinitives;

  Conditions(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.matches = reading.matches();
    this.infinitives = new Infinitives(reading);
  }

  /// The first token of a region at which one of the conditions holds, or -1.
  int find(List<String> conditions, Region region) {
    for (int i = region.from(); i < region.to(); i++) {
      for (String condition : conditions) {
        if (at(condition, i, region)) {
          return i;
        }
      }
    }
    return -1;
  }

  /// The last token of a region at which one of the conditions holds, or -1.
  int findLast(List<String> conditions, Region region) {
    for (int i = region.to() - 1; i >= region.from(); i--) {
      for (String condition : conditions) {
        if (at(condition, i, region)) {
          return i;
        }
      }
    }
    return -1;
  }

  /// The infinitive that one of the conditions asks for, or -1.
  ///
  /// @param after what stands behind the verb in its clause
  int infinitive(List<String> conditions, Region after, int sentence) {
    int found = conditions.contains(Infinitives.CONDITION) ? infinitives.find(after, sentence) : -1;
    return found < 0 && conditions.contains(Infinitives.SOMEBODY)
        ? infinitives.findBehindObject(after)
        : found;
  }

  private boolean at(String condition, int i, Region region) {
    if (condition.startsWith("@")) {
      return inClass(condition.substring(1), i, region);
    }
    return valued(i, Concept.NOUN, condition);
  }

  private boolean valued(int i, Concept concept, String value) {
    for (int hit = matches.first(i, concept); hit >= 0; hit = matches.next(hit)) {
      if (matches.value(hit).equals(value)) {
        return true;
      }
    }
    return false;
  }

  private boolean inClass(String name, int i, Region region) {
    return switch (name) {
      case "any" -> tokens.wordlike(i);
      case "place" -> place(i, region);
      case "people" -> people(i);
      case "armed" -> armed(i);
      case "state" -> state(i);
      case "actor" -> actor(i);
      case "number" -> number(i);
      case "infinitive", "somebody-infinitive" -> false;
      default -> valued(i, Concept.CLASS, name);
    };
  }

  private boolean place(int i, Region region) {
    if (matches.has(i, Concept.PLACE_NOUN)) {
      return true;
    }
    for (Entity entity : reading.entities().within(i, i + 1)) {
      if (entity.isPlace()
          && entity.to() <= region.to()
          && !reading.entities().insideActor(entity)) {
        return true;
      }
    }
    return false;
  }

  private boolean people(int i) {
    if (matches.has(i, Concept.PEOPLE) || Participants.natives(reading, i)) {
      return true;
    }
    for (Entity entity : reading.entities().within(i, i + 1)) {
      if (entity.mention() instanceof Mention.OfPerson) {
        return true;
      }
    }
    return matches.has(i, Concept.COUNTED) && !matches.has(i, Concept.PLACE_NOUN) && quantity(i);
  }

  /// Whether the counted noun at token `i` counts people.
  private boolean quantity(int i) {
    int hit = matches.first(i, Concept.COUNTED);
    String what = matches.value(hit);
    return what.equals("people") || what.equals("children") || what.equals("women");
  }

  private boolean armed(int i) {
    if (matches.has(i, Concept.FORCE)
        && ARMED.contains(matches.value(matches.first(i, Concept.FORCE)))) {
      return true;
    }
    return kind(i, ARMED);
  }

  private boolean kind(int i, Set<String> kinds) {
    for (Entity entity : reading.entities().within(i, i + 1)) {
      if (entity.mention() instanceof Mention.OfActor actor
          && kinds.contains(actor.actor().kind())) {
        return true;
      }
    }
    return false;
  }

  private boolean state(int i) {
    if (kind(i, STATE)) {
      return true;
    }
    for (Entity entity : reading.entities().within(i, i + 1)) {
      if (entity.mention() instanceof Mention.OfPlace place && stands(place)
          || entity.mention() instanceof Mention.OfPerson person
              && leader(person.person(), person.role())) {
        return true;
      }
    }
    return false;
  }

  /// A country's name stands for its government.
  private static boolean stands(Mention.OfPlace place) {
    return place.place().ref().startsWith("country:");
  }

  private static boolean leader(Actor person, String role) {
    return !role.isEmpty() || !person.country().isEmpty();
  }

  private boolean actor(int i) {
    for (Entity entity : reading.entities().within(i, i + 1)) {
      if (entity.acts() || entity.mention() instanceof Mention.OfPlace place && stands(place)) {
        return true;
      }
    }
    return matches.has(i, Concept.FORCE)
        || matches.has(i, Concept.PEOPLE)
        || matches.has(i, Concept.SOURCE);
  }

  private boolean number(int i) {
    for (Entity entity : reading.entities().within(i, i + 1)) {
      if (entity.mention() instanceof Mention.OfQuantity) {
        return true;
      }
    }
    return tokens.digits(i) || matches.has(i, Concept.NUMBER) || matches.has(i, Concept.VAGUE);
  }
}

package org.sitrep.claim;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Actor;
import org.sitrep.model.Mention;
import org.sitrep.model.Source;
import org.sitrep.pack.Concept;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Reads a source at a token: a named body or person, or a noun that stands for one ("police", "a
/// witness").
final class SourceReader {
  private static final Set<String> OUTLETS = Set.of("agency", "state-media", "outlet");

  private static final Set<String> KINDS =
      Set.of(
          "agency",
          "state-media",
          "outlet",
          "official",
          "military",
          "police",
          "court",
          "monitor",
          "ngo",
          "un",
          "hospital",
          "company",
          "analyst",
          "witness",
          "armed-group");
  private static final Map<String, String> ACTOR_KINDS =
      Map.ofEntries(
          Map.entry("state-force", "military"),
          Map.entry("alliance", "military"),
          Map.entry("government", "official"),
          Map.entry("state", "official"),
          Map.entry("president", "official"),
          Map.entry("ministry", "official"),
          Map.entry("parliament", "official"),
          Map.entry("party", "official"),
          Map.entry("international", "official"),
          Map.entry("rescue-service", "official"),
          Map.entry("coast-guard", "official"),
          Map.entry("central-bank", "official"),
          Map.entry("media", "state-media"),
          Map.entry("rebels", "armed-group"),
          Map.entry("militia", "armed-group"));
  private static final Map<String, String> ROLE_KINDS =
      Map.ofEntries(
          Map.entry("analyst", "analyst"),
          Map.entry("researcher", "analyst"),
          Map.entry("professor", "analyst"),
          Map.entry("expert", "analyst"),
          Map.entry("scientist", "analyst"),
          Map.entry("historian", "analyst"),
          Map.entry("economist", "analyst"),
          Map.entry("seismologist", "analyst"),
          Map.entry("doctor", "hospital"),
          Map.entry("nurse", "hospital"),
          Map.entry("surgeon", "hospital"),
          Map.entry("general", "military"),
          Map.entry("commander", "military"),
          Map.entry("colonel", "military"),
          Map.entry("officer", "military"),
          Map.entry("police-chief", "police"),
          Map.entry("judge", "court"),
          Map.entry("prosecutor", "court"),
          Map.entry("lawyer", "other"),
          Map.entry("resident", "witness"),
          Map.entry("witness", "witness"),
          Map.entry("survivor", "witness"),
          Map.entry("activist", "other"),
          Map.entry("journalist", "outlet"));

  private static final String ANONYMOUS = "anonymous";

  private final Reading reading;
  private final Tokens tokens;
  private final Matches matches;

  SourceReader(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.matches = reading.matches();
  }

  /// A source and the tokens it takes.
  record Found(Source source, int from, int to, boolean named) {
    /// Whether others are heard through it.
    boolean outlet() {
      return OUTLETS.contains(source.kind());
    }
  }

  /// The source that covers or begins at token `i`.
  Optional<Found> at(int i) {
    for (Entity entity : reading.entities().within(Math.max(0, i - 6), i + 1)) {
      if (entity.to() > i) {
        Optional<Found> found = entity(entity);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    int hit = matches.first(i, Concept.SOURCE);
    return hit < 0 ? Optional.empty() : Optional.of(noun(i, hit));
  }

  /// A noun, with the nouns that follow it at once ("military source"); the first that is not
  /// anonymous tells the kind.
  private Found noun(int i, int hit) {
    int end = matches.end(hit);
    String kind = matches.value(hit);
    int next =
        end < tokens.count() && !tokens.sentenceStart(end)
            ? matches.first(end, Concept.SOURCE)
            : -1;
    if (next >= 0) {
      end = matches.end(next);
      kind = kind.equals(ANONYMOUS) ? matches.value(next) : kind;
    }
    return new Found(new Source(tokens.span(i, end).of(tokens.text()), kind, ""), i, end, false);
  }

  private Optional<Found> entity(Entity entity) {
    return switch (entity.mention()) {
      case Mention.OfActor actor ->
          Optional.of(found(entity, actor.actor(), kind(actor.actor().kind())));
      case Mention.OfPerson person ->
          Optional.of(found(entity, person.person(), personKind(entity, person)));
      case Mention.OfOrganization organization ->
          Optional.of(found(entity, organization.organization(), organizationKind(entity)));
      case Mention.OfPlace place when speaks(entity, place) ->
          Optional.of(
              new Found(
                  new Source(place.text(), "official", place.place().ref()),
                  entity.from(),
                  entity.to(),
                  true));
      default -> Optional.empty();
    };
  }

  /// A country, or a big city, that speaks stands for the government that sits there; as first part
  /// of a compound it does not.
  private boolean speaks(Entity entity, Mention.OfPlace place) {
    boolean joined = entity.to() < tokens.count() && tokens.joined(entity.to());
    return !joined
        && (Actors.isCountry(entity) || !place.demonym() && place.place().population() > 500_000);
  }

  private Found found(Entity entity, Actor actor, String kind) {
    String name = actor.kind().equals("person") ? actor.name() : entity.mention().text();
    return new Found(
        new Source(name, kind, actor.ref()),
        entity.from(),
        entity.to(),
        !actor.ref().isEmpty()
            && !actor.ref().startsWith("state:")
            && !actor.ref().startsWith("group:"));
  }

  private static String kind(String actorKind) {
    return KINDS.contains(actorKind) ? actorKind : ACTOR_KINDS.getOrDefault(actorKind, "other");
  }

  private String organizationKind(Entity entity) {
    int hit = matches.firstWithin(entity.from(), entity.to(), Concept.SOURCE);
    return hit < 0 ? "other" : matches.value(hit);
  }

  /// By the role in a title beside the name, or that of an office known; else `other`.
  private String personKind(Entity entity, Mention.OfPerson person) {
    for (int i = Math.max(0, entity.from() - 4);
        i < Math.min(tokens.count(), entity.to() + 5);
        i++) {
      int title = matches.first(i, Concept.TITLE);
      boolean before = title >= 0 && matches.end(title) <= entity.from();
      boolean after = title >= 0 && i > entity.to() && tokens.is(entity.to(), ',');
      if (before && matches.end(title) == entity.from() || after) {
        return ROLE_KINDS.getOrDefault(matches.value(title), "official");
      }
      int source = matches.first(i, Concept.SOURCE);
      if (source >= 0 && matches.end(source) == entity.from()) {
        return matches.value(source);
      }
    }
    return person.person().country().isEmpty() ? "other" : "official";
  }
}

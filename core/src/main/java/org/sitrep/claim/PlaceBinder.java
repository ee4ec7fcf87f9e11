package org.sitrep.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.knowledge.GeoMath;
import org.sitrep.model.ClaimPlace;
import org.sitrep.model.Mention;
import org.sitrep.model.Offset;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.pack.Concept;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Binds a place to a claim: one that fills a role, else one in the clause, else one in the
/// sentence, else the place the paragraph is about, else the article's main place.
final class PlaceBinder {
  private static final int LEAD_SENTENCES = 4;
  private static final String COUNTRY = "country:";
  private static final String SETTLEMENT_NOUN = "settlement";

  private final Reading reading;
  private final Tokens tokens;
  private final Matches matches;
  private final boolean verbFinal;
  private final Optional<ClaimPlace> main;
  private final Optional<ClaimPlace> focus;

  PlaceBinder(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.matches = reading.matches();
    this.verbFinal = reading.document().language().verbFinal();
    this.main = mainPlace();
    this.focus = focusCountry();
  }

  /// The country the article is mostly about, where it is first named.
  private Optional<ClaimPlace> focusCountry() {
    String focus = reading.mentions().focus();
    for (Entity entity : reading.entities().within(0, tokens.count())) {
      if (entity.mention() instanceof Mention.OfPlace place
          && place.place().ref().equals(COUNTRY + focus)) {
        return Optional.of(claimPlace(entity));
      }
    }
    return Optional.empty();
  }

  /// The place of a claim.
  ///
  /// @param role a place that is its subject or object
  Optional<ClaimPlace> bind(Candidate candidate, Optional<Entity> role) {
    if (role.isPresent()) {
      return role.map(PlaceBinder::claimPlace);
    }
    Clause clause = candidate.clause();
    Optional<Entity> near = best(clause.from(), clause.to(), candidate.from());
    if (near.isEmpty() && clause.opening() == Clause.Opening.RELATIVE) {
      near = antecedent(clause);
    }
    int s = clause.sentence();
    if (near.isEmpty()) {
      near = best(tokens.sentenceFrom(s), tokens.sentenceTo(s), candidate.from());
    }
    boolean town = theTown(new Region(clause.from(), clause.to()));
    if (near.filter(PlaceBinder::exact).isEmpty() && town) {
      return main;
    }
    return near.map(PlaceBinder::claimPlace)
        .or(() -> inParagraph(clause.sentence()))
        .or(() -> main)
        .or(() -> adjective(clause, candidate.from()))
        .or(() -> focus);
  }

  /// The country whose adjective stands nearest before the trigger in its clause: "the British
  /// election".
  private Optional<ClaimPlace> adjective(Clause clause, int trigger) {
    Optional<Entity> nearest = Optional.empty();
    for (Entity entity :
        reading.entities().within(clause.from(), Math.min(clause.to(), trigger + 1))) {
      if (Actors.isDemonym(entity) && !reading.entities().insideActor(entity)) {
        nearest = Optional.of(entity);
      }
    }
    return nearest.map(PlaceBinder::claimPlace);
  }

  private static boolean exact(Entity entity) {
    return switch (((Mention.OfPlace) entity.mention()).place().kind()) {
      case SITE, SETTLEMENT, DIVISION, WATER -> true;
      default -> false;
    };
  }

  /// Whether words speak of "the city" without a name, and the article's main place is one.
  private boolean theTown(Region region) {
    if (main.filter(place -> place.place().kind() == PlaceKind.SETTLEMENT).isEmpty()) {
      return false;
    }
    for (int i = region.from(); i < region.to(); i++) {
      int noun = matches.first(i, Concept.PLACE_NOUN);
      if (noun >= 0
          && matches.value(noun).equals(SETTLEMENT_NOUN)
          && reading.entities().placeAt(matches.end(noun)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /// The last place before a relative clause that is no country.
  private Optional<Entity> antecedent(Clause clause) {
    List<Entity> before =
        reading.entities().within(tokens.sentenceFrom(clause.sentence()), clause.from());
    for (int i = before.size() - 1; i >= 0; i--) {
      if (before.get(i).isPlace() && !Actors.isCountry(before.get(i))) {
        return Optional.of(before.get(i));
      }
    }
    return Optional.empty();
  }

  /// The best place of a region: one a place preposition binds, nearest after the trigger, the more
  /// exact the better.
  Optional<Entity> best(int from, int to, int trigger) {
    return best(from, to, trigger, false);
  }

  /// The same; a country counts without a preposition too if `wide`, as in "a third of the
  /// country's land".
  Optional<Entity> best(int from, int to, int trigger, boolean countries) {
    Optional<Entity> best = Optional.empty();
    int bestScore = Integer.MIN_VALUE;
    for (Entity entity : reading.entities().within(from, to)) {
      boolean wide = !countries && Actors.isCountry(entity) && !at(entity, from);
      if (!entity.isPlace() || reading.entities().insideActor(entity) || acts(entity) || wide) {
        continue;
      }
      int score = score(entity, trigger, from);
      if (score > bestScore) {
        best = Optional.of(entity);
        bestScore = score;
      }
    }
    return best;
  }

  private int score(Entity entity, int trigger, int from) {
    int distance = Math.abs(entity.from() - trigger);
    int score = -distance;
    score += entity.from() > trigger ? 4 : 0;
    score += at(entity, from) ? 8 : 0;
    score -= comesFrom(entity) ? 10 : 0;
    return score
        - switch (((Mention.OfPlace) entity.mention()).place().kind()) {
          case SITE, SETTLEMENT -> 0;
          case DIVISION, WATER, LAND -> 3;
          case REGION -> 6;
          case COUNTRY, CONTINENT -> 9;
        };
  }

  private boolean comesFrom(Entity entity) {
    int by = verbFinal ? entity.to() : entity.from() - 1;
    return by >= 0 && by < tokens.count() && matches.has(by, Concept.FROM);
  }

  /// Whether a place preposition binds an entity; where the verb comes last, it stands behind.
  private boolean at(Entity entity, int from) {
    if (verbFinal) {
      return entity.to() < tokens.count() && matches.has(entity.to(), Concept.AT);
    }
    int i = entity.from();
    for (int k = i - 1; k >= Math.max(from, i - 3); k--) {
      if (matches.has(k, Concept.AT)) {
        return true;
      }
      if (reading.preposition(k)) {
        return false;
      }
    }
    return false;
  }

  /// A place before a verb of saying, or named as agent, stands for its government.
  private boolean acts(Entity entity) {
    return entity.to() < tokens.count()
            && (matches.has(entity.to(), Concept.SAY) || tokens.joined(entity.to()))
        || entity.from() > 0
            && matches.has(entity.from() - 1, Concept.BY)
            && !matches.has(entity.from() - 1, Concept.OF)
        || entity.from() > 0 && Actors.isCountry(entity) && supports(entity.from() - 1);
  }

  /// "backed by X": the agent of a participle.
  private boolean supports(int preposition) {
    return matches.has(preposition, Concept.BY)
        && preposition > 0
        && matches.has(preposition - 1, Concept.VERB);
  }

  private Optional<ClaimPlace> inParagraph(int sentence) {
    for (int s = sentence; s > 0 && !tokens.paragraphStart(tokens.sentenceFrom(s)); s--) {
      int from = tokens.sentenceFrom(s - 1);
      Optional<Entity> before = best(from, tokens.sentenceTo(s - 1), from);
      if (before.isPresent()) {
        return before.map(PlaceBinder::claimPlace);
      }
    }
    return Optional.empty();
  }

  /// The place most named, those of the lead counting threefold, a settlement or site before wider
  /// places; empty if none is named twice.
  private Optional<ClaimPlace> mainPlace() {
    Map<String, Integer> counts = new HashMap<>();
    Optional<Entity> best = Optional.empty();
    int most = 0;
    int lead =
        tokens.sentenceCount() == 0
            ? 0
            : tokens.sentenceTo(Math.min(LEAD_SENTENCES, tokens.sentenceCount()) - 1);
    List<Entity> all = reading.entities().within(0, tokens.count());
    for (Entity entity : all) {
      if (entity.isPlace() && !reading.entities().insideActor(entity)) {
        Place place = ((Mention.OfPlace) entity.mention()).place();
        counts.merge(
            place.ref(), weight(place.kind()) * (entity.from() < lead ? 3 : 1), Integer::sum);
      }
    }
    for (Entity entity : all) {
      if (entity.isPlace()) {
        int count = counts.getOrDefault(((Mention.OfPlace) entity.mention()).place().ref(), 0);
        if (count > most) {
          most = count;
          best = Optional.of(entity);
        }
      }
    }
    return most > 4 ? best.map(PlaceBinder::claimPlace) : Optional.empty();
  }

  private static int weight(PlaceKind kind) {
    return switch (kind) {
      case SITE, SETTLEMENT -> 4;
      case DIVISION, WATER, LAND, REGION -> 2;
      case COUNTRY, CONTINENT -> 1;
    };
  }

  /// The article's main place.
  Optional<ClaimPlace> main() {
    return main;
  }

  static ClaimPlace claimPlace(Entity entity) {
    Mention.OfPlace mention = (Mention.OfPlace) entity.mention();
    Place place =
        mention.offset().map(offset -> moved(mention.place(), offset)).orElse(mention.place());
    return new ClaimPlace(place, mention.span(), mention.text(), place.kind().precision());
  }

  /// A spot as far from the place as the text tells, if it tells in which direction.
  private static Place moved(Place place, Offset offset) {
    double bearing = GeoMath.bearing(offset.direction());
    return bearing < 0 ? place : GeoMath.moved(place, offset.km(), bearing);
  }
}

package org.sitrep.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.knowledge.GeoMath;
import org.sitrep.knowledge.Ontology;
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
  private static final Set<String> NATIONAL = Set.of("power", "diplomacy");
  private static final Set<String> AT_COURT =
      Set.of("investigation", "charges", "trial", "verdict", "sentence", "release");
  private static final String SETTLEMENT_NOUN = "settlement";

  private final Reading reading;
  private final Tokens tokens;
  private final Matches matches;
  private final boolean verbFinal;
  private final Ontology ontology;
  private final Optional<ClaimPlace> main;
  private final Optional<ClaimPlace> focus;
  private final Optional<ClaimPlace> country;

  PlaceBinder(Reading reading, Ontology ontology) {
    this.reading = reading;
    this.ontology = ontology;
    this.tokens = reading.tokens();
    this.matches = reading.matches();
    this.verbFinal = reading.document().language().verbFinal();
    MainPlace news = new MainPlace(reading);
    this.main = news.mostNamed().map(PlaceBinder::claimPlace);
    this.focus = news.focusCountry(false).map(PlaceBinder::claimPlace);
    this.country = news.focusCountry(true).map(PlaceBinder::claimPlace);
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
        .or(() -> national(candidate) ? country : Optional.empty())
        .or(() -> inParagraph(clause.sentence()))
        .or(() -> main)
        .or(() -> adjective(clause, candidate.from()))
        .or(() -> focus);
  }

  /// What a state, a party or the people of a country do is of the country, where no place is named
  /// beside it; but a court sits in a town.
  private boolean national(Candidate candidate) {
    String type = candidate.trigger().type();
    return NATIONAL.contains(ontology.type(type).group()) && !AT_COURT.contains(type);
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
      if (!names(entity) || acts(entity) || wide) {
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

  /// Whether an entity names a place by itself, and not as a dateline in capitals.
  private boolean names(Entity entity) {
    return entity.isPlace()
        && !reading.entities().insideActor(entity)
        && !MainPlace.dateline(tokens, entity);
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

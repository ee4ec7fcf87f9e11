package org.sitrep.mention;

import org.sitrep.knowledge.Gazetteer;
import org.sitrep.model.PlaceKind;

/// Says whether enough speaks for the chosen bearer of a name to report it.
///
/// The less the surroundings bear a name out as a place, the better known it must be; a small place
/// is taken only where something besides its name speaks for it.
final class PlaceAcceptance {
  private static final double DECIDED = 0.45;
  private static final double FAMOUS = 5.3;
  private static final double HOUSEHOLD = 6;
  private static final double RENOWNED = 6.5;
  private static final double OFTEN_NAMED = 2.8;
  private static final double SURROUNDED = 0.6;
  private static final int SMALL = 15_000;

  private final Gazetteer gazetteer;
  private final PlaceEvidence evidence;
  private final HomeCountries home;

  PlaceAcceptance(Gazetteer gazetteer, PlaceEvidence evidence, HomeCountries home) {
    this.gazetteer = gazetteer;
    this.evidence = evidence;
    this.home = home;
  }

  boolean accepts(PlaceGroup group) {
    int place = group.chosenPlace();
    if (group.contained(group.chosen)) {
      return true;
    }
    boolean countryNamed = evidence.names(gazetteer.country(place));
    boolean decided = group.margin >= DECIDED;
    return switch (group.trust) {
      case UNLIKELY -> false;
      case HEARD -> countryNamed && decided && (!small(place) || group.size() == 1);
      case WEAK -> decided && gazetteer.weight(place) >= FAMOUS && usual(group);
      case START ->
          decided
              && (known(group) || usual(group) && (countryNamed || surrounded(group)))
              && (gazetteer.weight(place) >= HOUSEHOLD
                  || surrounded(group)
                  || countryNamed && !small(place));
      case FAIR, LOCATED -> decided && borneOut(group, countryNamed);
    };
  }

  /// Whether the name is one of its usual ones: any word may stand at the start of a sentence.
  private boolean known(PlaceGroup group) {
    return group.main(group.chosen) || gazetteer.kind(group.chosenPlace()) != PlaceKind.SETTLEMENT;
  }

  /// Whether the name is the place's usual one, or the place so great that any of its names tells.
  private boolean usual(PlaceGroup group) {
    return group.main(group.chosen)
        || gazetteer.kind(group.chosenPlace()) != PlaceKind.SETTLEMENT
        || gazetteer.weight(group.chosenPlace()) >= RENOWNED;
  }

  private boolean borneOut(PlaceGroup group, boolean countryNamed) {
    int place = group.chosenPlace();
    boolean little = small(place);
    boolean lesser = little || !group.main(group.chosen) && gazetteer.weight(place) < RENOWNED;
    if (gazetteer.kind(place) != PlaceKind.SETTLEMENT || !lesser) {
      return true;
    }
    boolean main = group.main(group.chosen);
    boolean great = main ? !little : gazetteer.weight(place) >= FAMOUS;
    boolean located = great || group.trust == PlaceSpan.Trust.LOCATED && (main || !little);
    boolean atHome = home.holds(gazetteer.country(place)) && !group.foreign(group.chosen);
    return surrounded(group) || (countryNamed || atHome) && located;
  }

  /// Small, or too little known to tell.
  private boolean small(int place) {
    long population = gazetteer.population(place);
    return population == 0 ? gazetteer.weight(place) < OFTEN_NAMED : population < SMALL;
  }

  /// Whether other names speak for the chosen bearer.
  boolean surrounded(PlaceGroup group) {
    return group.contained(group.chosen)
        || evidence.othersVotes(group, group.chosen) >= SURROUNDED
        || evidence.closeness(group, group.chosen) > 0;
  }
}

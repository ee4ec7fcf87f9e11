package org.sitrep.mention;

import org.sitrep.knowledge.Gazetteer;
import org.sitrep.model.PlaceKind;

/// How much speaks for a bearer of a name, as a sum of reasons on the scale of [Gazetteer#weight]:
/// 1 is worth ten times the inhabitants.
final class PlaceScore {
  private static final double CONTAINED = 6;
  private static final double MOST_VOTES = 2;

  private final Gazetteer gazetteer;
  private final PlaceEvidence evidence;
  private final HomeCountries home;

  PlaceScore(Gazetteer gazetteer, PlaceEvidence evidence, HomeCountries home) {
    this.gazetteer = gazetteer;
    this.evidence = evidence;
    this.home = home;
  }

  /// The sum of all reasons.
  ///
  /// @param near whether distances to settled places count
  double of(PlaceGroup group, int bearer, boolean near) {
    if (group.points.length == 0) {
      group.points = new double[group.size()];
      for (int i = 0; i < group.points.length; i++) {
        group.points[i] = withoutDistances(group, i);
      }
    }
    double points = group.points[bearer];
    return near ? points + of(PlaceReason.NEAR, group, bearer) : points;
  }

  private double withoutDistances(PlaceGroup group, int bearer) {
    double sum = 0;
    for (PlaceReason reason : PlaceReason.ALL) {
      sum += reason == PlaceReason.NEAR ? 0 : of(reason, group, bearer);
    }
    return sum;
  }

  /// A seat that is called by its division's name now and then is hardly meant by it.
  private double againstOther(PlaceGroup group, int bearer) {
    int division = gazetteer.division(group.place(bearer));
    return division != Gazetteer.NONE && group.bears(division) ? -2 : -0.3;
  }

  private boolean otherName(PlaceGroup group, int bearer) {
    return !group.main(bearer) && gazetteer.kind(group.place(bearer)) == PlaceKind.SETTLEMENT;
  }

  /// What one reason is worth.
  double of(PlaceReason reason, PlaceGroup group, int bearer) {
    int place = group.place(bearer);
    return switch (reason) {
      case IMPORTANCE -> gazetteer.weight(place);
      case USUAL_NAME -> group.main(bearer) ? 0.3 : 0;
      case OTHER_NAME -> otherName(group, bearer) ? againstOther(group, bearer) : 0;
      case FOREIGN_NAME -> group.foreign(bearer) ? -1.5 : 0;
      case SOUND -> group.heard(bearer) ? -1 : 0;
      case LESSER -> gazetteer.lesser(place) ? -0.5 : 0;
      case CONTAINED -> group.contained(bearer) ? CONTAINED : 0;
      case COUNTRY -> evidence.country(group, bearer);
      case DIVISION -> evidence.division(group, bearer);
      case HOME -> home.holds(gazetteer.country(place)) ? 0.4 : 0;
      case NEIGHBOURS -> Math.min(MOST_VOTES, 1.2 * evidence.othersVotes(group, bearer));
      case NEAR -> evidence.closeness(group, bearer);
    };
  }
}

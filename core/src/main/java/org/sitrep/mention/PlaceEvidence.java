package org.sitrep.mention;

import org.sitrep.knowledge.Gazetteer;
import org.sitrep.model.PlaceKind;

/// What an article as a whole says about where it plays: countries and divisions it names, and
/// areas in which many of its names occur.
final class PlaceEvidence {
  private static final double CLEAR_LEAD = 1;
  private static final double FAMOUS = 5.5;
  private static final int MOST_ANCHORS = 32;
  private static final int MOST_COUNTRIES = 32;
  private static final double LEANING = 0.4;
  private static final double NOTHING = 1e-6;
  private static final double AROUND_DEGREES = 1.7;
  private static final int NEAR_KM = 60;
  private static final int AROUND_KM = 180;

  private final Gazetteer gazetteer;
  private final LongDoubles countries = new LongDoubles();
  private final LongDoubles areas = new LongDoubles();
  private final LongDoubles named = new LongDoubles();
  private final int[] clearlyNamed = new int[MOST_COUNTRIES];
  private int countriesNamed;
  private final int[] anchors = new int[MOST_ANCHORS];
  private int anchored;
  private double total;

  PlaceEvidence(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// A country named, as such or by a word derived from it.
  void country(int country, double times) {
    if (country == 0) {
      return;
    }
    double before = countries.get(country);
    countries.add(country, times);
    total += times;
    if (before < 1 && before + times >= 1 && countriesNamed < MOST_COUNTRIES) {
      clearlyNamed[countriesNamed++] = country;
    }
  }

  /// Takes in what a name tells before it is resolved.
  void read(PlaceGroup group) {
    int top = group.top();
    if (group.trust.compareTo(PlaceSpan.Trust.WEAK) < 0) {
      return;
    }
    boolean clear =
        group.size() == 1
            || group.heard(1)
            || gazetteer.weight(top) - gazetteer.weight(group.place(1)) >= CLEAR_LEAD;
    if (clear && gazetteer.kind(top) == PlaceKind.COUNTRY) {
      country(gazetteer.country(top), group.spans.size());
    } else if (clear && gazetteer.kind(top) == PlaceKind.DIVISION) {
      country(gazetteer.country(top), group.spans.size());
      named.add(division(top), 1);
    } else if (clear && gazetteer.weight(top) >= FAMOUS) {
      country(gazetteer.country(top), 0.5);
    }
    if (group.trust.compareTo(PlaceSpan.Trust.START) > 0) {
      vote(group);
    }
  }

  /// Each name has one vote, shared among the areas in which it occurs.
  private void vote(PlaceGroup group) {
    group.share();
    for (int i = 0; i < group.size() && !group.heard(i); i++) {
      long area = gazetteer.area(group.place(i));
      if (area != 0) {
        areas.add(area, group.share(i));
      }
      country(gazetteer.country(group.place(i)), LEANING * group.share(i));
    }
  }

  private static long division(int number) {
    return ~(long) number;
  }

  /// A place that is settled, for distances.
  void anchor(int place) {
    PlaceKind kind = gazetteer.kind(place);
    boolean small = kind == PlaceKind.SETTLEMENT || kind == PlaceKind.SITE;
    if (small && anchored < MOST_ANCHORS) {
      anchors[anchored++] = place;
    }
  }

  /// Whether the article names the country.
  boolean names(int country) {
    return country != 0 && countries.get(country) >= 1;
  }

  /// How well a bearer fits the countries named.
  double country(PlaceGroup group, int bearer) {
    int country = gazetteer.country(group.place(bearer));
    if (country == 0) {
      return 0;
    }
    double times = countries.get(country) - LEANING * group.ownLeaning(bearer);
    return times > NOTHING ? Math.min(1, times) * (1 + 1.5 * times / total) : besideNamed(country);
  }

  /// How well it fits the divisions named.
  double division(PlaceGroup group, int bearer) {
    int division = gazetteer.division(group.place(bearer));
    return division >= 0 && named.get(division(division)) > 0 ? 1.5 : 0;
  }

  private double besideNamed(int country) {
    for (int i = 0; i < countriesNamed; i++) {
      if (gazetteer.neighbours(country, clearlyNamed[i])) {
        return 0.4;
      }
    }
    return 0;
  }

  /// Votes of other names for the area the bearer lies in.
  double othersVotes(PlaceGroup group, int bearer) {
    long area = gazetteer.area(group.place(bearer));
    return area == 0 ? 0 : areas.get(area) - group.ownVote(bearer);
  }

  /// How well a bearer fits the settled places around.
  double closeness(PlaceGroup group, int bearer) {
    int place = group.place(bearer);
    double best = Double.MAX_VALUE;
    for (int i = 0; i < anchored; i++) {
      double north = Math.abs(gazetteer.lat(anchors[i]) - gazetteer.lat(place));
      if (north < AROUND_DEGREES && !group.bears(anchors[i])) {
        best = Math.min(best, gazetteer.km(anchors[i], place));
      }
    }
    if (best > AROUND_KM) {
      return 0;
    }
    return best < NEAR_KM ? 1.2 : 0.6;
  }
}

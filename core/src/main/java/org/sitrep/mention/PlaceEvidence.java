package org.sitrep.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.knowledge.Gazetteer;
import org.sitrep.model.PlaceKind;

/// What an article as a whole says about where it plays: countries and divisions it names, and
/// areas in which many of its names occur.
final class PlaceEvidence {
  private static final double CLEAR_LEAD = 1;
  private static final double FAMOUS = 5.5;
  private static final int MOST_ANCHORS = 32;
  private static final double LEANING = 0.4;
  private static final double NOTHING = 1e-6;
  private static final double AROUND_DEGREES = 1.7;
  private static final int NEAR_KM = 60;
  private static final int AROUND_KM = 180;

  private final Gazetteer gazetteer;
  private final Map<Integer, Double> countries = new HashMap<>();
  private final Map<Long, Double> areas = new HashMap<>();
  private final Map<Long, Double> named = new HashMap<>();
  private final List<Integer> clearlyNamed = new ArrayList<>();
  private final List<Integer> anchors = new ArrayList<>();
  private double total;

  PlaceEvidence(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// A country named, as such or by a word derived from it.
  void country(int country, double times) {
    if (country != 0) {
      countries.merge(country, times, Double::sum);
      total += times;
    }
  }

  /// Takes in what a name tells before it is resolved.
  void read(PlaceGroup group) {
    int top = group.top();
    if (group.trust.compareTo(PlaceSpan.Trust.WEAK) < 0) {
      return;
    }
    boolean clear =
        group.bearers.size() == 1
            || gazetteer.weight(top) - gazetteer.weight(group.bearers.get(1).place()) >= CLEAR_LEAD;
    if (clear && gazetteer.kind(top) == PlaceKind.COUNTRY) {
      country(gazetteer.country(top), group.spans.size());
    } else if (clear && gazetteer.kind(top) == PlaceKind.DIVISION) {
      country(gazetteer.country(top), group.spans.size());
      named.merge(division(top), 1.0, Double::sum);
    } else if (clear && gazetteer.weight(top) >= FAMOUS) {
      country(gazetteer.country(top), 0.5);
    }
    if (group.trust.compareTo(PlaceSpan.Trust.START) > 0) {
      vote(group);
    }
  }

  /// Each name has one vote, shared among the areas in which it occurs, the more important bearers
  /// getting more.
  private void vote(PlaceGroup group) {
    double all = 0;
    for (PlaceGroup.Bearer bearer : group.bearers) {
      all += bearer.heard() ? 0 : importance(bearer.place());
    }
    for (PlaceGroup.Bearer bearer : group.bearers) {
      if (bearer.heard()) {
        continue;
      }
      long area = gazetteer.area(bearer.place());
      if (area != 0) {
        double share = importance(bearer.place()) / all;
        group.votes.merge(area, share, Double::sum);
        areas.merge(area, share, Double::sum);
      }
      double leaning = LEANING * importance(bearer.place()) / all;
      group.leanings.merge(gazetteer.country(bearer.place()), leaning, Double::sum);
      country(gazetteer.country(bearer.place()), leaning);
    }
  }

  private double importance(int place) {
    return Math.pow(10, gazetteer.weight(place) / 2);
  }

  private static long division(int number) {
    return ~(long) number;
  }

  /// Ends the reading: what follows is asked of all names together.
  void complete() {
    countries.forEach(
        (country, times) -> {
          if (times >= 1) {
            clearlyNamed.add(country);
          }
        });
  }

  /// A place that is settled, for distances.
  void anchor(int place) {
    PlaceKind kind = gazetteer.kind(place);
    boolean small = kind == PlaceKind.SETTLEMENT || kind == PlaceKind.SITE;
    if (small && anchors.size() < MOST_ANCHORS) {
      anchors.add(place);
    }
  }

  /// Whether the article names the country.
  boolean names(int country) {
    return country != 0 && countries.getOrDefault(country, 0.0) >= 1;
  }

  /// How well a bearer fits the country and the divisions named.
  double land(PlaceGroup group, int place) {
    int country = gazetteer.country(place);
    double own = group.leanings.getOrDefault(country, 0.0);
    double times = countries.getOrDefault(country, 0.0) - own;
    double fit =
        times > NOTHING ? Math.min(1, times) * (1 + 1.5 * times / total) : besideNamed(country);
    int division = gazetteer.division(place);
    return fit + (division >= 0 && named.containsKey(division(division)) ? 1.5 : 0);
  }

  private double besideNamed(int country) {
    for (int other : clearlyNamed) {
      if (gazetteer.neighbours(country, other)) {
        return 0.4;
      }
    }
    return 0;
  }

  /// Votes of other names for the area the bearer lies in.
  double othersVotes(PlaceGroup group, int place) {
    long area = gazetteer.area(place);
    if (area == 0) {
      return 0;
    }
    return areas.getOrDefault(area, 0.0) - group.votes.getOrDefault(area, 0.0);
  }

  /// How well a bearer fits the settled places around.
  double closeness(PlaceGroup group, int place) {
    double best = Double.MAX_VALUE;
    for (int anchor : anchors) {
      double north = Math.abs(gazetteer.lat(anchor) - gazetteer.lat(place));
      if (north < AROUND_DEGREES && !group.bears(anchor)) {
        best = Math.min(best, gazetteer.km(anchor, place));
      }
    }
    if (best > AROUND_KM) {
      return 0;
    }
    return best < NEAR_KM ? 1.2 : 0.6;
  }
}

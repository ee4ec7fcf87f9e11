package org.sitrep.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.knowledge.Gazetteer;

/// A way to find the settlements that a name may mean.
interface NameFinder {
  /// How many are asked for.
  int MOST = 5;

  /// The places, the best first.
  ///
  /// @param country where they are, 0 if that is not known
  List<Integer> find(String name, int country);

  /// The first bearers of a posting that lie in a country.
  static List<Integer> bearers(Gazetteer gazetteer, int posting, int country) {
    List<Integer> found = new ArrayList<>();
    for (int at = posting; at != Gazetteer.NONE && found.size() < MOST; at += Gazetteer.STEP) {
      int place = gazetteer.bearer(at);
      if (country == 0 || gazetteer.country(place) == country) {
        found.add(place);
      }
      if (gazetteer.last(at)) {
        break;
      }
    }
    return found;
  }
}

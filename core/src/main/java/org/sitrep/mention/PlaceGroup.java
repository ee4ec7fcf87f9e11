package org.sitrep.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.knowledge.Gazetteer;

/// All mentions of one name in an article, with the places that bear it: within an article a name
/// means one place.
final class PlaceGroup {
  /// More bearers of a name than this are beyond what an article can mean.
  private static final int MOST_BEARERS = 64;

  /// A place that bears the name.
  ///
  /// @param place its number
  /// @param main whether the name is its usual one
  /// @param foreign whether the name is used in other languages only
  /// @param heard whether its name only sounds so
  record Bearer(int place, boolean main, boolean foreign, boolean heard) {}

  final int posting;
  final List<Integer> spans = new ArrayList<>();
  final List<Bearer> bearers = new ArrayList<>();
  final Set<Integer> contained = new HashSet<>();
  final Map<Long, Double> votes = new HashMap<>();
  final Map<Integer, Double> leanings = new HashMap<>();
  PlaceSpan.Trust trust = PlaceSpan.Trust.UNLIKELY;
  int chosen = Gazetteer.NONE;
  double margin;

  PlaceGroup(Gazetteer gazetteer, int posting, int language) {
    this.posting = posting;
    for (int at = posting; bearers.size() < MOST_BEARERS; at += Gazetteer.STEP) {
      bearers.add(
          new Bearer(
              gazetteer.bearer(at), gazetteer.main(at), gazetteer.foreign(at, language), false));
      if (gazetteer.last(at)) {
        break;
      }
    }
  }

  /// Adds places whose names only sound like this one.
  void hear(Gazetteer gazetteer, int heard) {
    for (int at = heard; at != Gazetteer.NONE; at = gazetteer.last(at) ? -1 : at + Gazetteer.STEP) {
      if (!bears(gazetteer.bearer(at))) {
        bearers.add(new Bearer(gazetteer.bearer(at), false, false, true));
      }
    }
  }

  void add(int span, PlaceSpan.Trust borneOut) {
    spans.add(span);
    if (borneOut.compareTo(trust) > 0) {
      trust = borneOut;
    }
  }

  /// Whether the name is not the usual one of a bearer.
  boolean alternative(int place) {
    return bearers.stream().noneMatch(bearer -> bearer.place() == place && bearer.main());
  }

  /// The most important bearer.
  int top() {
    return bearers.getFirst().place();
  }

  boolean bears(int place) {
    return bearers.stream().anyMatch(bearer -> bearer.place() == place);
  }
}

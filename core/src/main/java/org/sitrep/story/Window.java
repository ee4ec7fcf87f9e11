package org.sitrep.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds, among the open reports, those that may tell the same as a new one: an inverted index over
/// the concepts that weigh most.
///
/// Of each concept only the last reports are looked at, so that a report costs the same however
/// many are open.
final class Window {
  private static final int POSTINGS = 48;
  private static final int CANDIDATES = 24;
  private static final int COMMON = 500;
  private static final double TOO_COMMON = 0.1;

  private final Concepts concepts;
  private final List<List<Node>> postings = new ArrayList<>();
  private long looks;

  Window(Concepts concepts) {
    this.concepts = concepts;
  }

  /// How many entries have been looked at.
  long looks() {
    return looks;
  }

  /// Those of the open reports that share most with a report, in the order they were settled.
  List<Node> candidates(Profile profile) {
    List<Node> touched = new ArrayList<>();
    for (int concept : profile.leads()) {
      if (concept < postings.size() && !tooCommon(concept)) {
        double weight = profile.weight(concept, concepts.kind(concept).facet());
        look(postings.get(concept), weight * weight, touched);
      }
    }
    return best(touched);
  }

  private static List<Node> best(List<Node> touched) {
    long[] order = new long[touched.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = (long) -Float.floatToIntBits((float) touched.get(i).met()) << Integer.SIZE | i;
      touched.get(i).unmeet();
    }
    Arrays.sort(order);
    return Arrays.stream(order)
        .limit(CANDIDATES)
        .mapToObj(key -> touched.get((int) key))
        .sorted(Node.ORDER)
        .toList();
  }

  private void look(List<Node> posting, double weight, List<Node> touched) {
    for (int i = Math.max(0, posting.size() - POSTINGS); i < posting.size(); i++) {
      looks++;
      if (posting.get(i).meet(weight)) {
        touched.add(posting.get(i));
      }
    }
  }

  private boolean tooCommon(int concept) {
    int found = concepts.found(concept);
    return found > COMMON
        && found > TOO_COMMON * concepts.articles()
        && concepts.kind(concept).isBroad();
  }

  void enter(Node node) {
    for (int concept : node.concepts()) {
      while (postings.size() <= concept) {
        postings.add(new ArrayList<>(2));
      }
      postings.get(concept).add(node);
    }
  }

  /// Takes out a report.
  void leave(Node node) {
    for (int concept : node.concepts()) {
      postings.get(concept).remove(node);
    }
  }
}

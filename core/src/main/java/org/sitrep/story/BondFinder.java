package org.sitrep.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Finds which reports to compare, through an inverted index, and compares them.
///
/// A report looks up its heaviest concepts and, for each, the latest reports before it in canonical
/// order that have it too; the best few it meets most weight with are compared in full. All of
/// these are bounded, so the work per report does not depend on how many came before.
final class BondFinder {
  private static final int CONCEPTS = 28;
  private static final int POSTINGS = 40;
  private static final int CANDIDATES = 14;
  private static final int COMMON = 500;
  private static final double TOO_COMMON = 0.1;

  private final Concepts concepts;
  private final List<Report> reports;
  private final Numbers[] postings;
  private final double[] met;
  private final List<Bond> bonds = new ArrayList<>();
  private long looks;
  private long comparisons;

  BondFinder(Concepts concepts, List<Report> reports) {
    this.concepts = concepts;
    this.reports = reports;
    this.postings = new Numbers[concepts.size()];
    this.met = new double[reports.size()];
  }

  /// The bonds of all reports that are not [Bond.Kind#NONE], in order of their numbers.
  List<Bond> find() {
    for (int n = 0; n < reports.size(); n++) {
      Report report = reports.get(n);
      for (int candidate : candidates(report)) {
        comparisons++;
        Bond bond = PairJudge.judge(candidate, reports.get(candidate), n, report);
        if (bond.kind() != Bond.Kind.NONE) {
          bonds.add(bond);
        }
      }
      enter(n, report.meaning());
      enter(n, report.words());
    }
    return bonds;
  }

  /// How many postings were looked at.
  long looks() {
    return looks;
  }

  /// How many pairs were compared in full.
  long comparisons() {
    return comparisons;
  }

  private int[] candidates(Report report) {
    Numbers touched = new Numbers();
    look(report.meaning(), touched);
    look(report.words(), touched);
    int[] best =
        Arrays.stream(touched.toArray())
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer n) -> -met[n])
                    .thenComparing(Comparator.naturalOrder()))
            .limit(CANDIDATES)
            .mapToInt(Integer::intValue)
            .sorted()
            .toArray();
    for (int n : touched.toArray()) {
      met[n] = 0;
    }
    return best;
  }

  private void look(Vector vector, Numbers touched) {
    int left = CONCEPTS;
    for (int position : vector.byWeight()) {
      int concept = vector.concepts()[position];
      Numbers posting = postings[concept];
      if (posting == null || tooCommon(concept)) {
        continue;
      }
      for (int i = Math.max(0, posting.size() - POSTINGS); i < posting.size(); i++) {
        looks++;
        meet(posting.get(i), vector.weights()[position], touched);
      }
      if (--left == 0) {
        return;
      }
    }
  }

  private void meet(int report, double weight, Numbers touched) {
    if (met[report] == 0) {
      touched.add(report);
    }
    met[report] += weight * weight;
  }

  private boolean tooCommon(int concept) {
    int found = concepts.found(concept);
    return found > COMMON
        && found > TOO_COMMON * reports.size()
        && concepts.kind(concept).isBroad();
  }

  private void enter(int report, Vector vector) {
    for (int concept : vector.concepts()) {
      if (postings[concept] == null) {
        postings[concept] = new Numbers();
      }
      postings[concept].add(report);
    }
  }
}

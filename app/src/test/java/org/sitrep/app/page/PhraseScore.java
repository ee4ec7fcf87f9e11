package org.sitrep.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Counts phrases in the manner of trafilatura's comparison: one that must be there and is counts
/// as a true positive, one that must not and is as a false positive.
final class PhraseScore {
  private int truePositives;
  private int falseNegatives;
  private int falsePositives;
  private int trueNegatives;
  private final List<String> misses = new ArrayList<>();

  void add(PageTruth truth, String text) {
    String flat = flat(text);
    for (String phrase : truth.list("must")) {
      boolean found = flat.contains(flat(phrase));
      truePositives += found ? 1 : 0;
      falseNegatives += found ? 0 : 1;
      if (!found) {
        misses.add(truth.name() + " lost: " + phrase);
      }
    }
    for (String phrase : truth.list("mustNot")) {
      boolean found = flat.contains(flat(phrase));
      falsePositives += found ? 1 : 0;
      trueNegatives += found ? 0 : 1;
      if (found) {
        misses.add(truth.name() + " kept: " + phrase);
      }
    }
  }

  void addAll(PhraseScore other) {
    truePositives += other.truePositives;
    falseNegatives += other.falseNegatives;
    falsePositives += other.falsePositives;
    trueNegatives += other.trueNegatives;
    misses.addAll(other.misses);
  }

  List<String> misses() {
    return misses;
  }

  double precision() {
    return share(truePositives, truePositives + falsePositives);
  }

  double recall() {
    return share(truePositives, truePositives + falseNegatives);
  }

  double f1() {
    return share(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives);
  }

  double accuracy() {
    int all = truePositives + trueNegatives + falsePositives + falseNegatives;
    return share(truePositives + trueNegatives, all);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  String line(String name) {
    return String.format(
        Locale.ROOT,
        "%-34s P %.3f  R %.3f  F1 %.3f  accuracy %.3f  (%d must, %d must not)",
        name,
        precision(),
        recall(),
        f1(),
        accuracy(),
        truePositives + falseNegatives,
        falsePositives + trueNegatives);
  }

  /// One line with single blanks, invisible marks left out.
  static String flat(String text) {
    return text.replaceAll("[\\u00AD\\u200B\\u2060\\uFEFF]", "")
        .replaceAll("[\\s\\u00A0\\u202F\\u2009]+", " ")
        .strip();
  }
}

package org.sitrep.story;

import java.util.List;

/// The report that stands for a story: the one most like the others.
final class Chief {
  private static final int SAMPLE = 12;

  private Chief() {}

  /// Of equals the one settled first; of a large group, of the first ones.
  static Node of(List<Node> group) {
    List<Node> sample = group.subList(0, Math.min(SAMPLE, group.size()));
    double[] likeness = new double[sample.size()];
    for (int i = 0; i < likeness.length; i++) {
      for (int k = 0; k < i; k++) {
        double odds = Likeness.ofSubject(sample.get(i).report(), sample.get(k).report());
        likeness[i] += odds;
        likeness[k] += odds;
      }
    }
    int chief = 0;
    for (int i = 1; i < likeness.length; i++) {
      boolean equal = likeness[i] == likeness[chief];
      boolean earlier = sample.get(i).serial() < sample.get(chief).serial();
      chief = likeness[i] > likeness[chief] || (equal && earlier) ? i : chief;
    }
    return sample.get(chief);
  }
}

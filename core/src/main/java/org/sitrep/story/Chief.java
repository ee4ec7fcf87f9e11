package org.sitrep.story;

import java.util.Comparator;
import java.util.List;

/// The report that stands for a story: the one most like the others.
final class Chief {
  private static final int SAMPLE = 12;

  private Chief() {}

  /// Of equals the one settled first; of a large group, of the first ones.
  static Node of(List<Node> group) {
    List<Node> sample = group.subList(0, Math.min(SAMPLE, group.size()));
    return sample.stream()
        .max(
            Comparator.comparingDouble((Node node) -> likeness(node, sample))
                .thenComparing(Node.ORDER.reversed()))
        .orElseThrow();
  }

  private static double likeness(Node node, List<Node> sample) {
    return sample.stream()
        .filter(other -> other != node)
        .mapToDouble(other -> Likeness.ofSubject(node.report(), other.report()))
        .sum();
  }
}

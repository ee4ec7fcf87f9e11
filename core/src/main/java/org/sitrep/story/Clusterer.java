package org.sitrep.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import org.sitrep.model.PartialDate;

/// Joins linked reports, the likeliest pairs first, as long as two groups are likely to be one on
/// average over their pairs (average linkage): one strong pair does not draw two groups together.
///
/// Of large groups a sample of pairs is looked at, so that a union costs the same for all sizes.
final class Clusterer {
  private static final int SAMPLE = 8;

  /// How likely the pairs between two groups must be, by those inside: this share, less this much.
  private static final double COHERENCE = 0.85;

  private static final double CONTRAST = 1.65;

  /// The odds of a pair before any is looked at.
  private static final double EXPECTED = 0.35;

  private final double least;
  private final int mostDays;
  private final ToDoubleBiFunction<Report, Report> odds;
  private final Map<Node, Crowd> groupOf = new IdentityHashMap<>();
  private final Map<Long, Double> judged = new HashMap<>();
  private final Map<Long, Integer> refused = new HashMap<>();
  private int groups;

  private static final class Crowd {
    private final int number;
    private final List<Node> members = new ArrayList<>();
    private PartialDate span = PartialDate.UNKNOWN;

    Crowd(int number) {
      this.number = number;
    }
  }

  /// @param least least average logarithm of the odds of two groups that are joined
  /// @param mostDays how many days may lie within a group, as far as its days are known
  /// @param odds the logarithm of the odds that two reports belong together
  Clusterer(double least, int mostDays, ToDoubleBiFunction<Report, Report> odds) {
    this.least = least;
    this.mostDays = mostDays;
    this.odds = odds;
  }

  private record Pair(Node one, Node other, double odds) {}

  /// The groups of some reports, each in the order of the reports; links to others are passed over.
  List<List<Node>> join(List<Node> nodes) {
    for (Node node : nodes) {
      Crowd group = new Crowd(groups++);
      group.members.add(node);
      PartialDate when = node.report().when();
      group.span = when.isDay() ? when : PartialDate.UNKNOWN;
      groupOf.put(node, group);
    }
    pairs(nodes).forEach(this::join);
    Map<Crowd, List<Node>> found = new LinkedHashMap<>();
    for (Node node : nodes) {
      found.computeIfAbsent(group(node), g -> new ArrayList<>()).add(node);
    }
    return List.copyOf(found.values());
  }

  private Crowd group(Node node) {
    Crowd group = groupOf.get(node);
    if (group == null) {
      throw new IllegalArgumentException("not among the reports that are joined");
    }
    return group;
  }

  private List<Pair> pairs(List<Node> nodes) {
    Set<Node> within = new LinkedHashSet<>(nodes);
    List<Pair> pairs = new ArrayList<>();
    for (Node node : nodes) {
      for (Node.Link link : node.links()) {
        boolean once = link.other().serial() > node.serial();
        if (once && link.odds() >= least && within.contains(link.other())) {
          pairs.add(new Pair(node, link.other(), link.odds()));
          judged.put(key(node, link.other()), link.odds());
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.odds)
            .thenComparing(Pair::one, Node.ORDER)
            .thenComparing(Pair::other, Node.ORDER));
    return pairs;
  }

  private void join(Pair pair) {
    Crowd one = group(pair.one);
    Crowd other = group(pair.other);
    if (one == other) {
      return;
    }
    long key = key(one.number, other.number);
    int size = one.members.size() + other.members.size();
    if (refused.getOrDefault(key, 0) == size) {
      return;
    }
    if (distant(one, other) || !alike(one, other)) {
      refused.put(key, size);
      return;
    }
    boolean larger = one.members.size() >= other.members.size();
    Crowd kept = larger ? one : other;
    Crowd moved = larger ? other : one;
    moved.members.forEach(node -> groupOf.put(node, kept));
    kept.members.addAll(moved.members);
    kept.span = Days.span(one.span, other.span);
  }

  private static long key(int one, int other) {
    return ((long) Math.min(one, other) << Integer.SIZE) | Math.max(one, other);
  }

  private boolean distant(Crowd one, Crowd other) {
    return one.span.isKnown()
        && other.span.isKnown()
        && Days.length(Days.span(one.span, other.span)) > mostDays;
  }

  /// Two groups that each hold together must not be much less alike than either is within: two
  /// bombings in one city are reported in the same words.
  private boolean alike(Crowd one, Crowd other) {
    double average = average(one, other);
    return average >= least
        && average >= COHERENCE * Math.min(inside(one), inside(other)) - CONTRAST;
  }

  /// The average odds of the pairs of different languages in a group, and of one as expected: the
  /// likeliest pairs are joined first, so the first of a group promise too much.
  private double inside(Crowd group) {
    double sum = EXPECTED;
    int pairs = 1;
    int sample = Math.min(SAMPLE, group.members.size());
    for (int i = 0; i < sample; i++) {
      for (int k = 0; k < i; k++) {
        Node one = sampled(group, i);
        Node other = sampled(group, k);
        if (!one.article().language().equals(other.article().language())) {
          sum += odds(one, other);
          pairs++;
        }
      }
    }
    return sum / pairs;
  }

  private double average(Crowd one, Crowd other) {
    double sum = 0;
    int pairs = 0;
    for (int i = 0; i < Math.min(SAMPLE, one.members.size()); i++) {
      for (int k = 0; k < Math.min(SAMPLE, other.members.size()); k++) {
        sum += odds(sampled(one, i), sampled(other, k));
        pairs++;
      }
    }
    return sum / pairs;
  }

  private static Node sampled(Crowd group, int n) {
    int size = group.members.size();
    return group.members.get(size <= SAMPLE ? n : (int) ((long) n * size / SAMPLE));
  }

  private double odds(Node one, Node other) {
    boolean ordered = one.serial() < other.serial();
    Node first = ordered ? one : other;
    Node second = ordered ? other : one;
    return judged.computeIfAbsent(
        key(first, second), k -> odds.applyAsDouble(first.report(), second.report()));
  }

  private static long key(Node first, Node second) {
    return first.serial() << Integer.SIZE | second.serial() & 0xFFFFFFFFL;
  }
}

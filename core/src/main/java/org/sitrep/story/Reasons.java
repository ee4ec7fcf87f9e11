package org.sitrep.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What binds the reports of a story, for people: the concepts they share with the reports that
/// share them, and of each report how much each sign says that it belongs with the chief one.
final class Reasons {
  private static final int SHARED = 8;
  private static final int REPORTS = 20;
  private static final int SIGNS = 4;

  private final Concepts concepts;
  private final Node chief;
  private final List<Node> group;

  Reasons(Concepts concepts, Group group) {
    this.concepts = concepts;
    this.chief = group.chief();
    this.group = group.reports().subList(0, Math.min(REPORTS, group.reports().size()));
  }

  Stream<String> all() {
    return Stream.concat(shared(), signs());
  }

  private Stream<String> shared() {
    Map<Integer, List<String>> having = new TreeMap<>();
    for (Node node : group) {
      for (int concept : node.concepts()) {
        if (concepts.kind(concept).isReadable()) {
          having.computeIfAbsent(concept, c -> new ArrayList<>()).add(node.article().id());
        }
      }
    }
    return having.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .sorted(
            Comparator.comparingDouble(
                    (Map.Entry<Integer, List<String>> entry) ->
                        -concepts.weight(entry.getKey()) * entry.getValue().size())
                .thenComparing(entry -> concepts.key(entry.getKey())))
        .limit(SHARED)
        .map(entry -> concepts.key(entry.getKey()) + " (" + ids(entry.getValue()) + ")");
  }

  private static String ids(List<String> ids) {
    return String.join(", ", ids.stream().sorted().toList());
  }

  private Stream<String> signs() {
    return group.stream().filter(node -> node != chief).map(this::signs);
  }

  /// `a ~ b 3.1: topic 2.2, sound 1.9`, the logarithms of odds.
  private String signs(Node node) {
    Map<Likeness.Sign, Double> odds = new EnumMap<>(Likeness.Sign.class);
    double all =
        Likeness.of(chief.report(), node.report(), (sign, value, add) -> odds.put(sign, add));
    String most =
        odds.entrySet().stream()
            .filter(entry -> entry.getKey() != Likeness.Sign.BASE)
            .sorted(
                Comparator.comparingDouble(
                        (Map.Entry<Likeness.Sign, Double> entry) -> -Math.abs(entry.getValue()))
                    .thenComparing(Map.Entry::getKey))
            .limit(SIGNS)
            .map(entry -> name(entry.getKey()) + " " + number(entry.getValue()))
            .collect(Collectors.joining(", "));
    return chief.article().id() + " ~ " + node.article().id() + " " + number(all) + ": " + most;
  }

  private static String name(Likeness.Sign sign) {
    return sign.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String number(double odds) {
    return String.format(Locale.ROOT, "%+.1f", odds);
  }
}

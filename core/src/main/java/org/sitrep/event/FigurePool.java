package org.sitrep.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.sitrep.model.PartialDate;

/// The figures of one storyline that have the same measure, unit and holder.
///
/// They are laid together by what they count: first what repeats one number, then what gives other
/// numbers for the same thing. What stands in one report as different things is never laid
/// together; see [FigureParts] and [FigureJoining].
final class FigurePool {
  /// How many groups of one story, of one event and of one number are looked at.
  private static final int MOST_GROUPS = 64;

  /// How often groups are tried again, since a toll that rose joins only by its steps.
  private static final int ROUNDS = 3;

  private static final Comparator<FigureGroup> LARGEST =
      Comparator.comparingInt((FigureGroup group) -> -group.size())
          .thenComparing(FigureGroup::first, FigureItem.ORDER);

  private final List<FigureNode> nodes = new ArrayList<>();
  private final PlacePairs divided = new PlacePairs();

  /// Takes the figures of one article.
  void add(List<FigureNode> article) {
    FigureParts.mark(article, divided);
    nodes.addAll(article);
  }

  /// Groups of one number each.
  private List<FigureGroup> repeated(FigureJoining joining) {
    List<FigureGroup> groups = new ArrayList<>();
    Map<String, List<FigureGroup>> byNumber = new HashMap<>();
    nodes.stream()
        .sorted(Comparator.comparing(FigureNode::item, FigureItem.ORDER))
        .forEach(
            node -> {
              Bounds bounds = Bounds.of(node.item().quantity());
              String number = node.item().story() + "|" + bounds.named() + "|" + bounds.isVague();
              List<FigureGroup> alike = byNumber.computeIfAbsent(number, n -> new ArrayList<>());
              alike.stream()
                  .limit(MOST_GROUPS)
                  .filter(group -> joining.repeats(node, group))
                  .findFirst()
                  .ifPresentOrElse(
                      group -> group.add(node),
                      () -> {
                        alike.add(new FigureGroup(node));
                        groups.add(alike.getLast());
                      });
            });
    return groups;
  }

  /// Groups of one thing each: what one authority says over time first, then what is said of one
  /// event, then the rest of one story.
  ///
  /// @param days the days of events, by id
  List<FigureGroup> groups(Map<String, PartialDate> days) {
    FigureJoining joining = new FigureJoining(divided, days);
    List<FigureGroup> groups =
        joined(repeated(joining), (a, b) -> a.sharesVoice(b) && joining.joins(a, b));
    for (int round = 0; round < ROUNDS; round++) {
      groups = joined(groups, (a, b) -> a.sharesEvent(b) && joining.joins(a, b));
    }
    for (int round = 0; round < ROUNDS; round++) {
      groups = joined(groups, joining::joins);
    }
    return groups;
  }

  /// Every group joins the one of its own event and place, of touching numbers, and the largest.
  private static List<FigureGroup> joined(
      List<FigureGroup> parts, BiPredicate<FigureGroup, FigureGroup> may) {
    List<FigureGroup> whole = new ArrayList<>();
    Map<String, List<FigureGroup>> found = new HashMap<>();
    for (FigureGroup part : parts.stream().sorted(LARGEST).toList()) {
      Stream.concat(part.events().stream(), part.stories().stream())
          .flatMap(key -> found.getOrDefault(key, List.of()).stream())
          .distinct()
          .filter(group -> may.test(group, part))
          .min(
              Comparator.comparing((FigureGroup group) -> !group.sharesEvent(part))
                  .thenComparing(group -> !group.meets(part))
                  .thenComparing(group -> !group.sharesPlace(part))
                  .thenComparing(LARGEST))
          .ifPresentOrElse(group -> group.addAll(part), () -> whole.add(part));
      enter(found, part.home());
    }
    return whole;
  }

  private static void enter(Map<String, List<FigureGroup>> found, FigureGroup group) {
    Stream.concat(group.events().stream(), group.stories().stream())
        .map(key -> found.computeIfAbsent(key, k -> new ArrayList<>()))
        .filter(groups -> groups.size() < MOST_GROUPS && !groups.contains(group))
        .forEach(groups -> groups.add(group));
  }
}

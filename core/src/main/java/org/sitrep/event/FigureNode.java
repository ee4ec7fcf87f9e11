package org.sitrep.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A figure while it is looked for what else counts the same thing.
final class FigureNode {
  private final FigureItem item;
  private final List<FigureNode> apart = new ArrayList<>();
  private boolean part;
  private Optional<FigureGroup> group = Optional.empty();

  FigureNode(FigureItem item) {
    this.item = item;
  }

  FigureItem item() {
    return item;
  }

  /// Notes that its report gives it as a part of another figure.
  void becomePart() {
    part = true;
  }

  boolean isPart() {
    return part;
  }

  /// Notes that the two count different things.
  void keepApart(FigureNode other) {
    apart.add(other);
    other.apart.add(this);
  }

  Optional<FigureGroup> group() {
    return group;
  }

  void enter(FigureGroup home) {
    group = Optional.of(home);
  }

  /// Whether something in that group is known to count another thing.
  boolean isApartFrom(FigureGroup other) {
    return apart.stream().anyMatch(node -> node.group.filter(home -> home == other).isPresent());
  }
}

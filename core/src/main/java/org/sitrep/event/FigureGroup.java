package org.sitrep.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sitrep.model.Place;

/// One thing counted, while figures are still being laid to it.
final class FigureGroup {
  private static final int MOST_PLACES = 8;
  private static final double FAR = 5;

  private final List<FigureNode> nodes = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final Set<String> events = new TreeSet<>();
  private final Set<String> stories = new TreeSet<>();
  private final Set<String> voices = new TreeSet<>();
  private final TreeMap<LocalDate, Double> lowByDay = new TreeMap<>();
  private double low = Double.POSITIVE_INFINITY;
  private double high = Double.NEGATIVE_INFINITY;
  private double least = Double.POSITIVE_INFINITY;
  private double most = Double.NEGATIVE_INFINITY;
  private boolean news;
  private boolean part;

  FigureGroup(FigureNode first) {
    add(first);
  }

  void add(FigureNode node) {
    FigureItem item = node.item();
    node.enter(this);
    nodes.add(node);
    item.place().filter(place -> !places.contains(place)).ifPresent(this::learn);
    item.event().ifPresent(events::add);
    stories.add(item.story());
    if (!item.voice().carrier()) {
      voices.add(item.voice().key());
    }
    part |= node.isPart();
    news |= !item.isBackground();
    Bounds bounds = Bounds.of(item.quantity());
    if (!bounds.isVague()) {
      low = Math.min(low, bounds.low());
      lowByDay.merge(item.day(), bounds.low(), Math::min);
      high = Math.max(high, bounds.high());
      least = Math.min(least, bounds.named());
      most = Math.max(most, bounds.named());
    }
  }

  private void learn(Place place) {
    if (places.size() < MOST_PLACES) {
      places.add(place);
    }
  }

  void addAll(FigureGroup other) {
    other.nodes.forEach(this::add);
  }

  /// The group its figures are in now: itself, or the one it was added to.
  FigureGroup home() {
    return nodes.getFirst().group().orElse(this);
  }

  FigureItem first() {
    return nodes.getFirst().item();
  }

  List<FigureItem> items() {
    return nodes.stream().map(FigureNode::item).toList();
  }

  int size() {
    return nodes.size();
  }

  /// The different places of its figures, the first few.
  List<Place> places() {
    return places;
  }

  Set<String> events() {
    return events;
  }

  Set<String> stories() {
    return stories;
  }

  /// Whether a report gives one of its figures as news.
  boolean isNews() {
    return news;
  }

  boolean sharesEvent(FigureGroup other) {
    return events.stream().anyMatch(other.events::contains);
  }

  boolean sharesPlace(FigureGroup other) {
    return places.stream().anyMatch(other.places::contains);
  }

  boolean sharesStory(FigureGroup other) {
    return stories.stream().anyMatch(other.stories::contains);
  }

  /// Whether one authority gives figures of both; an agency or outlet itself is none.
  boolean sharesVoice(FigureGroup other) {
    return voices.stream().anyMatch(other.voices::contains);
  }

  /// Whether figures of the two are known to count different things.
  boolean isApartFrom(FigureGroup other) {
    return nodes.size() < other.nodes.size()
        ? nodes.stream().anyMatch(node -> node.isApartFrom(other))
        : other.nodes.stream().anyMatch(node -> node.isApartFrom(this));
  }

  /// Whether the ranges of their numbers touch, an open one not beyond its order of size.
  boolean meets(FigureGroup other) {
    return low <= other.high && other.low <= high && times(other) <= FAR;
  }

  /// How many times the numbers of the one are those of the other, 1 if they lie among each other.
  double times(FigureGroup other) {
    if (least > most || other.least > other.most) {
      return 1;
    }
    return Math.max(1, Math.max(least / other.most, other.least / most));
  }

  /// Whether every number named is less than those of the other.
  boolean fallsBelow(FigureGroup other) {
    return most < other.least;
  }

  /// Whether a report gives one of its figures as a part of another.
  boolean isPart() {
    return part;
  }

  /// Whether all its numbers lie below those that the other gave on days before.
  boolean liesBelow(FigureGroup other) {
    SortedMap<LocalDate, Double> before =
        lowByDay.isEmpty() ? new TreeMap<>() : other.lowByDay.headMap(lowByDay.firstKey());
    return !before.isEmpty() && before.values().stream().allMatch(number -> high < number);
  }

  /// The place most figures name, of equals the one named first.
  Optional<Place> place() {
    return frequent(nodes.stream().flatMap(node -> node.item().place().map(Place::ref).stream()))
        .flatMap(ref -> places.stream().filter(place -> place.ref().equals(ref)).findFirst());
  }

  /// The event most of the figures belong to.
  Optional<String> event() {
    return frequent(nodes.stream().flatMap(node -> node.item().event().stream()));
  }

  /// The story most of the figures stand in.
  String story() {
    return frequent(nodes.stream().map(node -> node.item().story())).orElseThrow();
  }

  private static Optional<String> frequent(Stream<String> values) {
    Map<String, Integer> counts = new TreeMap<>();
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
    return counts.entrySet().stream()
        .min(
            Comparator.comparingInt((Map.Entry<String, Integer> entry) -> -entry.getValue())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }
}

package org.sitrep.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.model.Agreement;
import org.sitrep.model.Figure;
import org.sitrep.model.FigureClaim;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.model.Quantity;
import org.sitrep.story.PlaceRelation;
import org.sitrep.story.StableId;

/// One thing counted, while figures are still being laid to it.
///
/// Figures of one event, or of one place at no contradicting time, count one thing. A whole
/// country's number may be that of one of its towns only in the news of one story or in one event,
/// and is never that of one of its divisions.
final class FigureGroup {
  private final List<FigureItem> items = new ArrayList<>();

  FigureGroup(FigureItem first) {
    items.add(first);
  }

  void add(FigureItem item) {
    items.add(item);
  }

  int size() {
    return items.size();
  }

  /// Whether a figure may count the same thing.
  boolean suits(FigureItem item) {
    FigureItem first = items.getFirst();
    if (first.event().isPresent() && first.event().equals(item.event())) {
      return !isPart(first.place(), item.place());
    }
    boolean news = !first.figure().background() && !item.figure().background();
    return (samePlace(first.place(), item.place()) || news && townOf(first.place(), item.place()))
        && sameTime(first.figure(), item.figure());
  }

  /// Whether the two are different parts of a country, or one is the country and the other a part:
  /// their numbers add up.
  private static boolean isPart(Optional<Place> one, Optional<Place> other) {
    return one.isPresent()
        && other.isPresent()
        && !one.equals(other)
        && (one.get().kind() == PlaceKind.DIVISION || other.get().kind() == PlaceKind.DIVISION)
        && !samePlace(one, other);
  }

  /// Whether one is a country and the other a town or spot in it: in the news of one story they
  /// mostly count one thing.
  private static boolean townOf(Optional<Place> one, Optional<Place> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    Place wide =
        PlaceRelation.moreExact(one.get(), other.get()).equals(one.get()) ? other.get() : one.get();
    Place exact = wide.equals(one.get()) ? other.get() : one.get();
    return wide.kind() == PlaceKind.COUNTRY
        && PlaceRelation.rank(exact) <= 1
        && PlaceRelation.compatible(wide, exact);
  }

  private static boolean samePlace(Optional<Place> one, Optional<Place> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return true;
    }
    Place mine = one.get();
    Place theirs = other.get();
    boolean country = mine.kind() == PlaceKind.COUNTRY || theirs.kind() == PlaceKind.COUNTRY;
    return mine.ref().equals(theirs.ref()) || (!country && PlaceRelation.compatible(mine, theirs));
  }

  private static boolean sameTime(FigureClaim one, FigureClaim other) {
    if (!one.background() && !other.background()) {
      return true;
    }
    return one.date().isKnown() ? one.date().overlaps(other.date()) : !other.date().isKnown();
  }

  Figure write(String story, Origins origins) {
    FigureItem first = items.getFirst();
    Quantity quantity = first.figure().quantity();
    List<FigureItem> sorted = items.stream().sorted(FigureItem.BY_DAY).toList();
    return new Figure(
        id(story, sorted.getFirst(), first.place()),
        quantity.measure(),
        quantity.unit(),
        first.figure().of(),
        first.place(),
        event(),
        story,
        sorted.stream().map(item -> reported(item, origins)).toList(),
        agreement(sorted, origins));
  }

  private static Figure.Reported reported(FigureItem item, Origins origins) {
    Voice voice = origins.voice(item.article(), item.figure().attribution());
    return new Figure.Reported(
        item.article().id(), item.article().language(), item.figure(), voice.key(), voice.name());
  }

  private static String id(String story, FigureItem first, Optional<Place> place) {
    FigureClaim figure = first.figure();
    String of = figure.of().map(actor -> actor.ref() + actor.name()).orElse("");
    String where = place.map(Place::ref).orElse("");
    String start = first.article().id() + ":" + figure.span().start();
    return StableId.of(
        "fig",
        String.join(
            "|", story, figure.quantity().measure(), figure.quantity().unit(), of, where, start));
  }

  /// The event most of the figures belong to.
  private Optional<String> event() {
    Map<String, Integer> counts = new TreeMap<>();
    items.forEach(item -> item.event().ifPresent(id -> counts.merge(id, 1, Integer::sum)));
    return counts.entrySet().stream()
        .min(
            Comparator.comparingInt((Map.Entry<String, Integer> entry) -> -entry.getValue())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /// Of each origin the latest figure counts: what it said before has been brought up to date.
  private static Agreement agreement(List<FigureItem> sorted, Origins origins) {
    Map<String, Quantity> latest = new TreeMap<>();
    for (FigureItem item : sorted) {
      String voice = origins.voice(item.article(), item.figure().attribution()).key();
      latest.put(voice, item.figure().quantity());
    }
    return Bounds.agreement(List.copyOf(latest.values()));
  }
}

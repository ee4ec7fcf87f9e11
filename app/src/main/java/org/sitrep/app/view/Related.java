package org.sitrep.app.view;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.app.index.EventFilter;
import org.sitrep.app.index.Sort;
import org.sitrep.app.store.Kept;
import org.sitrep.app.store.Paging;
import org.sitrep.model.Event;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Place;

/// Finds what a reader of an event may want to read next: other events of its storyline at the same
/// place or in the same days.
final class Related {
  private static final int MOST = 8;
  private static final Paging CANDIDATES = Paging.first(40);

  private final Context context;

  Related(Context context) {
    this.context = context;
  }

  /// The closest first: those of the same place and days, then the fewest days away.
  List<Kept<Event>> to(Kept<Event> kept) {
    Event event = kept.value();
    EventFilter line = EventFilter.ALL.withStoryline(event.storyline());
    Set<Long> rows = new LinkedHashSet<>();
    event
        .place()
        .map(place -> line.withPlaces(List.of(place.ref())))
        .ifPresent(filter -> add(rows, filter));
    if (event.date().isKnown()) {
      add(rows, line.withDays(event.date().from(), event.date().to()));
    }
    rows.remove(kept.row());
    return context.store().events(List.copyOf(rows)).stream()
        .sorted(
            Comparator.comparingInt((Kept<Event> other) -> samePlace(event, other.value()) ? 0 : 1)
                .thenComparingLong(other -> daysBetween(event.date(), other.value().date()))
                .thenComparing(other -> other.value().id()))
        .limit(MOST)
        .toList();
  }

  private void add(Set<Long> rows, EventFilter filter) {
    rows.addAll(context.index().rows(filter, Sort.WEIGHT, CANDIDATES).items());
  }

  private static boolean samePlace(Event one, Event other) {
    return one.place().isPresent()
        && one.place().map(Place::ref).equals(other.place().map(Place::ref));
  }

  /// The days between two dates, 0 if they overlap; very many if one is unknown.
  private static long daysBetween(PartialDate one, PartialDate other) {
    if (!one.isKnown() || !other.isKnown()) {
      return Long.MAX_VALUE;
    }
    long after = ChronoUnit.DAYS.between(one.to().orElseThrow(), other.from().orElseThrow());
    long before = ChronoUnit.DAYS.between(other.to().orElseThrow(), one.from().orElseThrow());
    return Math.max(0, Math.max(after, before));
  }
}

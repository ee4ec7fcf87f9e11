package org.sitrep.app.index;

import java.util.List;
import java.util.function.Predicate;
import org.sitrep.app.store.EventRow;
import org.sitrep.knowledge.Ontology;

/// A filter as its documentation says it, one event at a time.
record NaiveFilter(EventFilter filter, Ontology ontology) implements Predicate<EventRow> {
  @Override
  public boolean test(EventRow event) {
    return among(filter.types(), event.type())
        && among(filter.groups(), ontology.type(event.type()).group())
        && among(filter.statuses(), event.status())
        && among(filter.places(), event.place())
        && among(filter.countries(), event.country())
        && found(filter.actors(), event)
        && found(filter.origins(), event)
        && found(filter.languages(), event)
        && found(filter.words().isEmpty() ? List.of() : List.of(filter.words()), event)
        && found(filter.article().isEmpty() ? List.of() : List.of(filter.article()), event)
        && (filter.story().isEmpty()
            || filter.story().equals(event.story())
            || Generated.found(filter.story(), event))
        && (filter.storyline().isEmpty() || filter.storyline().equals(event.storyline()))
        && (filter.scope() == Scope.ALL || (filter.scope() == Scope.RECALLED) == event.background())
        && event.changed() > filter.since()
        && where(event)
        && when(event);
  }

  private static boolean among(List<String> wanted, String value) {
    return wanted.isEmpty() || wanted.contains(value);
  }

  private static boolean found(List<String> wanted, EventRow event) {
    return wanted.isEmpty() || wanted.stream().anyMatch(what -> Generated.found(what, event));
  }

  private boolean where(EventRow event) {
    return filter
        .box()
        .map(
            box ->
                !event.place().isEmpty()
                    && event.lat() >= box.south()
                    && event.lat() <= box.north()
                    && (box.west() <= box.east()
                        ? event.lon() >= box.west() && event.lon() <= box.east()
                        : event.lon() >= box.west() || event.lon() <= box.east()))
        .orElse(true);
  }

  private boolean when(EventRow event) {
    if (filter.from().isEmpty() && filter.to().isEmpty()) {
      return true;
    }
    return event.fromDay() != EventRow.NO_DAY
        && filter.from().map(day -> event.toDay() >= day.toEpochDay()).orElse(true)
        && filter.to().map(day -> event.fromDay() <= day.toEpochDay()).orElse(true);
  }
}

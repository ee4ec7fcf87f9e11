package org.sitrep.app.index;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.app.store.Box;
import org.sitrep.app.store.EventRow;

/// Finds the events that pass a filter: each part that is given strikes out what it does not let
/// pass, what the store finds first.
final class Selection {
  private final Columns columns;
  private final Candidates candidates;

  Selection(Columns columns, Candidates candidates) {
    this.columns = columns;
    this.candidates = candidates;
  }

  /// A new set of the events that pass.
  Rows of(EventFilter filter) {
    Rows rows = Rows.all(columns.size);
    keepFound(rows, filter);
    keepKinds(rows, filter);
    keepWhere(rows, filter);
    keepWhen(rows, filter);
    return rows;
  }

  private void keepFound(Rows rows, EventFilter filter) {
    if (!filter.words().isEmpty()) {
      rows.keep(candidates.ofWords(filter.words()));
    }
    if (!filter.actors().isEmpty()) {
      rows.keep(candidates.ofActors(filter.actors()));
    }
    if (!filter.origins().isEmpty()) {
      rows.keep(candidates.ofOrigins(filter.origins()));
    }
    if (!filter.languages().isEmpty()) {
      rows.keep(candidates.ofLanguages(filter.languages()));
    }
    if (!filter.article().isEmpty()) {
      rows.keep(candidates.ofArticle(filter.article()));
    }
    if (!filter.story().isEmpty()) {
      Rows told = candidates.ofStory(filter.story());
      int own = columns.stories.find(filter.story());
      rows.keepIf(i -> columns.story[i] == own || told.has(i));
    }
  }

  private void keepKinds(Rows rows, EventFilter filter) {
    switch (filter.scope()) {
      case NEWS -> rows.drop(columns.recalled);
      case RECALLED -> rows.keep(columns.recalled);
      case ALL -> {}
    }
    if (!filter.types().isEmpty()) {
      rows.keepIn(columns.type, columns.types.among(filter.types()));
    }
    if (!filter.groups().isEmpty()) {
      boolean[] groups = columns.groups.among(filter.groups());
      boolean[] types = new boolean[columns.types.size()];
      for (int i = 0; i < types.length; i++) {
        types[i] = groups[columns.groupOfType[i]];
      }
      rows.keepIn(columns.type, types);
    }
    if (!filter.statuses().isEmpty()) {
      rows.keepIn(columns.status, columns.statuses.among(filter.statuses()));
    }
    if (!filter.storyline().isEmpty()) {
      int wanted = columns.storylines.find(filter.storyline());
      rows.keepIf(i -> columns.storyline[i] == wanted);
    }
  }

  private void keepWhere(Rows rows, EventFilter filter) {
    if (!filter.places().isEmpty()) {
      rows.keepIn(columns.place, columns.places.among(filter.places()));
    }
    if (!filter.countries().isEmpty()) {
      rows.keepIn(columns.country, columns.countries.among(filter.countries()));
    }
    filter.box().ifPresent(box -> keepIn(rows, box));
  }

  /// Keeps what has a place and lies in a box. Coordinates in memory are read faster than the
  /// store's spatial index hands over the rows it finds, however small the box.
  void keepIn(Rows rows, Box box) {
    double[] lat = columns.lat;
    double[] lon = columns.lon;
    rows.keepIf(i -> box.contains(lat[i], lon[i]));
  }

  private void keepWhen(Rows rows, EventFilter filter) {
    if (filter.from().isPresent() || filter.to().isPresent()) {
      int first = day(filter.from(), EventRow.NO_DAY + 1);
      int last = day(filter.to(), Integer.MAX_VALUE);
      int[] from = columns.from;
      int[] to = columns.to;
      rows.keepIf(i -> from[i] != EventRow.NO_DAY && to[i] >= first && from[i] <= last);
    }
    if (filter.since() > 0) {
      rows.keepIf(i -> columns.changed[i] > filter.since());
    }
  }

  private static int day(Optional<LocalDate> date, int open) {
    return date.map(day -> Math.clamp(day.toEpochDay(), EventRow.NO_DAY + 1, Integer.MAX_VALUE))
        .orElse(open);
  }
}

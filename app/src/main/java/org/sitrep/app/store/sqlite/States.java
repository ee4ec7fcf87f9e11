package org.sitrep.app.store.sqlite;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sitrep.app.store.StoreState;

/// Tells what a store holds.
final class States {
  private final Jdbi jdbi;

  States(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  StoreState read() {
    return jdbi.withHandle(States::read);
  }

  private static StoreState read(Handle handle) {
    Map<String, String> values = new HashMap<>();
    handle
        .createQuery("SELECT key, value FROM meta")
        .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(entry -> values.put(entry.getKey(), entry.getValue()));
    Meta meta = Meta.of(values);
    long pending =
        handle
            .createQuery("SELECT count(*) FROM article WHERE arrived > :of")
            .bind("of", meta.number(Meta.PICTURE_OF))
            .mapTo(Long.class)
            .one();
    return new StoreState(
        meta.number(Meta.REVISION),
        meta.number(Meta.PICTURE_REVISION),
        meta.number(Meta.PICTURE_OF),
        pending,
        meta.text(Meta.STAMP),
        meta.number(Meta.ARTICLES),
        meta.number(Meta.STORIES),
        meta.number(Meta.EVENTS),
        meta.number(Meta.FIGURES),
        meta.number(Meta.WARNINGS),
        meta.has(Meta.LANGUAGES) ? List.of(meta.text(Meta.LANGUAGES).split(" ")) : List.of(),
        day(meta, Meta.FROM),
        day(meta, Meta.TO));
  }

  private static Optional<LocalDate> day(Meta meta, String key) {
    return meta.has(key) ? Optional.of(LocalDate.ofEpochDay(meta.number(key))) : Optional.empty();
  }
}

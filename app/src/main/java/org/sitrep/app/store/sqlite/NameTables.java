package org.sitrep.app.store.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sitrep.app.store.SourceRow;
import org.sitrep.app.store.Standings;
import org.sitrep.model.Actor;
import org.sitrep.model.Event;
import org.sitrep.model.Picture;
import org.sitrep.model.Place;

/// The places, actors and origins of a picture, and the words that find them by name.
final class NameTables {
  private static final TableDiff PLACES =
      new TableDiff(
          "place", List.of("ref"), List.of("name", "country", "lat", "lon", "events", "record"));
  private static final TableDiff ACTORS =
      new TableDiff("actor", List.of("ref"), List.of("name", "country", "kind", "events"));
  private static final TableDiff ORIGINS =
      new TableDiff(
          "origin",
          List.of("key"),
          List.of(
              "name",
              "kind",
              "claims",
              "events",
              "first",
              "alone",
              "corroborated",
              "contradicted",
              "articles",
              "languages"));

  private final RecordCodec codec;
  private final List<List<Object>> words = new ArrayList<>();

  NameTables(RecordCodec codec) {
    this.codec = codec;
  }

  /// Writes what differs.
  ///
  /// @return how many rows that is
  int put(Statements sql, Picture picture) throws SQLException {
    int written = PLACES.put(sql, places(picture.events()));
    written += ACTORS.put(sql, actors(picture.events()));
    written += ORIGINS.put(sql, Standings.of(picture).stream().map(this::origin).toList());
    return written + putWords(sql);
  }

  private List<List<Object>> places(List<Event> events) {
    Map<String, Place> places = new TreeMap<>();
    Map<String, Long> counts = new HashMap<>();
    for (Event event : events) {
      event.place().ifPresent(place -> places.putIfAbsent(place.ref(), place));
      event.place().ifPresent(place -> counts.merge(place.ref(), 1L, Long::sum));
    }
    return places.values().stream()
        .map(place -> place(place, counts.getOrDefault(place.ref(), 0L)))
        .toList();
  }

  private List<Object> place(Place place, long events) {
    words.add(List.of("place", place.ref(), place.name()));
    return List.of(
        place.ref(),
        place.name(),
        place.country(),
        place.lat(),
        place.lon(),
        events,
        Bytes.of(codec.write(place)));
  }

  /// An actor that goes by several names has the one it has most often.
  private List<List<Object>> actors(List<Event> events) {
    Map<String, Map<Actor, Long>> actors = new TreeMap<>();
    Map<String, Long> counts = new HashMap<>();
    for (Event event : events) {
      Stream.concat(event.agents().stream(), event.targets().stream())
          .filter(actor -> !actor.ref().isEmpty())
          .forEach(
              actor ->
                  actors
                      .computeIfAbsent(actor.ref(), ref -> new HashMap<>())
                      .merge(actor, 1L, Long::sum));
      EventLayout.actors(event).forEach(ref -> counts.merge(ref, 1L, Long::sum));
    }
    return actors.entrySet().stream()
        .map(entry -> actor(usual(entry.getValue()), counts.getOrDefault(entry.getKey(), 0L)))
        .toList();
  }

  private static Actor usual(Map<Actor, Long> forms) {
    return forms.entrySet().stream()
        .max(
            Map.Entry.<Actor, Long>comparingByValue()
                .thenComparing(entry -> entry.getKey().toString()))
        .orElseThrow()
        .getKey();
  }

  private List<Object> actor(Actor actor, long events) {
    words.add(List.of("actor", actor.ref(), actor.name()));
    return List.of(actor.ref(), actor.name(), actor.country(), actor.kind(), events);
  }

  private List<Object> origin(SourceRow row) {
    words.add(List.of("origin", row.key(), row.name()));
    return List.of(
        row.key(),
        row.name(),
        row.kind(),
        (long) row.claims(),
        (long) row.events(),
        (long) row.first(),
        (long) row.alone(),
        (long) row.corroborated(),
        (long) row.contradicted(),
        (long) row.articles(),
        String.join(" ", row.languages()));
  }

  private int putWords(Statements sql) throws SQLException {
    Map<List<Object>, Long> old = new HashMap<>();
    sql.each(
        "SELECT rowid, sort, ref, name FROM name_words",
        row ->
            old.put(List.of(row.getString(2), row.getString(3), row.getString(4)), row.getLong(1)));
    int written = 0;
    for (List<Object> name : words) {
      if (old.remove(name) == null) {
        sql.run("INSERT INTO name_words (sort, ref, name) VALUES (?, ?, ?)", name.toArray());
        written++;
      }
    }
    for (long gone : old.values()) {
      sql.run("DELETE FROM name_words WHERE rowid = ?", gone);
      written++;
    }
    return written;
  }
}

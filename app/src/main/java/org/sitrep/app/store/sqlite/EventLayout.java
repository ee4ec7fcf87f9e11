package org.sitrep.app.store.sqlite;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.sitrep.model.Actor;
import org.sitrep.model.Event;
import org.sitrep.model.EventClaim;
import org.sitrep.model.Origin;
import org.sitrep.model.Place;

/// How events lie in their tables.
final class EventLayout implements Layout<Event> {
  private final ToIntFunction<Event> weight;
  private final ArticleRows articles;

  EventLayout(ToIntFunction<Event> weight, ArticleRows articles) {
    this.weight = weight;
    this.articles = articles;
  }

  @Override
  public String table() {
    return "event";
  }

  @Override
  public List<String> columns() {
    return List.of(
        "type",
        "status",
        "from_day",
        "to_day",
        "precision",
        "place",
        "country",
        "lat",
        "lon",
        "story",
        "storyline",
        "background",
        "weight");
  }

  @Override
  public String id(Event event) {
    return event.id();
  }

  @Override
  public List<Object> values(Event event) {
    Optional<Place> place = event.place();
    return List.of(
        event.type(),
        event.status().id(),
        ArticleColumns.first(event.date()),
        ArticleColumns.last(event.date()),
        event.date().precision().id(),
        place.map(Place::ref).orElse(""),
        place.map(Place::country).orElse(""),
        place.map(Place::lat),
        place.map(Place::lon),
        event.story(),
        event.storyline(),
        event.background() ? 1 : 0,
        weight.applyAsInt(event));
  }

  @Override
  public int beside(Event event) {
    return weight.applyAsInt(event);
  }

  @Override
  public void attach(Statements sql, long row, Event event) throws SQLException {
    if (event.place().isPresent()) {
      Place place = event.place().get();
      sql.run(
          "INSERT INTO event_box (n, west, east, south, north) VALUES (?, ?, ?, ?, ?)",
          row,
          place.lon(),
          place.lon(),
          place.lat(),
          place.lat());
    }
    for (String article : event.claims().stream().map(EventClaim::article).distinct().toList()) {
      sql.run(
          "INSERT INTO event_article (event, article) VALUES (?, ?)", row, articles.of(article));
    }
    for (String ref : actors(event)) {
      sql.run("INSERT INTO event_actor (event, ref) VALUES (?, ?)", row, ref);
    }
    for (String key : event.origins().stream().map(Origin::key).distinct().toList()) {
      sql.run("INSERT INTO event_origin (event, origin) VALUES (?, ?)", row, key);
    }
  }

  static List<String> actors(Event event) {
    return Stream.concat(event.agents().stream(), event.targets().stream())
        .map(Actor::ref)
        .filter(ref -> !ref.isEmpty())
        .distinct()
        .toList();
  }

  @Override
  public void detach(Statements sql, long row) throws SQLException {
    sql.run("DELETE FROM event_box WHERE n = ?", row);
    sql.run("DELETE FROM event_article WHERE event = ?", row);
    sql.run("DELETE FROM event_actor WHERE event = ?", row);
    sql.run("DELETE FROM event_origin WHERE event = ?", row);
  }
}

package org.sitrep.app.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sitrep.app.store.ActorRow;
import org.sitrep.app.store.Box;
import org.sitrep.app.store.Page;
import org.sitrep.app.store.Paging;
import org.sitrep.app.store.PlaceFilter;
import org.sitrep.app.store.PlaceRow;
import org.sitrep.app.store.SourceRow;
import org.sitrep.model.Actor;
import org.sitrep.model.Place;

/// Reads places, origins and actors.
final class NameReads {
  private static final String PLACES = "SELECT p.record, p.events FROM place AS p";
  private static final String ORIGINS =
      """
      SELECT o.key, o.name, o.kind, o.claims, o.events, o.first, o.alone, o.corroborated,
        o.contradicted, o.articles, o.languages FROM origin AS o\
      """;

  private final Reads reads;

  NameReads(Jdbi jdbi, RecordCodec codec) {
    this.reads = new Reads(jdbi, codec);
  }

  Page<PlaceRow> places(PlaceFilter filter, Paging paging) {
    paging.offset();
    Where where =
        new Where()
            .words(named("p.ref", "place"), filter.words())
            .in("p.country", "countries", filter.countries());
    filter.box().ifPresent(box -> within(where, box));
    String sql = PLACES + where + " ORDER BY p.events DESC, p.ref" + Reads.PIECE;
    return reads.read(
        handle -> {
          long total = Reads.count(handle, "SELECT count(*) FROM place AS p" + where, where);
          return paging.page(
              Reads.piece(where.bind(handle.createQuery(sql)), paging)
                  .map((row, context) -> place(row))
                  .list(),
              total);
        });
  }

  private static String named(String column, String sort) {
    return column
        + " IN (SELECT w.ref FROM name_words AS w WHERE w.name_words MATCH :words AND w.sort = '"
        + sort
        + "')";
  }

  private static void within(Where where, Box box) {
    where
        .and("p.lat BETWEEN :south AND :north", "south", box.south())
        .value("north", box.north())
        .and(
            box.west() <= box.east()
                ? "p.lon BETWEEN :west AND :east"
                : "(p.lon >= :west OR p.lon <= :east)",
            "west",
            box.west())
        .value("east", box.east());
  }

  private PlaceRow place(ResultSet row) throws SQLException {
    return new PlaceRow(reads.record(row.getBytes(1), Place.class), row.getInt(2));
  }

  Optional<PlaceRow> place(String ref) {
    String sql = PLACES + " WHERE p.ref = :ref";
    return reads.read(
        handle ->
            handle.createQuery(sql).bind("ref", ref).map((row, context) -> place(row)).findFirst());
  }

  Page<SourceRow> origins(String words, List<String> kinds, Paging paging) {
    paging.offset();
    Where where = new Where().words(named("o.key", "origin"), words).in("o.kind", "kinds", kinds);
    String sql = ORIGINS + where + " ORDER BY o.claims DESC, o.key" + Reads.PIECE;
    return reads.read(
        handle -> {
          long total = Reads.count(handle, "SELECT count(*) FROM origin AS o" + where, where);
          return paging.page(
              Reads.piece(where.bind(handle.createQuery(sql)), paging)
                  .map((row, context) -> origin(row))
                  .list(),
              total);
        });
  }

  Optional<SourceRow> origin(String key) {
    String sql = ORIGINS + " WHERE o.key = :key";
    return reads.read(
        handle ->
            handle
                .createQuery(sql)
                .bind("key", key)
                .map((row, context) -> origin(row))
                .findFirst());
  }

  private static SourceRow origin(ResultSet row) throws SQLException {
    return new SourceRow(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getInt(4),
        row.getInt(5),
        row.getInt(6),
        row.getInt(7),
        row.getInt(8),
        row.getInt(9),
        row.getInt(10),
        Arrays.stream(row.getString(11).split(" ")).filter(tag -> !tag.isEmpty()).toList());
  }

  List<ActorRow> actors(String words, int limit) {
    Where where = new Where().words(named("a.ref", "actor"), words).value("limit", limit);
    return reads.read(handle -> actors(handle, where));
  }

  private static List<ActorRow> actors(Handle handle, Where where) {
    String sql =
        "SELECT a.ref, a.name, a.country, a.kind, a.events FROM actor AS a"
            + where
            + " ORDER BY a.events DESC, a.ref LIMIT :limit";
    return where
        .bind(handle.createQuery(sql))
        .map(
            (row, context) ->
                new ActorRow(
                    new Actor(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                    row.getInt(5)))
        .list();
  }
}

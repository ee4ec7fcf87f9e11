package org.sitrep.app.store.sqlite;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.sitrep.app.store.WatchMemory;
import org.sitrep.app.store.WatchedSource;

/// The watcher's memory in the tables of a store.
final class SqliteWatchMemory implements WatchMemory {
  private static final String ENTRY = "SELECT item, guid, digest, updated, listed FROM watch_entry";
  private static final String ITEM =
      "SELECT key, source, due, tries, done, idle, told, record FROM watch_item";

  private final Path file;
  private final Jdbi jdbi;
  private final Supplier<Writer> writer;

  /// @param file named in messages
  /// @param writer throws if the store is open for reading only
  SqliteWatchMemory(Path file, Jdbi jdbi, Supplier<Writer> writer) {
    this.file = file;
    this.jdbi = jdbi;
    this.writer = writer;
  }

  @Override
  public Optional<WatchedSource> source(String url) {
    return list(
            "SELECT url, due, polled, succeeded, changed, failures, quiet, pace, moved, feed"
                + " FROM watch_source WHERE url = :url",
            Map.of("url", url),
            (row, context) -> source(row))
        .stream()
        .findFirst();
  }

  private static WatchedSource source(ResultSet row) throws SQLException {
    return new WatchedSource(
        row.getString(1),
        Instant.ofEpochMilli(row.getLong(2)),
        instant(row, 3),
        instant(row, 4),
        instant(row, 5),
        row.getInt(6),
        row.getInt(7),
        number(row, 8).map(Duration::ofMillis),
        Optional.ofNullable(row.getString(9)),
        Optional.ofNullable(row.getString(10)));
  }

  @Override
  public Map<String, Validator> validators(String source) {
    List<Validator> found =
        list(
            "SELECT address, etag, modified FROM watch_validator WHERE source = :source",
            Map.of("source", source),
            (row, context) ->
                new Validator(
                    row.getString(1),
                    Optional.ofNullable(row.getString(2)),
                    Optional.ofNullable(row.getString(3))));
    return by(found, Validator::address);
  }

  @Override
  public Map<String, WatchedEntry> entries(String source, Collection<String> items) {
    List<WatchedEntry> found =
        list(
            ENTRY
                + " WHERE source = :source AND item IN (SELECT value FROM json_each(:items))"
                + " ORDER BY listed",
            Map.of("source", source, "items", Reads.json(List.copyOf(items))),
            (row, context) -> entry(row));
    return by(found, WatchedEntry::item);
  }

  @Override
  public Map<String, WatchedEntry> entriesByGuid(String source, Collection<String> guids) {
    List<WatchedEntry> found =
        list(
            ENTRY
                + " WHERE source = :source AND guid IN (SELECT value FROM json_each(:guids))"
                + " ORDER BY listed, item",
            Map.of("source", source, "guids", Reads.json(List.copyOf(guids))),
            (row, context) -> entry(row));
    return by(found, WatchedEntry::guid);
  }

  private static WatchedEntry entry(ResultSet row) throws SQLException {
    return new WatchedEntry(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        instant(row, 4),
        Instant.ofEpochMilli(row.getLong(5)));
  }

  @Override
  public Map<String, WatchedItem> items(Collection<String> keys) {
    List<WatchedItem> found =
        list(
            ITEM + " WHERE key IN (SELECT value FROM json_each(:keys))",
            Map.of("keys", Reads.json(List.copyOf(keys))),
            (row, context) -> item(row));
    return by(found, WatchedItem::key);
  }

  @Override
  public List<WatchedItem> wanted(String source) {
    return list(
        ITEM + " WHERE source = :source AND record IS NOT NULL ORDER BY due, key",
        Map.of("source", source),
        (row, context) -> item(row));
  }

  private static WatchedItem item(ResultSet row) throws SQLException {
    return new WatchedItem(
        row.getString(1),
        row.getString(2),
        Instant.ofEpochMilli(row.getLong(3)),
        row.getInt(4),
        instant(row, 5),
        row.getInt(6),
        instant(row, 7),
        Optional.ofNullable(row.getString(8)));
  }

  @Override
  public Optional<WatchedHost> host(String name) {
    return list(
            "SELECT host, until, failures FROM watch_host WHERE host = :host",
            Map.of("host", name),
            (row, context) ->
                new WatchedHost(
                    row.getString(1), Instant.ofEpochMilli(row.getLong(2)), row.getInt(3)))
        .stream()
        .findFirst();
  }

  @Override
  public Optional<RobotsCopy> robots(String site) {
    return list(
            "SELECT site, fetched, allowed, body FROM watch_robots WHERE site = :site",
            Map.of("site", site),
            (row, context) ->
                new RobotsCopy(
                    row.getString(1),
                    Instant.ofEpochMilli(row.getLong(2)),
                    row.getBoolean(3),
                    row.getBytes(4)))
        .stream()
        .findFirst();
  }

  @Override
  public void polled(Poll poll) {
    write("note a poll", new WatchWrites.OfPoll(poll));
  }

  @Override
  public void put(List<WatchedItem> items) {
    write("note what was read", sql -> WatchWrites.items(sql, items));
  }

  @Override
  public void put(WatchedHost host) {
    write("note a host", sql -> WatchWrites.host(sql, host));
  }

  @Override
  public void put(RobotsCopy robots) {
    write("note a site's rules", sql -> WatchWrites.robots(sql, robots));
  }

  @Override
  public void forget(Instant before, long milliseconds) {
    write("forget old sources", sql -> WatchWrites.forget(sql, before, milliseconds));
  }

  private void write(String doing, WatchWrites.Change change) {
    writer
        .get()
        .write(
            doing,
            sql -> {
              change.in(sql);
              return doing;
            });
  }

  private <T> List<T> list(String sql, Map<String, String> values, RowMapper<T> mapper) {
    try {
      return jdbi.withHandle(handle -> handle.createQuery(sql).bindMap(values).map(mapper).list());
    } catch (JdbiException e) {
      throw Faults.of(file, "be read", e);
    }
  }

  private static <T> Map<String, T> by(List<T> found, Function<T, String> key) {
    Map<String, T> map = new HashMap<>();
    found.forEach(one -> map.put(key.apply(one), one));
    return map;
  }

  private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
    return number(row, column).map(Instant::ofEpochMilli);
  }

  private static Optional<Long> number(ResultSet row, int column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(value);
  }
}

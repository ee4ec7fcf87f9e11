package org.sitrep.app.store.sqlite;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sitrep.app.store.WatchMemory;
import org.sitrep.app.store.WatchedSource;

/// The statements that change the watcher's memory.
final class WatchWrites {
  private WatchWrites() {}

  /// What is done in a transaction.
  @FunctionalInterface
  interface Change {
    void in(Statements sql) throws SQLException;
  }

  /// Notes a poll.
  record OfPoll(WatchMemory.Poll poll) implements Change {
    @Override
    public void in(Statements sql) throws SQLException {
      source(sql, poll.source());
      if (poll.validators().isPresent()) {
        validators(sql, poll.source().url(), poll.validators().get());
      }
      for (WatchMemory.WatchedEntry entry : poll.entries()) {
        entry(sql, poll.source().url(), entry);
      }
      items(sql, poll.items());
    }
  }

  private static void source(Statements sql, WatchedSource source) throws SQLException {
    sql.run(
        "INSERT OR REPLACE INTO watch_source (url, due, polled, succeeded, changed, failures,"
            + " quiet, pace, moved, feed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        source.url(),
        source.due().toEpochMilli(),
        millis(source.polled()),
        millis(source.succeeded()),
        millis(source.changed()),
        source.failures(),
        source.quiet(),
        source.pace().map(Duration::toMillis),
        source.moved(),
        source.feed());
  }

  private static void validators(
      Statements sql, String source, List<WatchMemory.Validator> validators) throws SQLException {
    sql.run("DELETE FROM watch_validator WHERE source = ?", source);
    for (WatchMemory.Validator validator : validators) {
      sql.run(
          "INSERT OR REPLACE INTO watch_validator (source, address, etag, modified)"
              + " VALUES (?, ?, ?, ?)",
          source,
          validator.address(),
          validator.etag(),
          validator.modified());
    }
  }

  private static void entry(Statements sql, String source, WatchMemory.WatchedEntry entry)
      throws SQLException {
    sql.run(
        "INSERT OR REPLACE INTO watch_entry (source, item, guid, digest, updated, listed)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        source,
        entry.item(),
        entry.guid(),
        entry.digest(),
        millis(entry.updated()),
        entry.listed().toEpochMilli());
  }

  static void items(Statements sql, List<WatchMemory.WatchedItem> items) throws SQLException {
    for (WatchMemory.WatchedItem item : items) {
      sql.run(
          "INSERT OR REPLACE INTO watch_item (key, source, due, tries, done, idle, told,"
              + " record) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
          item.key(),
          item.source(),
          item.due().toEpochMilli(),
          item.tries(),
          millis(item.done()),
          item.idle(),
          millis(item.told()),
          item.record());
    }
  }

  static void host(Statements sql, WatchMemory.WatchedHost host) throws SQLException {
    sql.run(
        "INSERT OR REPLACE INTO watch_host (host, until, failures) VALUES (?, ?, ?)",
        host.name(),
        host.until().toEpochMilli(),
        host.failures());
  }

  static void robots(Statements sql, WatchMemory.RobotsCopy robots) throws SQLException {
    sql.run(
        "INSERT OR REPLACE INTO watch_robots (site, fetched, allowed, body) VALUES (?, ?, ?, ?)",
        robots.site(),
        robots.fetched().toEpochMilli(),
        robots.allowed() ? 1 : 0,
        robots.body());
  }

  static void forget(Statements sql, Instant before, long milliseconds) throws SQLException {
    long time = before.toEpochMilli();
    sql.run("DELETE FROM watch_source WHERE polled < ?", time);
    sql.run(
        "DELETE FROM watch_entry WHERE NOT EXISTS"
            + " (SELECT 1 FROM watch_source WHERE url = source AND listed >= changed - ?)",
        milliseconds);
    sql.run("DELETE FROM watch_validator WHERE source NOT IN (SELECT url FROM watch_source)");
    sql.run(
        "DELETE FROM watch_item WHERE (record IS NULL OR source NOT IN"
            + " (SELECT url FROM watch_source)) AND key NOT IN (SELECT item FROM watch_entry)");
    sql.run("DELETE FROM watch_host WHERE until < ?", time);
    sql.run("DELETE FROM watch_robots WHERE fetched < ?", time);
  }

  private static Optional<Long> millis(Optional<Instant> time) {
    return time.map(Instant::toEpochMilli);
  }
}

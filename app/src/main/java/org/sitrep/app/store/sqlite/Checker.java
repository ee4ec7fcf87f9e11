package org.sitrep.app.store.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sitrep.app.store.StoreException;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Article;
import org.sitrep.model.Event;
import org.sitrep.model.Figure;
import org.sitrep.model.Story;

/// Looks for what is wrong with a store.
final class Checker {
  /// So many examples of a fault are named.
  private static final int NAMED = 5;

  private final ConnectionFactory opener;
  private final RecordCodec codec;

  /// Makes one that looks through a connection of its own: the check of SQLite's word index trusts
  /// what a connection has in memory, which may be of an older state.
  ///
  /// @param opener opens it
  Checker(ConnectionFactory opener, RecordCodec codec) {
    this.opener = opener;
    this.codec = codec;
  }

  /// What is wrong, in words; empty if nothing is.
  List<String> check() {
    return Jdbi.create(opener).inTransaction(this::check);
  }

  private List<String> check(Handle handle) {
    List<String> faults = new ArrayList<>(integrity(handle));
    if (!faults.isEmpty()) {
      return faults;
    }
    for (Rule rule : Rule.ALL) {
      fault(rule.fault(), handle.createQuery(rule.sql()).mapTo(String.class).list())
          .ifPresent(faults::add);
    }
    fault("stories that differ from their digest", broken(handle, "story", Story.class))
        .ifPresent(faults::add);
    fault("events that differ from their digest", broken(handle, "event", Event.class))
        .ifPresent(faults::add);
    fault("figures that differ from their digest", broken(handle, "figure", Figure.class))
        .ifPresent(faults::add);
    fault("articles that differ from their digest", brokenArticles(handle)).ifPresent(faults::add);
    return faults;
  }

  /// SQLite's own check of its pages, indexes and virtual tables.
  private static List<String> integrity(Handle handle) {
    return handle.createQuery("PRAGMA integrity_check(20)").mapTo(String.class).list().stream()
        .filter(line -> !line.equals("ok"))
        .toList();
  }

  private static Optional<String> fault(String what, List<String> found) {
    if (found.isEmpty()) {
      return Optional.empty();
    }
    List<String> named = found.subList(0, Math.min(NAMED, found.size()));
    return Optional.of(
        found.size()
            + " "
            + what
            + ": "
            + String.join(", ", named)
            + (found.size() > NAMED ? ", …" : ""));
  }

  private <T> List<String> broken(Handle handle, String table, Class<T> type) {
    String beside = table.equals("event") ? "weight" : "0";
    return handle
        .createQuery("SELECT id, digest, record, " + beside + " FROM " + table)
        .map(
            (row, context) ->
                matches(row.getBytes(2), row.getBytes(3), row.getInt(4), type)
                    ? ""
                    : row.getString(1))
        .filter(id -> !id.isEmpty())
        .list();
  }

  private boolean matches(byte[] digest, byte[] blob, int beside, Class<?> type) {
    try {
      codec.read(blob, type);
      return Digests.ofRecord(Deflated.plain(blob), beside).equals(Bytes.of(digest));
    } catch (StoreException | DataFormatException e) {
      return false;
    }
  }

  private List<String> brokenArticles(Handle handle) {
    return handle
        .createQuery(
            "SELECT id, digest, source, reading_digest, reading, pictured_digest, pictured"
                + " FROM article")
        .map(
            (row, context) ->
                matchesSource(row.getBytes(2), row.getBytes(3))
                        && matches(row.getBytes(4), row.getBytes(5), 0, AnnotatedArticle.class)
                        && (row.getBytes(6) == null
                            || matches(row.getBytes(6), row.getBytes(7), 0, AnnotatedArticle.class))
                    ? ""
                    : row.getString(1))
        .filter(id -> !id.isEmpty())
        .list();
  }

  private boolean matchesSource(byte[] digest, byte[] blob) {
    try {
      return Digests.ofSource(codec.read(blob, Article.class)).equals(Bytes.of(digest));
    } catch (StoreException e) {
      return false;
    }
  }
}

package org.sitrep.app.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Jdbi;
import org.sitrep.app.store.History;
import org.sitrep.app.store.StoreException;
import org.sitrep.app.store.Version;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Article;

/// Reads what articles were before, and by what they are known again.
final class VersionReads {
  private final Jdbi jdbi;
  private final RecordCodec codec;

  VersionReads(Jdbi jdbi, RecordCodec codec) {
    this.jdbi = jdbi;
    this.codec = codec;
  }

  /// A version as it is kept.
  ///
  /// @param late the revision it came in if that was late, otherwise 0
  /// @param added the revision its article came in
  private record Row(
      long number,
      long replaced,
      long late,
      long added,
      Article source,
      Optional<AnnotatedArticle> read) {
    Version arrived(long revision) {
      return new Version(number, revision, replaced, late > 0, source, read);
    }
  }

  List<Version> versions(String id) {
    String sql =
        "SELECT v.rowid, v.replaced, v.late, a.added, v.source, v.reading"
            + " FROM article_version AS v"
            + " JOIN article AS a ON a.id = v.id WHERE v.id = :id ORDER BY v.rowid";
    List<Row> rows =
        jdbi.withHandle(
            handle ->
                handle.createQuery(sql).bind("id", id).map((row, context) -> row(row)).list());
    List<Version> current = new ArrayList<>(rows.size());
    List<Version> late = new ArrayList<>();
    long arrived = rows.isEmpty() ? 0 : rows.getFirst().added();
    for (Row row : rows) {
      if (row.late() > 0) {
        late.add(row.arrived(row.late()));
      } else {
        current.add(row.arrived(arrived));
        arrived = row.replaced();
      }
    }
    return History.inOrder(current, late);
  }

  private Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getLong(1),
        row.getLong(2),
        row.getLong(3),
        row.getLong(4),
        codec.read(row.getBytes(5), Article.class),
        Optional.ofNullable(row.getBytes(6)).flatMap(this::reading));
  }

  /// One written by another version of the program counts as not read.
  private Optional<AnnotatedArticle> reading(byte[] blob) {
    try {
      return Optional.of(codec.read(blob, AnnotatedArticle.class));
    } catch (StoreException e) {
      return Optional.empty();
    }
  }

  Set<String> versioned(Collection<String> ids) {
    String sql =
        "SELECT DISTINCT v.id FROM json_each(:ids) AS w"
            + " CROSS JOIN article_version AS v ON v.id = w.value";
    return new HashSet<>(
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(sql)
                    .bind("ids", Reads.json(List.copyOf(ids)))
                    .mapTo(String.class)
                    .list()));
  }

  void sources(BiConsumer<Long, Article> receiver) {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery("SELECT rowid, source FROM article_version ORDER BY rowid")
                .map(
                    (row, context) ->
                        Map.entry(row.getLong(1), codec.read(row.getBytes(2), Article.class)))
                .useIterator(
                    rows ->
                        rows.forEachRemaining(
                            row -> receiver.accept(row.getKey(), row.getValue()))));
  }

  Map<String, Article> sources(Collection<String> ids) {
    String sql =
        "SELECT a.id, a.source FROM json_each(:ids) AS w"
            + " CROSS JOIN article AS a ON a.id = w.value";
    Map<String, Article> found = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(sql)
                .bind("ids", Reads.json(List.copyOf(ids)))
                .map(
                    (row, context) ->
                        Map.entry(row.getString(1), codec.read(row.getBytes(2), Article.class)))
                .forEach(row -> found.put(row.getKey(), row.getValue())));
    return found;
  }

  Map<String, String> idsOfAddresses(Collection<String> addresses) {
    String sql =
        "SELECT k.address, a.id FROM json_each(:keys) AS w"
            + " CROSS JOIN article_address AS k ON k.address = w.value"
            + " CROSS JOIN article AS a ON a.n = k.article";
    Map<String, String> found = new HashMap<>();
    pairs(sql, addresses, found::put);
    return found;
  }

  Map<String, List<String>> idsOfWords(Collection<String> digests) {
    String sql =
        "SELECT a.words, a.id FROM json_each(:keys) AS w"
            + " CROSS JOIN article AS a ON a.words = w.value ORDER BY a.n";
    Map<String, List<String>> found = new TreeMap<>();
    pairs(
        sql,
        new HashSet<>(digests),
        (digest, id) -> found.computeIfAbsent(digest, d -> new ArrayList<>()).add(id));
    return found;
  }

  private void pairs(String sql, Collection<String> keys, BiConsumer<String, String> receiver) {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(sql)
                .bind("keys", Reads.json(List.copyOf(keys)))
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(pair -> receiver.accept(pair.getKey(), pair.getValue())));
  }
}

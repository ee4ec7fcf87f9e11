package org.sitrep.app.store.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.sitrep.app.store.Outcome;
import org.sitrep.app.store.StoreException;

/// Stores articles and what was read out of each by itself.
final class ArticleWriter {
  private static final String KNOWN =
      "SELECT n, digest, reading_digest, story IS NOT NULL FROM article WHERE id = ?";
  private static final String INSERT =
      insert(
          Stream.of(
              List.of("n", "id", "digest", "source", "reading_digest", "reading", "stamp"),
              ArticleColumns.NAMES,
              List.of("arrived", "added", "changed")));
  private static final String REPLACE =
      "UPDATE article SET digest = ?, source = ?, reading_digest = ?, reading = ?, stamp = ?, "
          + String.join(" = ?, ", ArticleColumns.NAMES)
          + " = ?, pictured_digest = NULL, pictured = NULL, arrived = ?, changed = ? WHERE n = ?";
  private static final String REREAD =
      "UPDATE article SET reading_digest = ?, reading = ?, stamp = ?, "
          + String.join(" = ?, ", ArticleColumns.NAMES)
          + " = ?, arrived = ?, changed = ? WHERE n = ?";
  private static final String REREAD_PICTURED =
      "UPDATE article SET pictured_digest = coalesce(pictured_digest, reading_digest),"
          + " pictured = coalesce(pictured, reading),"
          + " reading_digest = ?, reading = ?, stamp = ?, arrived = ? WHERE n = ?";
  private static final String KEEP =
      "INSERT INTO article_version (id, replaced, source, reading)"
          + " SELECT id, ?, source, reading FROM article WHERE n = ?";

  private final Statements sql;
  private final Meta meta;
  private final AddressWriter addresses;
  private final long revision;
  private boolean changed;

  ArticleWriter(Statements sql) throws SQLException {
    this.sql = sql;
    this.meta = Meta.read(sql);
    this.addresses = new AddressWriter(sql);
    this.revision = meta.number(Meta.REVISION) + 1;
  }

  /// What the store holds of an article.
  ///
  /// @param pictured whether the picture holds it
  private record Known(long row, Bytes digest, Bytes readDigest, boolean pictured) {}

  /// Stores articles.
  List<Outcome> take(List<Prepared> articles, String stamp) throws SQLException {
    List<Outcome> outcomes = new ArrayList<>(articles.size());
    for (Prepared article : articles) {
      outcomes.add(take(article, stamp));
    }
    finish();
    return outcomes;
  }

  private Outcome take(Prepared article, String stamp) throws SQLException {
    Optional<Known> known = known(article.read().id());
    if (known.isEmpty()) {
      insert(article, stamp);
      return Outcome.NEW;
    }
    if (known.get().digest().equals(article.digest())) {
      return Outcome.UNCHANGED;
    }
    replace(known.get().row(), article, stamp);
    return Outcome.REPLACED;
  }

  private Optional<Known> known(String id) throws SQLException {
    List<Known> found = new ArrayList<>(1);
    sql.each(
        KNOWN,
        row ->
            found.add(
                new Known(
                    row.getLong(1),
                    Bytes.of(row.getBytes(2)),
                    Bytes.of(row.getBytes(3)),
                    row.getBoolean(4))),
        id);
    return found.stream().findFirst();
  }

  private void insert(Prepared article, String stamp) throws SQLException {
    long row = meta.nextRow("article");
    List<Object> values = new ArrayList<>();
    values.addAll(
        List.of(
            row,
            article.read().id(),
            article.digest(),
            article.source(),
            article.readDigest(),
            article.blob(),
            stamp));
    values.addAll(ArticleColumns.of(article.read()));
    values.addAll(List.of(revision, revision, revision));
    sql.run(INSERT, values.toArray());
    addresses.put(row, article.keys());
    index(row, article);
  }

  private void replace(long row, Prepared article, String stamp) throws SQLException {
    sql.run(KEEP, revision, row);
    List<Object> values = new ArrayList<>();
    values.addAll(
        List.of(article.digest(), article.source(), article.readDigest(), article.blob(), stamp));
    values.addAll(ArticleColumns.of(article.read()));
    values.addAll(List.of(revision, revision, row));
    sql.run(REPLACE, values.toArray());
    addresses.put(row, article.keys());
    unindex(row);
    index(row, article);
  }

  /// Puts new readings in the place of old ones. What the picture holds of the articles stays until
  /// the next picture.
  void reread(List<Prepared> articles, String stamp) throws SQLException {
    for (Prepared article : articles) {
      Known known =
          known(article.read().id())
              .orElseThrow(() -> new StoreException("no such article: " + article.read().id()));
      if (known.readDigest().equals(article.readDigest())) {
        sql.run(
            "UPDATE article SET stamp = ? WHERE n = ? AND stamp <> ?", stamp, known.row(), stamp);
      } else {
        reread(known, article, stamp);
      }
      addresses.put(known.row(), article.keys());
    }
    finish();
  }

  private void reread(Known known, Prepared article, String stamp) throws SQLException {
    List<Object> values = new ArrayList<>(List.of(article.readDigest(), article.blob(), stamp));
    if (known.pictured()) {
      values.addAll(List.of(revision, known.row()));
      sql.run(REREAD_PICTURED, values.toArray());
    } else {
      values.addAll(ArticleColumns.of(article.read()));
      values.addAll(List.of(revision, revision, known.row()));
      sql.run(REREAD, values.toArray());
    }
    unindex(known.row());
    index(known.row(), article);
  }

  private void unindex(long row) throws SQLException {
    sql.run("DELETE FROM article_words WHERE rowid = ?", row);
  }

  private void index(long row, Prepared article) throws SQLException {
    sql.run(
        "INSERT INTO article_words (rowid, title, body) VALUES (?, ?, ?)",
        row,
        article.read().title(),
        article.read().text());
    changed = true;
  }

  private void finish() throws SQLException {
    meta.set(Meta.STAMP, stamp());
    if (changed) {
      count();
    }
    meta.save(sql);
  }

  private void count() throws SQLException {
    meta.set(Meta.REVISION, revision);
    meta.set(Meta.ARTICLES, sql.number("SELECT count(*) FROM article"));
    StringJoiner languages = new StringJoiner(" ");
    sql.each(
        "SELECT DISTINCT language FROM article ORDER BY language",
        row -> languages.add(row.getString(1)));
    meta.set(Meta.LANGUAGES, languages.toString());
  }

  /// The stamp of all articles, empty if they have several.
  private String stamp() throws SQLException {
    List<String> stamps = new ArrayList<>(1);
    sql.each(
        "SELECT stamp FROM article WHERE stamp = (SELECT min(stamp) FROM article)"
            + " AND stamp = (SELECT max(stamp) FROM article) LIMIT 1",
        row -> stamps.add(row.getString(1)));
    return stamps.isEmpty() ? "" : stamps.getFirst();
  }

  private static String insert(Stream<List<String>> columns) {
    List<String> names = columns.flatMap(List::stream).toList();
    return "INSERT INTO article ("
        + String.join(", ", names)
        + ") VALUES (?"
        + ", ?".repeat(names.size() - 1)
        + ")";
  }
}

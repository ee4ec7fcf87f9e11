package org.sitrep.app.store.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.sitrep.model.AnnotatedArticle;

/// Brings articles to what a picture has of them: their stories, and the days that others tell.
final class ArticlePictures {
  private static final int PIECE = 512;

  private static final String SAME_AS_READ =
      "UPDATE article SET pictured_digest = NULL, pictured = NULL, story = ?, changed = ?, "
          + String.join(" = ?, ", ArticleColumns.NAMES)
          + " = ? WHERE n = ?";
  private static final String PICTURED =
      "UPDATE article SET pictured_digest = ?, pictured = ?, story = ?, changed = ?, "
          + String.join(" = ?, ", ArticleColumns.NAMES)
          + " = ? WHERE n = ?";

  private final RecordCodec codec;
  private final Statements sql;
  private final long of;
  private final long revision;
  private final Map<String, Bytes> digests;
  private final Map<String, Known> known = new HashMap<>();
  private int written;

  /// @param of an article that came in after this revision is shown as it was read, since the
  ///   picture may hold it as it was before
  /// @param revision the one that rows change in
  /// @param digests of all articles of the picture, by id
  ArticlePictures(
      RecordCodec codec, Statements sql, long of, long revision, Map<String, Bytes> digests)
      throws SQLException {
    this.codec = codec;
    this.sql = sql;
    this.of = of;
    this.revision = revision;
    this.digests = digests;
    sql.each(
        "SELECT id, n, reading_digest, pictured_digest, story, arrived FROM article",
        row ->
            known.put(
                row.getString(1),
                new Known(
                    row.getLong(2),
                    Bytes.of(row.getBytes(3)),
                    Bytes.of(Optional.ofNullable(row.getBytes(4)).orElse(row.getBytes(3))),
                    row.getLong(5),
                    row.getLong(6))));
  }

  /// What the store holds of an article.
  ///
  /// @param read digest of its reading
  /// @param seen digest of what the picture has of it
  /// @param story number of its story, 0 if it has none
  private record Known(long row, Bytes read, Bytes seen, long story, long arrived) {}

  /// A pictured article as it is to be stored.
  ///
  /// @param blob empty if the store holds the article as it is
  private record Ready(AnnotatedArticle article, Bytes digest, Bytes blob) {}

  /// The numbers of all articles.
  ArticleRows rows() {
    Map<String, Long> rows = new HashMap<>();
    known.forEach((id, article) -> rows.put(id, article.row()));
    return new ArticleRows(rows);
  }

  /// Writes what differs.
  ///
  /// @param storyOf numbers of stories by id of article
  /// @param done told of every piece that is done
  void put(List<AnnotatedArticle> articles, Map<String, Long> storyOf, LongConsumer done)
      throws SQLException {
    for (int from = 0; from < articles.size(); from += PIECE) {
      List<AnnotatedArticle> piece =
          articles.subList(from, Math.min(from + PIECE, articles.size()));
      for (Ready ready : piece.parallelStream().map(this::ready).toList()) {
        String id = ready.article().id();
        put(ready, storyOf.getOrDefault(id, 0L));
      }
      done.accept(piece.size());
    }
    leave();
  }

  private Ready ready(AnnotatedArticle article) {
    Bytes digest = Objects.requireNonNull(digests.get(article.id()));
    Known stored = known.get(article.id());
    boolean same = stored != null && (stored.read().equals(digest) || stored.seen().equals(digest));
    return new Ready(
        article, digest, same ? Bytes.NONE : Bytes.of(Deflated.of(codec.plain(article))));
  }

  private void put(Ready ready, long story) throws SQLException {
    Known article = known.remove(ready.article().id());
    if (article == null) {
      throw new IllegalArgumentException(
          "a picture of an article that is not stored: " + ready.article().id());
    }
    boolean same = article.arrived() > of || article.seen().equals(ready.digest());
    if (!same) {
      write(article, ready, story);
    } else if (article.story() != story) {
      sql.run(
          "UPDATE article SET story = nullif(?, 0), changed = ? WHERE n = ?",
          story,
          revision,
          article.row());
    }
    written += same && article.story() == story ? 0 : 1;
  }

  private void write(Known article, Ready ready, long story) throws SQLException {
    boolean asRead = article.read().equals(ready.digest());
    List<Object> values = new ArrayList<>();
    if (!asRead) {
      values.addAll(List.of(ready.digest(), ready.blob()));
    }
    values.addAll(List.of(story == 0 ? Optional.empty() : story, revision));
    values.addAll(ArticleColumns.of(ready.article()));
    values.add(article.row());
    sql.run(asRead ? SAME_AS_READ : PICTURED, values.toArray());
  }

  /// Articles that the picture does not hold have no story.
  private void leave() throws SQLException {
    for (Known article : known.values()) {
      if (article.story() != 0) {
        sql.run(
            "UPDATE article SET story = NULL, changed = ? WHERE n = ?", revision, article.row());
        written++;
      }
    }
  }

  /// How many rows were written.
  int written() {
    return written;
  }
}

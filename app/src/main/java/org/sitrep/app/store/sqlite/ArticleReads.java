package org.sitrep.app.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sitrep.app.store.ArticleFilter;
import org.sitrep.app.store.ArticleHead;
import org.sitrep.app.store.ArticleHead.Piece;
import org.sitrep.app.store.Kept;
import org.sitrep.app.store.Page;
import org.sitrep.app.store.Paging;
import org.sitrep.app.store.Passage;
import org.sitrep.model.AnnotatedArticle;

/// Reads articles as the picture has them.
final class ArticleReads {
  /// A word in the title weighs as much as some in the text.
  private static final String BEST_FIRST = " ORDER BY bm25(article_words, 5.0, 1.0), rowid";

  private static final String LATEST_FIRST = " ORDER BY a.from_day DESC, a.id";

  private final Reads reads;

  ArticleReads(Jdbi jdbi, RecordCodec codec) {
    this.reads = new Reads(jdbi, codec);
  }

  Page<ArticleHead> articles(ArticleFilter filter, Paging paging) {
    Where where = where(filter);
    return filter.words().isBlank()
        ? page("a.n FROM article AS a" + where, LATEST_FIRST, where, Snippet::beginning, paging)
        : found(filter.words(), where, paging);
  }

  private Page<ArticleHead> found(String words, Where others, Paging paging) {
    SearchWords wanted = SearchWords.of(words);
    String among =
        others.isEmpty() ? "" : " AND rowid IN (SELECT a.n FROM article AS a" + others + ")";
    return wanted
        .match()
        .map(
            match ->
                page(
                    "rowid FROM article_words WHERE article_words MATCH :match" + among,
                    BEST_FIRST,
                    others.value("match", match),
                    snippet -> snippet.around(wanted),
                    paging))
        .orElseGet(() -> paging.page(List.of(), 0));
  }

  /// @param from a column of row numbers and where it comes from
  private Page<ArticleHead> page(
      String from,
      String order,
      Where where,
      Function<Snippet, List<Piece>> snippet,
      Paging paging) {
    int offset = paging.offset();
    return reads.read(
        handle -> {
          long total = Reads.count(handle, "SELECT count(*) FROM (SELECT " + from + ")", where);
          if (offset >= total) {
            return paging.page(List.of(), total);
          }
          String sql = "SELECT " + from + order + Reads.PIECE;
          long[] rows = Reads.longs(Reads.piece(where.bind(handle.createQuery(sql)), paging));
          List<Long> found = Arrays.stream(rows).boxed().toList();
          return paging.page(heads(handle, "n", found, snippet), total);
        });
  }

  private static Where where(ArticleFilter filter) {
    return new Where()
        .days("a", filter.from(), filter.to())
        .in("a.language", "languages", filter.languages())
        .equal("a.outlet = :outlet", "outlet", filter.outlet())
        .equal("a.story = (SELECT n FROM story WHERE id = :story)", "story", filter.story())
        .equal(
            "a.story IN (SELECT n FROM story WHERE storyline = :storyline)",
            "storyline",
            filter.storyline())
        .since("a.changed", filter.since());
  }

  List<ArticleHead> heads(List<String> ids) {
    return reads.read(handle -> heads(handle, "id", ids, Snippet::beginning));
  }

  List<ArticleHead> briefs(List<String> ids) {
    return reads.read(handle -> heads(handle, "id", ids, "NULL", row -> head(row, List.of())));
  }

  private static List<ArticleHead> heads(
      Handle handle, String column, List<?> wanted, Function<Snippet, List<Piece>> snippet) {
    return heads(
        handle,
        column,
        wanted,
        "coalesce(a.pictured, a.reading)",
        row -> head(row, snippet.apply(snippet(row))));
  }

  /// Makes a head of a row.
  private interface Heading {
    ArticleHead of(ResultSet row) throws SQLException;
  }

  private static List<ArticleHead> heads(
      Handle handle, String column, List<?> wanted, String record, Heading heading) {
    String sql =
        """
        SELECT a.id, a.url, a.outlet, a.title, a.language, a.published, a.published_from,
          coalesce(s.id, ''), a.claims, a.added, RECORD
        FROM json_each(:wanted) AS w
          CROSS JOIN article AS a ON a.COLUMN = w.value
          LEFT JOIN story AS s ON s.n = a.story
        ORDER BY w.key
        """
            .replace("COLUMN", column)
            .replace("RECORD", record);
    return handle
        .createQuery(sql)
        .bind("wanted", Reads.json(wanted))
        .map((row, context) -> heading.of(row))
        .list();
  }

  private static Snippet snippet(ResultSet row) throws SQLException {
    String title = row.getString(4);
    String text = ArticleText.of(row.getBytes(11));
    int begin = !title.isEmpty() && text.startsWith(title) ? title.length() : 0;
    while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    return new Snippet(text, begin);
  }

  private static ArticleHead head(ResultSet row, List<Piece> snippet) throws SQLException {
    return new ArticleHead(
        row.getString(1),
        Optional.ofNullable(row.getString(2)),
        Optional.ofNullable(row.getString(3)),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getInt(9),
        snippet,
        row.getLong(10));
  }

  Optional<Kept<AnnotatedArticle>> article(String id) {
    String sql =
        "SELECT n, coalesce(pictured, reading), added, changed FROM article WHERE id = :id";
    return reads
        .read(handle -> reads.kept(handle.createQuery(sql).bind("id", id), AnnotatedArticle.class))
        .stream()
        .findFirst();
  }

  Optional<Passage> passage(String article, int start, int end) {
    String sql = "SELECT coalesce(pictured, reading) FROM article WHERE id = :id";
    return reads
        .read(
            handle ->
                handle
                    .createQuery(sql)
                    .bind("id", article)
                    .map((row, context) -> row.getBytes(1))
                    .findFirst())
        .map(blob -> Passages.around(ArticleText.of(blob), start, end));
  }
}

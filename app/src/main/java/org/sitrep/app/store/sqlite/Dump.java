package org.sitrep.app.store.sqlite;

import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Article;

/// Hands on all articles, one at a time and in order of id.
final class Dump {
  private static final int PIECE = 256;

  private final Jdbi jdbi;
  private final RecordCodec codec;

  Dump(Jdbi jdbi, RecordCodec codec) {
    this.jdbi = jdbi;
    this.codec = codec;
  }

  void readings(Consumer<AnnotatedArticle> receiver) {
    each("reading", AnnotatedArticle.class, receiver);
  }

  void sources(Consumer<Article> receiver) {
    each("source", Article.class, receiver);
  }

  private <T> void each(String column, Class<T> type, Consumer<T> receiver) {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery("SELECT " + column + " FROM article ORDER BY id")
                .setFetchSize(PIECE)
                .map((row, context) -> codec.read(row.getBytes(1), type))
                .useIterator(records -> records.forEachRemaining(receiver)));
  }
}

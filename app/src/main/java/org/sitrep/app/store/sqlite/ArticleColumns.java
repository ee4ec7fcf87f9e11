package org.sitrep.app.store.sqlite;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.PartialDate;

/// The columns of an article that are read off its record.
final class ArticleColumns {
  /// As they stand in statements, in the order of [#of].
  static final List<String> NAMES =
      List.of(
          "title",
          "url",
          "outlet",
          "language",
          "published",
          "published_from",
          "from_day",
          "to_day",
          "claims");

  private static final int TITLE = 120;

  private ArticleColumns() {}

  static List<Object> of(AnnotatedArticle article) {
    return List.of(
        title(article),
        article.url(),
        article.outlet(),
        article.language(),
        article.published().iso(),
        article.publishedFrom().id(),
        first(article.published()),
        last(article.published()),
        article.claims().size());
  }

  static Optional<Long> first(PartialDate date) {
    return date.from().map(LocalDate::toEpochDay);
  }

  static Optional<Long> last(PartialDate date) {
    return date.to().map(LocalDate::toEpochDay);
  }

  /// The title, or how the text begins.
  private static String title(AnnotatedArticle article) {
    if (!article.title().isBlank()) {
      return article.title();
    }
    String line = article.text().lines().filter(text -> !text.isBlank()).findFirst().orElse("");
    if (line.length() <= TITLE) {
      return line;
    }
    int cut = line.lastIndexOf(' ', TITLE);
    int end = cut > 0 ? cut : TITLE;
    return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end)
        + " …";
  }
}

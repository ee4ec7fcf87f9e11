package org.sitrep.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.sitrep.app.read.ArticleInputs;
import org.sitrep.app.read.ReadArticles;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.Article;
import org.sitrep.model.PartialDate;

/// Articles to measure with.
///
/// @param articles each with an id of its own
record Corpus(List<Article> articles) {
  /// Apart enough that a copy's news is no news of the one before.
  private static final int DAYS_BETWEEN_COPIES = 60;

  private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 3);

  Corpus {
    articles = List.copyOf(articles);
  }

  /// Reads inputs as the program does.
  ///
  /// @throws IllegalArgumentException if there are no articles in them
  static Corpus read(Knowledge knowledge, List<String> inputs) {
    ReadArticles read =
        new ArticleInputs(new HashSet<>(knowledge.tags()), InputStream.nullInputStream())
            .read(inputs);
    if (read.articles().isEmpty()) {
      throw new IllegalArgumentException("no articles in " + inputs);
    }
    return new Corpus(read.articles());
  }

  /// So many articles: the same again and again, with other ids and, copy by copy, on later days.
  Corpus ofSize(int size) {
    List<Article> all = new ArrayList<>(size);
    for (int n = 0; n < size; n++) {
      all.add(copy(articles.get(n % articles.size()), n / articles.size()));
    }
    return new Corpus(all);
  }

  private static Article copy(Article article, int number) {
    if (number == 0) {
      return article;
    }
    LocalDate day = article.published().flatMap(PartialDate::from).orElse(FIRST_DAY);
    return new Article(
        article.id() + "#" + number,
        article.url(),
        article.outlet(),
        article.language(),
        Optional.of(PartialDate.day(day.plusDays((long) DAYS_BETWEEN_COPIES * number))),
        article.title(),
        article.text());
  }

  /// Titles and texts, as one file would hold them.
  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Article article : articles) {
      out.writeBytes(article.title().orElse("").getBytes(StandardCharsets.UTF_8));
      out.write('\n');
      out.writeBytes(article.text().getBytes(StandardCharsets.UTF_8));
      out.write('\n');
    }
    return out.toByteArray();
  }
}

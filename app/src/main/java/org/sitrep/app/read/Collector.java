package org.sitrep.app.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.Article;

/// Gathers articles; of two with one id the second is refused.
final class Collector implements Receiver {
  private final List<Article> articles = new ArrayList<>();
  private final Map<String, Where> origins = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  @Override
  public void article(Where where, Article article) {
    Where first = origins.putIfAbsent(article.id(), where);
    if (first == null) {
      articles.add(article);
    } else {
      problem(new Refusal.DuplicateId(where, article.id(), first));
    }
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }

  ReadArticles result() {
    return new ReadArticles(articles, origins, problems);
  }
}

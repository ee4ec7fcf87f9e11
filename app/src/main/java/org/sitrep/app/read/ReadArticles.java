package org.sitrep.app.read;

import java.util.List;
import java.util.Map;
import org.sitrep.model.Article;

/// What came of reading.
///
/// @param articles in the order of the input, each id once
/// @param origins where each article came from, by id
/// @param problems in the order of the input
public record ReadArticles(
    List<Article> articles, Map<String, Where> origins, List<Problem> problems) {
  public ReadArticles {
    articles = List.copyOf(articles);
    origins = Map.copyOf(origins);
    problems = List.copyOf(problems);
  }

  /// Whether anything could not be read.
  public boolean refusedAny() {
    return problems.stream().anyMatch(Refusal.class::isInstance);
  }
}

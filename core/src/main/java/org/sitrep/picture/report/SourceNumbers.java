package org.sitrep.picture.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Event;

/// Numbers the articles of a picture from 1 in their order.
public final class SourceNumbers {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<AnnotatedArticle> articles;

  public SourceNumbers(List<AnnotatedArticle> articles) {
    this.articles = articles;
    for (AnnotatedArticle article : articles) {
      numbers.put(article.id(), numbers.size() + 1);
    }
  }

  /// The number of an article, 0 if the picture does not hold it.
  public int of(String article) {
    return numbers.getOrDefault(article, 0);
  }

  /// The numbers of articles, rising, each once.
  List<Integer> of(Collection<String> ids) {
    return ids.stream().map(this::of).filter(number -> number > 0).distinct().sorted().toList();
  }

  /// The numbers of the articles behind an event.
  List<Integer> of(Event event) {
    return of(event.claims().stream().map(claim -> claim.article()).toList());
  }

  /// The article of a number.
  AnnotatedArticle article(int number) {
    return articles.get(number - 1);
  }
}

package org.sitrep.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.claim.Annotator;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Article;

/// Finding place names in articles and telling which places are meant.
final class PlacesTask implements Task<GoldArticle> {
  @Override
  public String name() {
    return "places";
  }

  @Override
  public String about() {
    return "place names in articles, and where on earth they lie";
  }

  @Override
  public GoldArticle read(GoldRecord line, Setting setting) {
    return GoldArticle.of(line, setting);
  }

  @Override
  public Report score(List<Item<GoldArticle>> gold, Setting setting) {
    List<Found> articles =
        InOrder.map(gold, item -> Found.of(item, annotate(item, setting.annotator())));
    PlaceTally all = new PlaceTally();
    Map<String, PlaceTally> byLanguage = new TreeMap<>();
    List<Example> examples = new ArrayList<>();
    for (Found article : articles) {
      all.add(article);
      if (!article.language().isEmpty()) {
        byLanguage.computeIfAbsent(article.language(), tag -> new PlaceTally()).add(article);
      }
      examples.addAll(article.examples());
    }
    List<Row> found = new ArrayList<>(List.of(Row.of("language", Row.ALL, all.found())));
    List<Row> resolved = new ArrayList<>(List.of(Row.of("language", Row.ALL, all.resolved())));
    byLanguage.forEach(
        (tag, tally) -> {
          found.add(Row.of("language", tag, tally.found()));
          resolved.add(Row.of("language", tag, tally.resolved()));
        });
    return new Report(
        name(), List.of(new Table("found", found), new Table("resolved", resolved)), examples);
  }

  private static AnnotatedArticle annotate(Item<GoldArticle> item, Annotator annotator) {
    Article article = item.value().article(item.where().toString());
    return article
        .language()
        .map(tag -> annotator.annotate(article, tag))
        .orElseGet(() -> annotator.annotate(article));
  }
}

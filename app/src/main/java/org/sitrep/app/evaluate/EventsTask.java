package org.sitrep.app.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Article;

/// Coding the events of sentences in the PLOVER ontology.
///
/// Records over one and the same sentence are scored together, since a sentence may tell several
/// events.
final class EventsTask implements Task<GoldEvent> {
  private static final String LANGUAGE = "en";

  @Override
  public String name() {
    return "events";
  }

  @Override
  public String about() {
    return "events of sentences, in the categories of PLOVER, with their actors";
  }

  @Override
  public GoldEvent read(GoldRecord line, Setting setting) {
    return GoldEvent.of(line);
  }

  @Override
  public Report score(List<Item<GoldEvent>> gold, Setting setting) {
    Map<String, List<Item<GoldEvent>>> bySentence = new LinkedHashMap<>();
    gold.forEach(
        item -> bySentence.computeIfAbsent(item.value().text(), t -> new ArrayList<>()).add(item));
    EventScores scores = new EventScores();
    InOrder.map(
            List.copyOf(bySentence.values()),
            items -> new EventMatch(items, annotate(items.getFirst().value(), setting), setting))
        .forEach(scores::add);
    return new Report(name(), scores.tables(), scores.examples());
  }

  private static AnnotatedArticle annotate(GoldEvent event, Setting setting) {
    Article article = Article.ofText("sentence", event.text());
    return setting.annotator().annotate(article, setting.language().orElse(LANGUAGE));
  }
}

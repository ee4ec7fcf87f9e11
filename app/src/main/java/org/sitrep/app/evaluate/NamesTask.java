package org.sitrep.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Article;

/// Finding the names of people, places and organisations.
final class NamesTask implements Task<GoldSentence> {
  @Override
  public String name() {
    return "names";
  }

  @Override
  public String about() {
    return "names of people, places and organisations in sentences";
  }

  @Override
  public boolean joinsSentences() {
    return true;
  }

  @Override
  public GoldSentence read(GoldRecord line, Setting setting) {
    return GoldSentence.of(line, setting);
  }

  @Override
  public Report score(List<Item<GoldSentence>> gold, Setting setting) {
    NameScores alone = of(Passage.alone(gold), setting);
    List<Table> tables = new ArrayList<>(List.of(alone.table("sentences")));
    if (setting.documents()) {
      tables.add(of(Passage.runs(gold), setting).table("documents"));
    }
    return new Report(name(), tables, alone.examples());
  }

  private static NameScores of(List<Passage> passages, Setting setting) {
    NameScores scores = new NameScores();
    InOrder.map(passages, passage -> NameMatch.of(passage, annotate(passage, setting)))
        .forEach(scores::add);
    return scores;
  }

  private static AnnotatedArticle annotate(Passage passage, Setting setting) {
    Article article = Article.ofText("passage", passage.text());
    return setting.annotator().annotate(article, passage.language());
  }
}

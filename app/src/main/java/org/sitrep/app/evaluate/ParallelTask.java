package org.sitrep.app.evaluate;

import java.util.List;
import org.sitrep.app.evaluate.ParallelScores.Told;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Article;

/// Telling the same events of one story in every language.
///
/// The English text of a story is the measure: an event type that is claimed there should be
/// claimed in each translation, and no other.
final class ParallelTask implements Task<GoldStory> {
  @Override
  public String name() {
    return "parallel";
  }

  @Override
  public String about() {
    return "event types of translations of one text, against those of the English text";
  }

  @Override
  public boolean asksForPeaceful() {
    return true;
  }

  @Override
  public GoldStory read(GoldRecord line, Setting setting) {
    return GoldStory.of(line, setting);
  }

  @Override
  public Report score(List<Item<GoldStory>> gold, Setting setting) {
    ParallelScores scores = new ParallelScores(setting);
    InOrder.map(gold, item -> told(item, setting)).forEach(scores::add);
    return new Report(name(), scores.tables(), scores.examples());
  }

  private static Told told(Item<GoldStory> item, Setting setting) {
    GoldStory story = item.value();
    Article article = Article.ofText("story", story.text());
    AnnotatedArticle read = setting.annotator().annotate(article, story.language());
    return new Told(item.where(), story, read);
  }
}

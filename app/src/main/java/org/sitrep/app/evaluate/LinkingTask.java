package org.sitrep.app.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.model.AnnotatedArticle;

/// Which reports tell one story.
///
/// All lines are read together, as one corpus.
final class LinkingTask implements Task<GoldReport> {
  @Override
  public String name() {
    return "linking";
  }

  @Override
  public String about() {
    return "which reports, in whatever languages, tell one story";
  }

  @Override
  public GoldReport read(GoldRecord line, Setting setting) {
    return GoldReport.of(line, setting);
  }

  @Override
  public Report score(List<Item<GoldReport>> gold, Setting setting) {
    List<Item<GoldReport>> reports = unique(gold);
    List<AnnotatedArticle> read =
        InOrder.map(reports, item -> setting.annotator().annotate(item.value().article()));
    LinkingScores scores = new LinkingScores(reports, setting.stories().form(read).stories());
    return new Report(name(), scores.tables(), scores.examples());
  }

  /// Gives reports of one id, as in several files, ids of their own.
  private static List<Item<GoldReport>> unique(List<Item<GoldReport>> gold) {
    Set<String> taken = new HashSet<>();
    List<Item<GoldReport>> unique = new ArrayList<>();
    for (Item<GoldReport> item : gold) {
      String id = item.value().article().id();
      String free = id;
      for (int n = 2; !taken.add(free); n++) {
        free = id + "~" + n;
      }
      unique.add(new Item<>(item.where(), item.value().withId(free)));
    }
    return unique;
  }
}

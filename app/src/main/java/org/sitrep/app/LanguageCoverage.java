package org.sitrep.app;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.sitrep.app.evaluate.Figure;
import org.sitrep.app.evaluate.Row;
import org.sitrep.app.evaluate.Table;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.Coverage;

/// Lays out what each language pack covers: a row a language.
///
/// Shares are of all event types, of all topics and of the phrases of the English pack.
final class LanguageCoverage {
  private LanguageCoverage() {}

  static Table table(Knowledge knowledge) {
    return new Table(
        "languages", knowledge.tags().stream().map(tag -> row(knowledge.coverage(tag))).toList());
  }

  private static Row row(Coverage coverage) {
    SequencedMap<String, Figure> figures = new LinkedHashMap<>();
    for (Coverage.Feature feature : coverage.features()) {
      figures.put(
          feature.name(),
          feature.all() == 0
              ? new Figure.Count(feature.have())
              : Figure.Share.of(feature.have(), feature.all()));
    }
    SequencedMap<String, String> labels = new LinkedHashMap<>();
    labels.put("language", coverage.language());
    labels.put("read", coverage.full() ? "full" : "recognised");
    return new Row(labels, figures);
  }
}

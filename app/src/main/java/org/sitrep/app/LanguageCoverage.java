package org.sitrep.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.sitrep.app.evaluate.Figure;
import org.sitrep.app.evaluate.Row;
import org.sitrep.app.evaluate.Table;
import org.sitrep.knowledge.EventType;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.knowledge.Language;
import org.sitrep.knowledge.LanguageFeatures;
import org.sitrep.knowledge.Settings;

/// Counts what each language pack covers.
///
/// Words are counted with their inflected forms. Shares are of all event types, of all topics and
/// of the phrases of the English pack.
final class LanguageCoverage {
  private static final String MODEL = "en";

  /// Where the event type stands in a compiled trigger.
  private static final int TYPE = 3;

  private LanguageCoverage() {}

  static Table table(Knowledge knowledge) {
    List<Row> rows = new ArrayList<>();
    for (String tag : knowledge.tags()) {
      rows.add(row(knowledge, knowledge.language(tag)));
    }
    return new Table("languages", rows);
  }

  private static Row row(Knowledge knowledge, Language language) {
    List<String> types = knowledge.ontology().all().stream().map(EventType::id).toList();
    Settings model = knowledge.language(MODEL).phrases();
    SequencedMap<String, Figure> figures = new LinkedHashMap<>();
    figures.put("event types", Figure.Share.of(triggered(language, types), types.size()));
    figures.put("triggers", new Figure.Count(language.triggers().size()));
    LanguageFeatures.of(language)
        .forEach((feature, words) -> figures.put(feature, new Figure.Count(words)));
    figures.put("topics", Figure.Share.of(language.topics().covered(), knowledge.topics().size()));
    figures.put("statements", Figure.Share.of(stated(language, types), types.size()));
    long phrases =
        model.all().keySet().stream().filter(language.phrases().all()::containsKey).count();
    figures.put("phrases", Figure.Share.of(phrases, model.all().size()));
    SequencedMap<String, String> labels = new LinkedHashMap<>();
    labels.put("language", language.tag());
    labels.put("read", language.full() ? "full" : "recognised");
    return new Row(labels, figures);
  }

  /// How many event types have a trigger.
  private static long triggered(Language language, List<String> types) {
    Set<String> triggered = new HashSet<>();
    for (String trigger : language.triggers()) {
      triggered.add(trigger.split("\t")[TYPE]);
    }
    return types.stream().filter(triggered::contains).count();
  }

  /// How many event types a report can state.
  private static long stated(Language language, List<String> types) {
    return types.stream()
        .filter(type -> language.report().all().containsKey("statement." + type))
        .count();
  }
}

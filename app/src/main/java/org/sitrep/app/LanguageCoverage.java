package org.sitrep.app;

import static org.sitrep.pack.Concept.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.sitrep.app.evaluate.Figure;
import org.sitrep.app.evaluate.Row;
import org.sitrep.app.evaluate.Table;
import org.sitrep.knowledge.EventType;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.knowledge.Language;
import org.sitrep.knowledge.Settings;
import org.sitrep.pack.Concept;

/// Counts what each language pack covers.
///
/// Words are counted with their inflected forms. Shares are of all event types, of all topics and
/// of the phrases of the English pack.
final class LanguageCoverage {
  private static final String MODEL = "en";

  /// Where the event type stands in a compiled trigger.
  private static final int TYPE = 3;

  /// Concepts by the feature they serve.
  private static final SequencedMap<String, List<Concept>> FEATURES = features();

  private LanguageCoverage() {}

  private static SequencedMap<String, List<Concept>> features() {
    SequencedMap<String, List<Concept>> features = new LinkedHashMap<>();
    features.put("attribution", List.of(SAY, ACCORDING, CITING, SOURCE, WIRE));
    features.put("time", List.of(WEEKDAY, MONTH, DAY_PART, TIME_UNIT, RELATIVE_TIME));
    features.put("quantities", List.of(NUMBER, MULTIPLIER, VAGUE, FRACTION, UNIT, COUNTED, STATE));
    features.put("people", List.of(TITLE, GIVEN_NAME, FAMILY_NAME, PERSON_VERB));
    features.put("bodies", List.of(BODY, FORCE, ACTOR));
    features.put("places", List.of(COUNTRY, DEMONYM, PLACE_NOUN, PLACE_NAME, DIRECTION));
    features.put(
        "boilerplate", List.of(CREDIT, CAPTION, PROMPT, PROMPT_ANYWHERE, BYLINE, PUBLISHED));
    return features;
  }

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
    Map<Concept, Integer> counts = language.lexicon().counts();
    FEATURES.forEach(
        (feature, concepts) -> {
          int sum = concepts.stream().mapToInt(concept -> counts.getOrDefault(concept, 0)).sum();
          figures.put(feature, new Figure.Count(sum));
        });
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

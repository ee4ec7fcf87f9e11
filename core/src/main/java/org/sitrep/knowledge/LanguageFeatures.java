package org.sitrep.knowledge;

import static org.sitrep.pack.Concept.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.sitrep.model.Coverage;
import org.sitrep.pack.Concept;

/// Counts what a language pack has for each feature of reading and telling.
///
/// Words are counted with their inflected forms.
final class LanguageFeatures {
  /// Where the event type stands in a compiled trigger.
  private static final int TYPE = 3;

  private static final SequencedMap<String, List<Concept>> WORDS = words();

  private LanguageFeatures() {}

  private static SequencedMap<String, List<Concept>> words() {
    SequencedMap<String, List<Concept>> words = new LinkedHashMap<>();
    words.put("attribution", List.of(SAY, ACCORDING, CITING, SOURCE, WIRE));
    words.put("time", List.of(WEEKDAY, MONTH, DAY_PART, TIME_UNIT, RELATIVE_TIME));
    words.put("quantities", List.of(NUMBER, MULTIPLIER, VAGUE, FRACTION, UNIT, COUNTED, STATE));
    words.put("people", List.of(TITLE, GIVEN_NAME, FAMILY_NAME, PERSON_VERB));
    words.put("bodies", List.of(BODY, FORCE, ACTOR));
    words.put("places", List.of(COUNTRY, DEMONYM, PLACE_NOUN, PLACE_NAME, DIRECTION));
    words.put("boilerplate", List.of(CREDIT, CAPTION, PROMPT, PROMPT_ANYWHERE, BYLINE, PUBLISHED));
    return words;
  }

  /// @param types ids of all event types
  /// @param topics how many topics there are
  /// @param model the language that has every phrase
  static Coverage of(Language language, List<String> types, int topics, Language model) {
    List<Coverage.Feature> features = new ArrayList<>();
    features.add(new Coverage.Feature("event types", triggered(language, types), types.size()));
    features.add(new Coverage.Feature("triggers", language.triggers().size(), 0));
    Map<Concept, Integer> counts = language.lexicon().counts();
    WORDS.forEach(
        (feature, concepts) -> {
          int sum = concepts.stream().mapToInt(concept -> counts.getOrDefault(concept, 0)).sum();
          features.add(new Coverage.Feature(feature, sum, 0));
        });
    features.add(new Coverage.Feature("topics", language.topics().covered(), topics));
    features.add(new Coverage.Feature("statements", stated(language, types), types.size()));
    Set<String> phrases = model.phrases().all().keySet();
    long spoken = phrases.stream().filter(language.phrases().all()::containsKey).count();
    features.add(new Coverage.Feature("phrases", spoken, phrases.size()));
    return new Coverage(language.tag(), language.full(), features);
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

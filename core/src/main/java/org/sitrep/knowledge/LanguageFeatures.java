package org.sitrep.knowledge;

import static org.sitrep.pack.Concept.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.sitrep.pack.Concept;

/// Counts how many words and phrases a language has for each feature of reading.
public final class LanguageFeatures {
  private static final SequencedMap<String, List<Concept>> FEATURES = features();

  private LanguageFeatures() {}

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

  /// The count of each feature, inflected forms included, in a fixed order.
  public static SequencedMap<String, Integer> of(Language language) {
    Map<Concept, Integer> counts = language.lexicon().counts();
    SequencedMap<String, Integer> words = new LinkedHashMap<>();
    FEATURES.forEach(
        (feature, concepts) ->
            words.put(
                feature,
                concepts.stream().mapToInt(concept -> counts.getOrDefault(concept, 0)).sum()));
    return words;
  }
}

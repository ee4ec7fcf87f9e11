package org.sitrep.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What kind of text the topics of the news speak for; see `knowledge/ontology/fields.txt`.
public final class Fields {
  private final Map<String, Tone> tones = new HashMap<>();

  /// How a field uses the words of violence and disaster.
  public enum Tone {
    /// It borrows them: sport, the arts, markets, science.
    PEACEFUL,
    /// It tells of such things in earnest.
    GRAVE,
    /// Either may be.
    OPEN
  }

  /// @param topics ids
  /// @param tones the name of the tone of each, empty for an open one
  Fields(List<String> topics, List<String> tones) {
    for (int i = 0; i < topics.size(); i++) {
      switch (tones.get(i)) {
        case "peaceful" -> this.tones.put(topics.get(i), Tone.PEACEFUL);
        case "grave" -> this.tones.put(topics.get(i), Tone.GRAVE);
        default -> {}
      }
    }
  }

  /// The tone of a topic, [Tone#OPEN] for one that is unknown.
  public Tone tone(String topic) {
    return tones.getOrDefault(topic, Tone.OPEN);
  }
}

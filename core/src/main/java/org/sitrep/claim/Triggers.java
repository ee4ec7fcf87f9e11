package org.sitrep.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.claim.Trigger.Kind;

/// The triggers of one language by the word that carries them.
final class Triggers {
  private final Map<Kind, Map<String, List<Trigger>>> byLemma = new EnumMap<>(Kind.class);

  Triggers(List<String> lines) {
    for (Kind kind : Kind.values()) {
      byLemma.put(kind, new HashMap<>());
    }
    for (String line : lines) {
      Trigger trigger = Trigger.of(line);
      table(trigger.kind())
          .computeIfAbsent(trigger.lemma(), lemma -> new ArrayList<>())
          .add(trigger);
    }
  }

  private Map<String, List<Trigger>> table(Kind kind) {
    return byLemma.getOrDefault(kind, Map.of());
  }

  /// All triggers of a word.
  List<Trigger> of(Kind kind, String lemma) {
    return table(kind).getOrDefault(lemma, List.of());
  }
}

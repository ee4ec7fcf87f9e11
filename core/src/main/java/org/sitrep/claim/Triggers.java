package org.sitrep.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.claim.Trigger.Kind;

/// The triggers of one language by the word that carries them.
///
/// An article uses few of them, so the lines of a word are read when it is first asked for.
final class Triggers {
  private final Map<Kind, Map<String, Lines>> byLemma = new EnumMap<>(Kind.class);

  Triggers(List<String> lines) {
    for (Kind kind : Kind.values()) {
      byLemma.put(kind, new HashMap<>());
    }
    for (String line : lines) {
      table(Trigger.kind(line))
          .computeIfAbsent(Trigger.lemma(line), lemma -> new Lines())
          .add(line);
    }
  }

  private Map<String, Lines> table(Kind kind) {
    return byLemma.getOrDefault(kind, Map.of());
  }

  /// All triggers of a word.
  List<Trigger> of(Kind kind, String lemma) {
    Lines lines = table(kind).get(lemma);
    return lines == null ? List.of() : lines.triggers();
  }

  /// The lines of one word. Two threads may both read them, to the same result.
  private static final class Lines {
    private final List<String> lines = new ArrayList<>(1);
    private volatile List<Trigger> triggers = List.of();

    void add(String line) {
      lines.add(line);
    }

    List<Trigger> triggers() {
      List<Trigger> known = triggers;
      if (known.isEmpty()) {
        known = lines.stream().map(Trigger::of).toList();
        triggers = known;
      }
      return known;
    }
  }
}

package org.sitrep.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.text.Tokens;

/// How family names end, in any language.
final class FamilyEndings {
  private static final int SHORTEST_REST = 3;

  private final Map<Character, List<String>> byLast;

  FamilyEndings(List<String> endings) {
    Map<Character, List<String>> sorted = new HashMap<>();
    for (String ending : endings) {
      sorted.merge(
          ending.charAt(ending.length() - 1),
          List.of(ending),
          (some, more) -> java.util.stream.Stream.concat(some.stream(), more.stream()).toList());
    }
    this.byLast = Map.copyOf(sorted);
  }

  /// Whether token `i` ends as family names do.
  boolean fits(Tokens tokens, int i) {
    int end = tokens.end(i);
    List<String> endings = byLast.getOrDefault(tokens.text().charAt(end - 1), List.of());
    for (String ending : endings) {
      int at = end - ending.length();
      if (at >= tokens.start(i) + SHORTEST_REST && tokens.text().startsWith(ending, at)) {
        return true;
      }
    }
    return false;
  }
}

package org.sitrep.compiler;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.pack.Romanisation;

/// Collects the romanisation keys of settlements in countries whose names reach the Latin alphabet
/// by ear.
final class RomanKeys {
  private static final Set<String> SCRIPTS = Set.of("Arab", "Cyrl", "Hebr", "Grek");

  private RomanKeys() {}

  /// Place numbers (with 0 for flags) by key.
  static Map<String, Map<Integer, Integer>> of(
      List<GazetteerPlace> places, Romanisation romanisation) {
    Map<String, Boolean> written = new HashMap<>();
    Map<String, Map<Integer, Integer>> keys = new HashMap<>();
    for (int i = 0; i < places.size(); i++) {
      GazetteerPlace place = places.get(i);
      if (place.is(Kinds.SETTLEMENT)
          && written.computeIfAbsent(place.facts.country(), RomanKeys::isRomanised)) {
        for (GazetteerPlace.Name name : place.names) {
          String key = romanisation.key(name.text().replace('`', '\''));
          if (key.length() >= Romanisation.SHORTEST_KEY) {
            keys.computeIfAbsent(key, k -> new TreeMap<>()).put(i, 0);
          }
        }
      }
    }
    return keys;
  }

  private static boolean isRomanised(String country) {
    ULocale likely = ULocale.addLikelySubtags(ULocale.forLanguageTag("und-" + country));
    return SCRIPTS.contains(likely.getScript());
  }
}

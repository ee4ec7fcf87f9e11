package org.sitrep.compiler;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.pack.Romanisation;

/// Collects the romanisation keys of settlements in countries whose names reach the Latin alphabet
/// by ear.
///
/// They become phrases of a table: a skeleton alone, whose posting lists the fine keys that occur
/// with it in the place of bearers, and skeleton and fine key together, whose posting lists the
/// bearers.
final class RomanKeys {
  private static final Set<String> SCRIPTS = Set.of("Arab", "Cyrl", "Hebr", "Grek");

  private RomanKeys() {}

  /// Numbers by the words of the phrase, with 0 for flags.
  ///
  /// @param numbers the number of each place
  static Map<String, Map<Integer, Integer>> of(
      List<GazetteerPlace> places, List<Integer> numbers, Romanisation romanisation) {
    Map<String, Boolean> written = new HashMap<>();
    Map<String, Map<Integer, Integer>> phrases = new HashMap<>();
    for (int i = 0; i < places.size(); i++) {
      GazetteerPlace place = places.get(i);
      if (place.is(Kinds.SETTLEMENT)
          && written.computeIfAbsent(place.facts.country(), RomanKeys::isRomanised)) {
        for (GazetteerPlace.Name name : place.names) {
          for (Romanisation.Keys keys : romanisation.keys(name.text())) {
            add(phrases, keys.skeleton(), keys.fine());
            add(phrases, keys.skeleton() + " " + keys.fineWord(), numbers.get(i));
          }
        }
      }
    }
    return phrases;
  }

  private static void add(Map<String, Map<Integer, Integer>> phrases, String words, int number) {
    phrases.computeIfAbsent(words, w -> new TreeMap<>()).put(number, 0);
  }

  /// Numbers of the countries whose names are heard, rising.
  static int[] countries() {
    return Arrays.stream(Locale.getISOCountries())
        .filter(RomanKeys::isRomanised)
        .mapToInt(code -> code.charAt(0) << 8 | code.charAt(1))
        .sorted()
        .toArray();
  }

  private static boolean isRomanised(String country) {
    ULocale likely = ULocale.addLikelySubtags(ULocale.forLanguageTag("und-" + country));
    return SCRIPTS.contains(likely.getScript());
  }
}

package org.sitrep.mention;

import java.util.List;
import org.sitrep.knowledge.Language;

/// The countries a language is at home in, where they are so few that its news is mostly about
/// them.
final class HomeCountries {
  private final int[] countries;

  private HomeCountries(int[] countries) {
    this.countries = countries;
  }

  /// Those of `countries` in `language.txt`.
  static HomeCountries of(Language language) {
    List<String> codes = language.settings().list("countries");
    return new HomeCountries(
        codes.stream().mapToInt(code -> code.charAt(0) << 8 | code.charAt(1)).toArray());
  }

  boolean holds(int country) {
    for (int home : countries) {
      if (home == country) {
        return true;
      }
    }
    return false;
  }
}

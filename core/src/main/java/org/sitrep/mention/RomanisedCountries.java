package org.sitrep.mention;

import java.util.Arrays;
import java.util.List;
import org.sitrep.knowledge.Gazetteer;
import org.sitrep.model.PlaceKind;

/// The countries an article names whose own names reach the Latin alphabet by ear: only in them is
/// a name looked for by its sound.
final class RomanisedCountries {
  private static final double FAMOUS = 5.5;
  private static final int MOST = 6;

  private RomanisedCountries() {}

  /// Their numbers, in order of first mention.
  static int[] of(Gazetteer gazetteer, List<PlaceSpan> spans) {
    int[] countries = new int[MOST];
    int size = 0;
    for (PlaceSpan span : spans) {
      int country = country(gazetteer, span);
      if (size < MOST && gazetteer.romanised(country) && !contains(countries, size, country)) {
        countries[size++] = country;
      }
    }
    return Arrays.copyOf(countries, size);
  }

  private static int country(Gazetteer gazetteer, PlaceSpan span) {
    if (span.place() != Gazetteer.NONE) {
      return gazetteer.country(span.place());
    }
    int top = gazetteer.bearer(span.posting());
    boolean tells =
        gazetteer.kind(top) == PlaceKind.COUNTRY
            || gazetteer.kind(top) == PlaceKind.DIVISION
            || gazetteer.weight(top) >= FAMOUS;
    return tells ? gazetteer.country(top) : 0;
  }

  private static boolean contains(int[] countries, int size, int country) {
    for (int i = 0; i < size; i++) {
      if (countries[i] == country) {
        return true;
      }
    }
    return false;
  }
}

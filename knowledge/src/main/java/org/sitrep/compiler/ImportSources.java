package org.sitrep.compiler;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.sitrep.pack.PackFile;
import org.sitrep.pack.StringTable;

/// What an import needs beside the dumps: the text files the built gazetteer was made of, copied
/// into the folder `import` beside it, its populated places (gzipped), and from the gazetteer
/// itself the countries and which of them are neighbours.
final class ImportSources {
  static final String PACK = "gazetteer.pack";
  static final String LANGUAGES = "languages/languages.txt";
  static final String ROMANISATION = "gazetteer/romanisation.txt";
  static final String ABBREVIATIONS = "gazetteer/abbreviations.txt";
  static final String REGIONS = "regions";

  private static final String FOLDER = "import";
  private static final String PLACES = "places.txt.gz";
  private static final String FEATURES = "gazetteer/features.txt";
  private static final String COUNTRY = "country:";

  private final Path folder;
  private final PackFile built;

  /// @param packs the folder of the built packs
  /// @throws IOException if there are none
  ImportSources(Path packs) throws IOException {
    folder = packs.resolve(FOLDER);
    built = PackFile.open(packs.resolve(PACK));
    if (!Files.isRegularFile(places())) {
      throw new IOException(
          "What an import needs is missing in " + folder + ". Maybe build it with: mvn package");
    }
  }

  /// Lays the sources beside the pack.
  static void copy(Path knowledge, Path cities, Path out) throws IOException {
    Path folder = out.resolve(FOLDER);
    List<Path> files = new ArrayList<>();
    Stream.of(LANGUAGES, ROMANISATION, ABBREVIATIONS, FEATURES)
        .map(knowledge::resolve)
        .forEach(files::add);
    try (Stream<Path> regions = Files.list(knowledge.resolve(REGIONS))) {
      files.addAll(regions.filter(file -> file.toString().endsWith(".txt")).toList());
    }
    for (Path file : files) {
      Path copy = folder.resolve(knowledge.relativize(file).toString());
      Files.createDirectories(copy.resolveSibling("."));
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    }
    try (InputStream in = Files.newInputStream(cities);
        OutputStream zipped =
            new GZIPOutputStream(Files.newOutputStream(folder.resolve(PLACES)), 1 << 16)) {
      in.transferTo(zipped);
    }
  }

  /// The populated places of the built gazetteer, as GeoNames has them.
  Path places() {
    return folder.resolve(PLACES);
  }

  ImportFeatures features() throws IOException {
    return new ImportFeatures(folder.resolve(FEATURES));
  }

  List<String> languages() throws IOException {
    return GazetteerCompiler.languages(folder);
  }

  List<String> romanisation() throws IOException {
    return GazetteerCompiler.rules(folder.resolve(ROMANISATION));
  }

  /// Refs of divisions by short form.
  Map<String, String> abbreviations() throws IOException {
    return GazetteerCompiler.abbreviations(folder.resolve(ABBREVIATIONS));
  }

  int[] neighbours() {
    return built.ints("neighbours");
  }

  /// The entries of `knowledge/regions`.
  List<GazetteerPlace> regions() throws IOException {
    Problems problems = new Problems();
    List<GazetteerPlace> regions = new RegionsReader(problems).read(folder.resolve(REGIONS));
    if (!problems.all().isEmpty()) {
      throw new IOException(String.join("\n", problems.all()));
    }
    return regions;
  }

  /// The countries of the built gazetteer, with their points, spans and inhabitants.
  List<GazetteerPlace> countries(List<String> languages) {
    StringTable strings = built.strings("strings");
    int[] refs = built.ints("place.ref");
    int[] lat = built.ints("place.lat");
    int[] lon = built.ints("place.lon");
    int[] span = built.ints("place.span");
    int[] population = built.ints("place.population");
    List<GazetteerPlace> countries = new ArrayList<>();
    for (int i = 0; i < refs.length; i++) {
      String ref = refs[i] < 0 ? strings.get(~refs[i]) : "";
      if (ref.startsWith(COUNTRY)) {
        GeoPoint at = new GeoPoint(lat[i] / GazetteerWriter.MICRO, lon[i] / GazetteerWriter.MICRO);
        String code = ref.substring(COUNTRY.length());
        countries.add(CountriesReader.country(code, at, span[i], population[i], languages));
      }
    }
    return countries;
  }
}

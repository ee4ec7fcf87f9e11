package org.sitrep.compiler;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the second-level divisions of `knowledge/divisions/XX.txt`, a file a country: `first-level
/// code | second-level code | name | other names`, with GeoNames' codes.
///
/// What the files do not tell follows from the settlements of the same codes. A division of which
/// none is known is a mistake. A name that a town of weight in the division bears too is the
/// town's: the division gives it up, and is left out if none remains.
final class SecondDivisionsReader {
  static final String FOLDER = "divisions";

  private static final String REF = "division:";
  private static final String ENDING = ".txt";
  private static final int COLUMNS = 3;
  private static final int COUNTRY = 8;
  private static final int ADMIN1 = 10;
  private static final int ADMIN2 = 11;
  private static final int WEIGHTY_SHARE = 20;

  private final Problems problems;
  private final List<GazetteerPlace> places;
  private final Map<String, List<GazetteerPlace>> towns;

  /// @param cities the file that the settlements among `places` were read from
  /// @param places all other places, tied to their first-level divisions
  SecondDivisionsReader(Path cities, List<GazetteerPlace> places, Problems problems)
      throws IOException {
    this.problems = problems;
    this.places = places;
    this.towns = towns(cities, places);
  }

  /// The settlements by country, first and second code, joined by full stops.
  private static Map<String, List<GazetteerPlace>> towns(Path cities, List<GazetteerPlace> places)
      throws IOException {
    Map<String, GazetteerPlace> byRef = new HashMap<>();
    places.stream()
        .filter(place -> place.is(Kinds.SETTLEMENT))
        .forEach(place -> byRef.put(place.facts.ref(), place));
    Map<String, List<GazetteerPlace>> towns = new HashMap<>();
    try (BufferedReader in = Files.newBufferedReader(cities)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] fields = line.split("\t", -1);
        GazetteerPlace town = byRef.get(Kinds.GEONAMES + fields[0]);
        if (town != null && !fields[ADMIN2].isEmpty()) {
          towns
              .computeIfAbsent(
                  code(fields[COUNTRY], fields[ADMIN1], fields[ADMIN2]), c -> new ArrayList<>())
              .add(town);
        }
      }
    }
    return towns;
  }

  private static String code(String country, String first, String second) {
    return country + '.' + first + '.' + second;
  }

  /// Adds all divisions to the places, file by file in order of name.
  void addAll(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      String country = name.substring(0, name.length() - ENDING.length());
      for (TextFile.Line line : TextFile.read(file).lines()) {
        add(country, line);
      }
    }
  }

  private void add(String country, TextFile.Line line) {
    List<String> fields = line.fields();
    if (fields.size() < COLUMNS) {
      problems.add(line.file(), line.number(), "expected " + COLUMNS + " fields or more");
      return;
    }
    String code = code(country, fields.get(0), fields.get(1));
    List<GazetteerPlace> within = towns.getOrDefault(code, List.of());
    if (within.isEmpty()) {
      problems.add(line.file(), line.number(), "no settlement lies in " + code);
      return;
    }
    GazetteerPlace division = division(country, code, fields, Settled.of(within));
    if (fields.size() > COLUMNS) {
      TextFile.list(fields.get(COLUMNS)).forEach(n -> RegionsReader.addName(division, n));
    }
    Optional<GazetteerPlace> namesake = giveUpNames(division, within);
    if (!division.names.isEmpty()) {
      namesake.filter(town -> town.seat < 0).ifPresent(town -> town.seat = places.size());
      places.add(division);
    }
  }

  private GazetteerPlace division(
      String country, String code, List<String> fields, Settled settled) {
    GazetteerPlace division =
        new GazetteerPlace(
            new GazetteerPlace.Facts(
                REF + code,
                fields.get(2),
                country,
                fields.get(0),
                settled.middle(),
                Kinds.DIVISION,
                Kinds.SECOND_LEVEL,
                settled.spanKm()),
            settled.population());
    division.division = settled.division();
    division.admin = settled.division() < 0 ? "" : places.get(settled.division()).facts.name();
    return division;
  }

  /// Takes from a division what its towns are called too, and tells the largest of these.
  private static Optional<GazetteerPlace> giveUpNames(
      GazetteerPlace division, List<GazetteerPlace> within) {
    List<GazetteerPlace> namesakes = new ArrayList<>();
    for (GazetteerPlace town : within) {
      if (weighty(town, division)) {
        List<String> borne = DivisionNames.folded(town);
        if (division.names.removeIf(name -> borne.contains(folded(name)))) {
          namesakes.add(town);
        }
      }
    }
    return namesakes.stream().max(Comparator.comparingLong(town -> town.population));
  }

  /// A hamlet does not take the name of a province.
  private static boolean weighty(GazetteerPlace town, GazetteerPlace division) {
    return town.facts.rank() >= Kinds.MINOR_SEAT
        || town.population * WEIGHTY_SHARE >= division.population;
  }

  private static String folded(GazetteerPlace.Name name) {
    return String.join(" ", DivisionNames.words(name.text()));
  }
}

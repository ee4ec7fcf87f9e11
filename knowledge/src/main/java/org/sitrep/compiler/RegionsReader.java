package org.sitrep.compiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Reads `knowledge/regions/*.txt`: `id | kind | country | lat,lon | span-km | english name | other
/// names`.
final class RegionsReader {
  private static final int COLUMNS = 6;

  private final Problems problems;

  RegionsReader(Problems problems) {
    this.problems = problems;
  }

  /// All entries, file by file in order of name.
  List<GazetteerPlace> read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    List<GazetteerPlace> places = new ArrayList<>();
    for (Path file : files) {
      for (TextFile.Line line : TextFile.read(file).lines()) {
        try {
          places.add(place(line.fields()));
        } catch (IllegalArgumentException e) {
          problems.add(file, line.number(), "no entry of a region: " + e.getMessage());
        }
      }
    }
    return places;
  }

  private static GazetteerPlace place(List<String> fields) {
    if (fields.size() < COLUMNS) {
      throw new IllegalArgumentException("expected " + COLUMNS + " fields or more");
    }
    String[] at = fields.get(3).split(",");
    String country = fields.get(2).equals("-") ? "" : fields.get(2).split(",")[0].strip();
    GazetteerPlace place =
        new GazetteerPlace(
            new GazetteerPlace.Facts(
                "region:" + fields.get(0),
                fields.get(5),
                country,
                "",
                new GeoPoint(Double.parseDouble(at[0].strip()), Double.parseDouble(at[1].strip())),
                Kinds.ofRegion(fields.get(1)),
                Kinds.ORDINARY,
                Integer.parseInt(fields.get(4))),
            0);
    if (fields.size() > COLUMNS) {
      TextFile.list(fields.get(COLUMNS)).forEach(name -> addName(place, name));
    }
    return place;
  }

  /// Adds one of a list of other names, with or without its language tag.
  static void addName(GazetteerPlace place, String name) {
    int colon = name.indexOf(':');
    boolean tagged = colon == 2 || colon == 3;
    place.name(
        tagged ? name.substring(colon + 1).strip() : name,
        tagged ? name.substring(0, colon) : "",
        false);
  }
}

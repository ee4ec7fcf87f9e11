package org.sitrep.compiler;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads the populated places of GeoNames: one a line, fields separated by tabs, alternate names by
/// commas.
final class CitiesReader {
  private static final int COLUMNS = 19;
  private static final int ID = 0;
  private static final int NAME = 1;
  private static final int ASCII_NAME = 2;
  private static final int ALTERNATES = 3;
  private static final int LAT = 4;
  private static final int LON = 5;
  private static final int FEATURE = 7;
  private static final int COUNTRY = 8;
  private static final int ADMIN1 = 10;
  private static final int POPULATION = 14;

  private CitiesReader() {}

  /// All places of the file, in its order.
  ///
  /// @throws IOException if the file is missing or a line is no GeoNames record
  static List<GazetteerPlace> read(Path file) throws IOException {
    List<GazetteerPlace> places = new ArrayList<>(200_000);
    try (BufferedReader in = Files.newBufferedReader(file)) {
      String line = in.readLine();
      for (int number = 1; line != null; number++, line = in.readLine()) {
        String[] fields = line.split("\t", -1);
        if (fields.length != COLUMNS) {
          throw new IOException(file + ":" + number + ": expected " + COLUMNS + " columns");
        }
        places.add(place(fields));
      }
    }
    return places;
  }

  private static GazetteerPlace place(String[] fields) {
    long population = Long.parseLong(fields[POPULATION]);
    GeoPoint at = new GeoPoint(Double.parseDouble(fields[LAT]), Double.parseDouble(fields[LON]));
    GazetteerPlace place =
        new GazetteerPlace(
            new GazetteerPlace.Facts(
                "geonames:" + fields[ID],
                fields[NAME],
                fields[COUNTRY],
                fields[ADMIN1],
                at,
                Kinds.SETTLEMENT,
                Kinds.rank(fields[FEATURE]),
                span(population)),
            population);
    place.name(fields[ASCII_NAME], "", true);
    for (String name : fields[ALTERNATES].split(",")) {
      if (NameFilter.keeps(name)) {
        place.name(name, "", false);
      }
    }
    return place;
  }

  /// A town's rough size across, at 4,000 inhabitants to the square kilometre.
  static int span(long population) {
    return (int) Math.max(1, Math.round(Math.sqrt(population / 4000.0)));
  }
}

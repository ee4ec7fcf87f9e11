package org.sitrep.compiler;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/// Makes dumps with the columns of GeoNames, of invented places: the same seed gives the same rows.
public final class DumpMaker {
  private static final List<String> COUNTRIES = List.of("SY", "FR", "ES", "NO", "UA", "IQ");
  private static final List<String> FEATURES =
      List.of("P\tPPL", "P\tPPL", "P\tPPL", "P\tPPLA3", "A\tADM2", "H\tSTM", "T\tHLL", "S\tAIRB");
  private static final List<String> SYLLABLES =
      List.of("ba", "dor", "fel", "gim", "kar", "lo", "men", "nu", "pri", "sal", "tov", "zin");
  private static final List<String> LANGUAGES = List.of("en", "", "no", "ar", "ru", "fr", "link");

  private DumpMaker() {}

  /// One row of the main dump.
  static String row(
      int id, String name, String alternates, String at, String feature, String rest) {
    return id
        + "\t"
        + name
        + "\t"
        + name
        + "\t"
        + alternates
        + "\t"
        + at
        + "\t"
        + feature
        + "\t"
        + rest;
  }

  /// The columns of a row from the country on.
  static String rest(String country, String admin1, String admin2, long population, String date) {
    return country
        + "\t\t"
        + admin1
        + "\t"
        + admin2
        + "\t\t\t"
        + population
        + "\t\t10\tUTC\t"
        + date;
  }

  /// Writes so many rows of places, with ids from 1.
  public static void places(Path file, int rows, long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    try (BufferedWriter out = Files.newBufferedWriter(file, UTF_8)) {
      for (int id = 1; id <= rows; id++) {
        String country = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
        String admin1 = String.valueOf(random.nextInt(1, 15));
        String admin2 = admin1 + random.nextInt(40);
        String at = random.nextInt(-800, 800) / 10.0 + "\t" + random.nextInt(-1790, 1790) / 10.0;
        String feature = FEATURES.get(random.nextInt(FEATURES.size()));
        long population = random.nextInt(3) == 0 ? random.nextInt(200_000) : 0;
        String rest =
            rest(country, admin1, admin2, population, "2026-0" + random.nextInt(1, 9) + "-11");
        String others = random.nextInt(3) == 0 ? "" : word(random) + "," + word(random);
        out.write(row(id, word(random), others, at, feature, rest));
        out.write('\n');
      }
    }
  }

  /// Writes so many alternate names of places with ids up to `places`.
  public static void names(Path file, int rows, int places, long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    try (BufferedWriter out = Files.newBufferedWriter(file, UTF_8)) {
      for (int id = 1; id <= rows; id++) {
        String language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
        int place = random.nextInt(1, places + 1);
        out.write(
            id
                + "\t"
                + place
                + "\t"
                + language
                + "\t"
                + word(random)
                + "\t"
                + (id % 5 == 0 ? "1" : "")
                + "\t\t\t\t\t\n");
      }
    }
  }

  private static String word(SplittableRandom random) {
    StringBuilder word = new StringBuilder();
    int words = random.nextInt(1, 3);
    for (int i = 0; i < words; i++) {
      int start = word.length();
      for (int n = random.nextInt(2, 5); n > 0; n--) {
        word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
      }
      word.setCharAt(start, Character.toUpperCase(word.charAt(start)));
      word.append(i + 1 < words ? " " : "");
    }
    return word.toString();
  }
}

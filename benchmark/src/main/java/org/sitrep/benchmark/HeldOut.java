package org.sitrep.benchmark;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// GeoNames' settlements with a tenth of the alternate names of those in countries that write
/// Arabic, Cyrillic, Greek or Hebrew kept out.
///
/// A name goes with all that fold alike. The usual name of a place stays.
///
/// @param lines the file without the names
/// @param asked the names kept out
/// @param impostors the usual names of settlements of Latin-script countries
record HeldOut(List<String> lines, List<Asked> asked, List<String> impostors) {
  private static final List<String> SCRIPTS = List.of("Arab", "Cyrl", "Hebr", "Grek");
  private static final Map<String, Boolean> HEARD = new HashMap<>();
  private static final long SEED = 7;
  private static final int ONE_IN = 10;
  private static final int ONE_IMPOSTOR_IN = 6;
  private static final int ID = 0;
  private static final int NAME = 1;
  private static final int ASCII_NAME = 2;
  private static final int ALTERNATES = 3;
  private static final int COUNTRY = 8;

  /// A name and whose it is.
  ///
  /// @param place its ref
  /// @param script the Unicode name of its script
  record Asked(String name, String place, String script) {}

  HeldOut {
    lines = List.copyOf(lines);
    asked = List.copyOf(asked);
    impostors = List.copyOf(impostors);
  }

  /// Draws names from GeoNames' file.
  static HeldOut from(Path cities) throws IOException {
    Random random = new Random(SEED);
    List<String> lines = new ArrayList<>();
    List<Asked> asked = new ArrayList<>();
    List<String> impostors = new ArrayList<>();
    for (String line : Files.readAllLines(cities)) {
      String[] fields = line.split("\t", -1);
      if (heard(fields)) {
        lines.add(without(fields, random, asked));
      } else {
        lines.add(line);
        if (Spelling.script(fields[NAME]).equals("LATIN") && random.nextInt(ONE_IMPOSTOR_IN) == 0) {
          impostors.add(fields[NAME]);
        }
      }
    }
    return new HeldOut(lines, asked, impostors);
  }

  /// Whether a settlement lies in a country that writes one of the scripts.
  static boolean heard(String[] fields) {
    return HEARD.computeIfAbsent(
        fields[COUNTRY],
        country -> {
          ULocale likely = ULocale.addLikelySubtags(ULocale.forLanguageTag("und-" + country));
          return SCRIPTS.contains(likely.getScript());
        });
  }

  /// A place's line without the names that are drawn.
  private static String without(String[] fields, Random random, List<Asked> asked) {
    Map<String, List<String>> byFold = new TreeMap<>();
    for (String name : fields[ALTERNATES].split(",")) {
      if (Spelling.plausible(name)) {
        byFold.computeIfAbsent(Spelling.folded(name), fold -> new ArrayList<>()).add(name);
      }
    }
    List<String> kept = new ArrayList<>();
    String usual = Spelling.folded(fields[NAME]);
    String ascii = Spelling.folded(fields[ASCII_NAME]);
    byFold.forEach(
        (fold, names) -> {
          String script = Spelling.script(names.getFirst());
          boolean own = fold.equals(usual) || fold.equals(ascii) || script.isEmpty();
          if (own || random.nextInt(ONE_IN) != 0) {
            kept.addAll(names);
          } else {
            asked.add(new Asked(names.getFirst(), "geonames:" + fields[ID], script));
          }
        });
    fields[ALTERNATES] = String.join(",", kept);
    return String.join("\t", fields);
  }
}

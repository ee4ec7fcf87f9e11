package org.sitrep.compiler;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.compiler.TextFile.Line;
import org.sitrep.pack.PackWriter;

/// Reads what `knowledge/sources` knows of outlets and their addresses: whose clock they go by, and
/// which parts of an address name nothing.
final class SourcesCompiler {
  private static final String NONE = "-";

  private final Problems problems;
  private final Map<String, String> outlets = new TreeMap<>();
  private final Map<String, String> countries = new TreeMap<>();
  private final Map<String, String> domains = new TreeMap<>();
  private final List<String> tracking = new ArrayList<>();

  /// @param folder holds `zones.txt` and `addresses.txt`
  SourcesCompiler(Path folder, Problems problems) throws IOException {
    this.problems = problems;
    TextFile zones = TextFile.read(folder.resolve("zones.txt"));
    zones.section("outlets").forEach(this::outlet);
    zones.section("countries").forEach(line -> pair(line, countries, true));
    zones.section("domains").forEach(line -> pair(line, domains, false));
    TextFile.read(folder.resolve("addresses.txt"))
        .section("tracking")
        .forEach(line -> tracking.add(line.text().toLowerCase(Locale.ROOT)));
  }

  private void outlet(Line line) {
    List<String> fields = line.fields();
    if (fields.size() != 3 || !isZone(fields.get(2))) {
      problems.add(line.file(), line.number(), "not `actors | hosts | zone`: " + line.text());
      return;
    }
    for (String key : keys(fields)) {
      if (outlets.put(key, fields.get(2)) != null) {
        problems.add(line.file(), line.number(), "it has a zone already: " + key);
      }
    }
  }

  private static List<String> keys(List<String> fields) {
    List<String> keys = new ArrayList<>();
    for (int field = 0; field < 2; field++) {
      String prefix = field == 0 ? "actor:" : "host:";
      TextFile.list(fields.get(field)).stream()
          .filter(key -> !key.equals(NONE))
          .forEach(key -> keys.add(prefix + key));
    }
    return keys;
  }

  private void pair(Line line, Map<String, String> pairs, boolean zone) {
    List<String> fields = line.fields();
    if (fields.size() != 2 || zone && !isZone(fields.get(1))) {
      problems.add(line.file(), line.number(), "not `a | b`: " + line.text());
      return;
    }
    pairs.put(fields.get(0), fields.get(1));
  }

  private static boolean isZone(String id) {
    try {
      return ZoneId.of(id).getId().equals(id);
    } catch (DateTimeException e) {
      return false;
    }
  }

  /// Writes tab-separated pairs, and the tracking parameters a line each.
  void write(PackWriter pack) {
    pack.strings("outlet-zones", tabbed(outlets));
    pack.strings("country-zones", tabbed(countries));
    pack.strings("domain-countries", tabbed(domains));
    pack.strings("tracking", tracking);
  }

  private static List<String> tabbed(Map<String, String> pairs) {
    return pairs.entrySet().stream().map(pair -> pair.getKey() + "\t" + pair.getValue()).toList();
  }
}

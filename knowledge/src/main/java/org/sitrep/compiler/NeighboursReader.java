package org.sitrep.compiler;

import com.ibm.icu.util.Region;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Finds which countries share a land border: those whose outlines in Natural Earth's topology
/// share an arc.
final class NeighboursReader {
  private NeighboursReader() {}

  /// Pairs of packed country codes, `first << 16 | second`, both ways, sorted.
  static int[] read(Path topology) {
    JsonNode root = new ObjectMapper().readTree(topology.toFile());
    Map<Integer, List<String>> owners = new TreeMap<>();
    for (JsonNode country : root.path("objects").path("countries").path("geometries")) {
      String numeric = country.path("id").asString("");
      if (!numeric.isEmpty()) {
        collect(country.path("arcs"), code(numeric), owners);
      }
    }
    TreeSet<Integer> pairs = new TreeSet<>();
    for (List<String> sharing : owners.values()) {
      for (String one : sharing) {
        sharing.stream()
            .filter(other -> !other.equals(one))
            .forEach(other -> pairs.add(pack(one) << 16 | pack(other)));
      }
    }
    return pairs.stream().mapToInt(Integer::intValue).toArray();
  }

  /// An arc run backwards is numbered by its complement.
  private static void collect(JsonNode arcs, String code, Map<Integer, List<String>> owners) {
    if (arcs.isInt()) {
      int arc = arcs.intValue() < 0 ? ~arcs.intValue() : arcs.intValue();
      owners.computeIfAbsent(arc, a -> new ArrayList<>()).add(code);
    } else {
      arcs.forEach(part -> collect(part, code, owners));
    }
  }

  private static String code(String numeric) {
    return Region.getInstance(Integer.parseInt(numeric)).toString();
  }

  /// A country code as a number; 0 for none.
  static int pack(String code) {
    return code.length() == 2 ? code.charAt(0) << 8 | code.charAt(1) : 0;
  }
}

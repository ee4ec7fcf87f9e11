package org.sitrep.compiler;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.pack.PackWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Unfolds the TopoJSON of Natural Earth's countries into rings of points for `outlines.pack`.
///
/// Sections: `names` (a name per country), `rings` (per ring: number of its country, its first
/// point, how many points), `points` (longitude in the upper and latitude in the lower 16 bits,
/// each 0 to 65535 over the whole range). Arcs of the topology are differences of quantised
/// coordinates; an arc's number `~i` means arc `i` walked backwards.
final class OutlinesCompiler {
  private static final int STEPS = 65535;
  private static final int FULL_CIRCLE = 360;
  private static final int HALF_CIRCLE = 180;

  private final JsonNode topology;
  private final List<int[]> arcs = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<Integer> rings = new ArrayList<>();
  private final List<Integer> points = new ArrayList<>();

  private OutlinesCompiler(JsonNode topology) {
    this.topology = topology;
  }

  /// Packs the outlines.
  ///
  /// @param source a TopoJSON file with an object `countries`
  static void compile(Path source, Path pack) throws IOException {
    OutlinesCompiler compiler = new OutlinesCompiler(JsonMapper.shared().readTree(source));
    compiler.unfold();
    PackWriter writer = new PackWriter();
    writer.strings("names", compiler.names);
    writer.ints("rings", ints(compiler.rings));
    writer.ints("points", ints(compiler.points));
    writer.write(pack);
  }

  private static int[] ints(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  private void unfold() {
    topology.get("arcs").forEach(arc -> arcs.add(positions(arc)));
    for (JsonNode country : topology.get("objects").get("countries").get("geometries")) {
      int number = names.size();
      names.add(country.get("properties").get("name").asString());
      if (country.get("type").asString().equals("Polygon")) {
        polygon(number, country.get("arcs"));
      } else if (country.has("arcs")) {
        country.get("arcs").forEach(polygon -> polygon(number, polygon));
      }
    }
  }

  /// The packed positions of an arc.
  private int[] positions(JsonNode arc) {
    JsonNode scale = topology.get("transform").get("scale");
    JsonNode move = topology.get("transform").get("translate");
    int[] positions = new int[arc.size()];
    long x = 0;
    long y = 0;
    for (int i = 0; i < positions.length; i++) {
      x += arc.get(i).get(0).asLong();
      y += arc.get(i).get(1).asLong();
      double lon = x * scale.get(0).asDouble() + move.get(0).asDouble();
      double lat = y * scale.get(1).asDouble() + move.get(1).asDouble();
      positions[i] = packed(lon, lat);
    }
    return positions;
  }

  private static int packed(double lon, double lat) {
    long x = Math.round((lon + HALF_CIRCLE) / FULL_CIRCLE * STEPS);
    long y = Math.round((lat + HALF_CIRCLE / 2.0) / HALF_CIRCLE * STEPS);
    return (int) (clamped(x) << 16 | clamped(y));
  }

  private static long clamped(long step) {
    return Math.clamp(step, 0, STEPS);
  }

  private void polygon(int country, JsonNode ringsOfArcs) {
    for (JsonNode ring : ringsOfArcs) {
      int first = points.size();
      ring.forEach(arc -> append(arc.asInt(), first));
      rings.addAll(List.of(country, first, points.size() - first));
    }
  }

  /// Appends an arc; its first point repeats the last one of the arc before.
  private void append(int number, int first) {
    int[] arc = arcs.get(number < 0 ? ~number : number);
    for (int i = points.size() > first ? 1 : 0; i < arc.length; i++) {
      points.add(number < 0 ? arc[arc.length - 1 - i] : arc[i]);
    }
  }
}

package org.sitrep.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.sitrep.pack.PackFile;

/// The outlines of the world's countries: closed rings of points, holes among them, read from
/// `outlines.pack`.
public final class Outlines {
  private static final double STEPS = 65535;
  private static final int RING_FIELDS = 3;
  private static final int LOW_HALF = 0xFFFF;

  private final List<String> names;
  private final int[] rings;
  private final int[] points;

  private Outlines(PackFile pack) {
    this.names = pack.strings("names").all();
    this.rings = pack.ints("rings");
    this.points = pack.ints("points");
  }

  /// Reads the outlines.
  ///
  /// @throws IOException if the pack is missing, unreadable or of another version
  public static Outlines open(Path packFile) throws IOException {
    return new Outlines(PackFile.open(packFile));
  }

  /// How many rings there are; rings of one country follow each other.
  public int rings() {
    return rings.length / RING_FIELDS;
  }

  /// The name of the country that a ring belongs to.
  public String country(int ring) {
    return names.get(rings[ring * RING_FIELDS]);
  }

  /// The number of a ring's first point.
  public int first(int ring) {
    return rings[ring * RING_FIELDS + 1];
  }

  /// How many points a ring has; the last one is the first one again.
  public int size(int ring) {
    return rings[ring * RING_FIELDS + 2];
  }

  /// Degrees east of a point.
  public double lon(int point) {
    return (points[point] >>> 16) / STEPS * 360 - 180;
  }

  /// Degrees north of a point.
  public double lat(int point) {
    return (points[point] & LOW_HALF) / STEPS * 180 - 90;
  }
}

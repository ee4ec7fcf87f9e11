package org.sitrep.picture.page;

/// The part of the world that a map shows, in degrees.
record Frame(double west, double south, double east, double north) {
  private static final double MARGIN = 0.18;
  private static final double SMALLEST = 2.4;
  private static final double MOST_NORTH = 84;
  private static final double MOST_SOUTH = -58;

  /// The smallest frame around one position.
  static Frame around(double lon, double lat) {
    return new Frame(lon, lat, lon, lat);
  }

  /// The frame that also holds a position.
  Frame with(double lon, double lat) {
    return new Frame(
        Math.min(west, lon), Math.min(south, lat), Math.max(east, lon), Math.max(north, lat));
  }

  /// The frame with a margin, wide enough to show where in the world it is.
  Frame widened() {
    double extraLon = Math.max((east - west) * MARGIN, (SMALLEST - (east - west)) / 2);
    double extraLat = Math.max((north - south) * MARGIN, (SMALLEST / 2 - (north - south)) / 2);
    return new Frame(
        Math.max(-180, west - Math.max(extraLon, 1.2)),
        Math.max(MOST_SOUTH, south - Math.max(extraLat, 0.8)),
        Math.min(180, east + Math.max(extraLon, 1.2)),
        Math.min(MOST_NORTH, north + Math.max(extraLat, 0.8)));
  }

  /// Whether a position lies within.
  boolean holds(double lon, double lat) {
    return west <= lon && lon <= east && south <= lat && lat <= north;
  }
}

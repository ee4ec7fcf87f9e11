package org.sitrep.compiler;

import java.util.List;

/// A position on the globe.
///
/// @param lat degrees north, WGS 84
/// @param lon degrees east, WGS 84
record GeoPoint(double lat, double lon) {
  private static final double EARTH_RADIUS_KM = 6371.0;

  /// Great-circle distance, on a sphere.
  double kmTo(GeoPoint other) {
    double north = Math.toRadians(other.lat - lat) / 2;
    double east = Math.toRadians(other.lon - lon) / 2;
    double h =
        Math.sin(north) * Math.sin(north)
            + Math.cos(Math.toRadians(lat))
                * Math.cos(Math.toRadians(other.lat))
                * Math.sin(east)
                * Math.sin(east);
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  /// The plain centroid, each point counting the same; right across the date line and the poles
  /// too.
  static GeoPoint centroid(List<GeoPoint> points) {
    double x = 0;
    double y = 0;
    double z = 0;
    for (GeoPoint point : points) {
      double lat = Math.toRadians(point.lat);
      double lon = Math.toRadians(point.lon);
      x += Math.cos(lat) * Math.cos(lon);
      y += Math.cos(lat) * Math.sin(lon);
      z += Math.sin(lat);
    }
    return new GeoPoint(
        Math.toDegrees(Math.atan2(z, Math.hypot(x, y))), Math.toDegrees(Math.atan2(y, x)));
  }
}

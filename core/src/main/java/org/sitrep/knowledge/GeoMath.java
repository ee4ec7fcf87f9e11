package org.sitrep.knowledge;

import org.sitrep.model.Place;

/// Distances and bearings on a spherical earth, good to half a per cent.
public final class GeoMath {
  private static final double EARTH_RADIUS_KM = 6371.0;
  private static final String[] COMPASS = {"N", "NE", "E", "SE", "S", "SW", "W", "NW"};
  private static final double POINT_WIDTH = 45;

  private GeoMath() {}

  /// Great-circle distance between two positions in degrees.
  public static double km(double lat1, double lon1, double lat2, double lon2) {
    double north = Math.sin(Math.toRadians(lat2 - lat1) / 2);
    double east = Math.sin(Math.toRadians(lon2 - lon1) / 2);
    double h =
        north * north
            + Math.cos(Math.toRadians(lat1)) * Math.cos(Math.toRadians(lat2)) * east * east;
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  /// Great-circle distance between two places' points.
  public static double km(Place one, Place other) {
    return km(one.lat(), one.lon(), other.lat(), other.lon());
  }

  /// The direction in which `to` lies from `from`: degrees clockwise from north, 0 to below 360.
  public static double bearing(Place from, Place to) {
    double lat1 = Math.toRadians(from.lat());
    double lat2 = Math.toRadians(to.lat());
    double east = Math.toRadians(to.lon() - from.lon());
    double y = Math.sin(east) * Math.cos(lat2);
    double x = Math.cos(lat1) * Math.sin(lat2) - Math.sin(lat1) * Math.cos(lat2) * Math.cos(east);
    return (Math.toDegrees(Math.atan2(y, x)) + 360) % 360;
  }

  /// The nearest of eight points of the compass: `N`, `NE`, ….
  public static String compass(double bearing) {
    return COMPASS[(int) Math.round(bearing / POINT_WIDTH) % COMPASS.length];
  }

  /// The bearing of a point of the compass, or -1 if the word is none (`C` for the centre).
  public static double bearing(String compass) {
    for (int i = 0; i < COMPASS.length; i++) {
      if (COMPASS[i].equals(compass)) {
        return i * POINT_WIDTH;
      }
    }
    return -1;
  }

  /// The angle between two bearings, 0 to 180.
  public static double between(double one, double other) {
    double angle = Math.abs(one - other) % 360;
    return angle > 180 ? 360 - angle : angle;
  }
}

package org.sitrep.knowledge;

import org.sitrep.model.Place;

/// Distances and bearings on a spherical earth, good to half a per cent, the same on every machine.
public final class GeoMath {
  private static final double EARTH_RADIUS_KM = 6371.0;
  private static final String[] COMPASS = {"N", "NE", "E", "SE", "S", "SW", "W", "NW"};
  private static final double POINT_WIDTH = 45;

  private GeoMath() {}

  /// Great-circle distance between two positions in degrees.
  public static double km(double lat1, double lon1, double lat2, double lon2) {
    double north = StrictMath.sin(StrictMath.toRadians(lat2 - lat1) / 2);
    double east = StrictMath.sin(StrictMath.toRadians(lon2 - lon1) / 2);
    double h =
        north * north
            + StrictMath.cos(StrictMath.toRadians(lat1))
                * StrictMath.cos(StrictMath.toRadians(lat2))
                * east
                * east;
    return 2 * EARTH_RADIUS_KM * StrictMath.asin(Math.min(1, StrictMath.sqrt(h)));
  }

  /// Great-circle distance between two places' points.
  public static double km(Place one, Place other) {
    return km(one.lat(), one.lon(), other.lat(), other.lon());
  }

  /// The direction in which `to` lies from `from`: degrees clockwise from north, 0 to below 360.
  public static double bearing(Place from, Place to) {
    double lat1 = StrictMath.toRadians(from.lat());
    double lat2 = StrictMath.toRadians(to.lat());
    double east = StrictMath.toRadians(to.lon() - from.lon());
    double y = StrictMath.sin(east) * StrictMath.cos(lat2);
    double x =
        StrictMath.cos(lat1) * StrictMath.sin(lat2)
            - StrictMath.sin(lat1) * StrictMath.cos(lat2) * StrictMath.cos(east);
    return (StrictMath.toDegrees(StrictMath.atan2(y, x)) + 360) % 360;
  }

  /// The place moved so many kilometres along a bearing, to four decimals of a degree.
  public static Place moved(Place place, double km, double bearing) {
    double angle = km / EARTH_RADIUS_KM;
    double lat = StrictMath.toRadians(place.lat());
    double course = StrictMath.toRadians(bearing);
    double sine =
        StrictMath.sin(lat) * StrictMath.cos(angle)
            + StrictMath.cos(lat) * StrictMath.sin(angle) * StrictMath.cos(course);
    double y = StrictMath.sin(course) * StrictMath.sin(angle) * StrictMath.cos(lat);
    double x = StrictMath.cos(angle) - StrictMath.sin(lat) * sine;
    double lon = place.lon() + StrictMath.toDegrees(StrictMath.atan2(y, x));
    return place.moved(
        rounded(StrictMath.toDegrees(StrictMath.asin(sine))), rounded((lon + 540) % 360 - 180));
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * 10_000) / 10_000.0;
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

package org.sitrep.app.export;

import org.sitrep.model.Place;

/// Ids of GeoNames.
final class Geonames {
  private static final String PREFIX = "geonames:";

  private Geonames() {}

  /// The number GeoNames gave a place; empty if it is not one of its places.
  static String id(Place place) {
    return place.ref().startsWith(PREFIX) ? place.ref().substring(PREFIX.length()) : "";
  }
}

package org.sitrep.model;

/// A place in the world.
///
/// @param ref stable id: `geonames:170794`, `country:SY`, `region:euphrates`
/// @param name its usual English name
/// @param country ISO 3166-1 alpha-2 code of the (main) country, empty if it has none
/// @param admin name or code of the first-level division it lies in, empty if unknown
/// @param lat degrees north, WGS 84
/// @param lon degrees east, WGS 84
/// @param kind what sort of place
/// @param population inhabitants, 0 if unknown
/// @param spanKm rough size across in kilometres
public record Place(
    String ref,
    String name,
    String country,
    String admin,
    double lat,
    double lon,
    PlaceKind kind,
    long population,
    int spanKm) {
  /// The place with another point, as exact as a spot.
  public Place moved(double newLat, double newLon) {
    return new Place(ref, name, country, admin, newLat, newLon, PlaceKind.SITE, population, spanKm);
  }
}

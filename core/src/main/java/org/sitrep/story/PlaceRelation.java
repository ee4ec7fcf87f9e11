package org.sitrep.story;

import org.sitrep.knowledge.GeoMath;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;

/// Whether two places may be where one and the same thing happened.
public final class PlaceRelation {
  /// How far beyond the edge of a river, sea or region a place may lie and still be said to lie at
  /// it.
  private static final int MARGIN_KM = 20;

  private PlaceRelation() {}

  /// Whether the two are one place, or one may contain the other.
  ///
  /// Two towns are one place only if the smaller lies within the greater; two divisions never are.
  public static boolean compatible(Place one, Place other) {
    if (one.ref().equals(other.ref())) {
      return true;
    }
    if (isVague(one) || isVague(other)) {
      return within(one, other, MARGIN_KM);
    }
    if (!one.country().equals(other.country())) {
      return false;
    }
    if (one.kind() == PlaceKind.COUNTRY || other.kind() == PlaceKind.COUNTRY) {
      return true;
    }
    if (one.kind() == PlaceKind.DIVISION || other.kind() == PlaceKind.DIVISION) {
      return inDivision(one, other);
    }
    return within(one, other, 0);
  }

  /// The more exact of two places: a spot before a town before a division before a country; of
  /// equals the first.
  public static Place moreExact(Place one, Place other) {
    return rank(other) < rank(one) ? other : one;
  }

  /// How exact a place is: 0 for a spot, 1 for a town, 2 for a part of a country or a region, 3 for
  /// a country.
  public static int rank(Place place) {
    return switch (place.kind()) {
      case SITE -> 0;
      case SETTLEMENT -> 1;
      case DIVISION, WATER, LAND, REGION -> 2;
      case COUNTRY, CONTINENT -> 3;
    };
  }

  private static boolean isVague(Place place) {
    return switch (place.kind()) {
      case WATER, LAND, REGION, CONTINENT -> true;
      case SITE, SETTLEMENT, DIVISION, COUNTRY -> false;
    };
  }

  private static boolean inDivision(Place one, Place other) {
    boolean bothDivisions = one.kind() == other.kind();
    return !bothDivisions
        && (belongs(one, other) || belongs(other, one) || sameDivision(one, other));
  }

  private static boolean belongs(Place inner, Place division) {
    return inner.kind() != PlaceKind.DIVISION
        && (named(inner.admin(), division.name()) || within(inner, division, 0));
  }

  /// "Hatay" and "Hatay Province" name one division.
  private static boolean named(String admin, String division) {
    return !admin.isEmpty() && division.startsWith(admin);
  }

  private static boolean sameDivision(Place one, Place other) {
    return !one.admin().isEmpty() && one.admin().equals(other.admin());
  }

  private static boolean within(Place one, Place other, int margin) {
    double reach = Math.max(one.spanKm(), other.spanKm()) / 2.0 + margin;
    return GeoMath.km(one, other) <= reach;
  }
}

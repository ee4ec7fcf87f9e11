package org.sitrep.model;

import java.util.Locale;

/// Sorts of places, by what a report can say happened there.
public enum PlaceKind {
  /// A spot: base, dam, bridge, camp, oilfield.
  SITE,
  /// A town, city or village.
  SETTLEMENT,
  /// A part of a country: province, county, region.
  DIVISION,
  COUNTRY,
  /// River, sea, lake, strait.
  WATER,
  /// Mountain range, desert, island, valley.
  LAND,
  /// A region that is no division: the Sahel, Scandinavia.
  REGION,
  CONTINENT;

  /// The word for it in files.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// How exactly an event in such a place is located, in the contract's words.
  public String precision() {
    return switch (this) {
      case SITE -> "point";
      case SETTLEMENT -> "settlement";
      case DIVISION, WATER, LAND, REGION -> "admin";
      case COUNTRY, CONTINENT -> "country";
    };
  }
}

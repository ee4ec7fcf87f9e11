package org.sitrep.compiler;

/// Kinds of places as the gazetteer pack numbers them: the order of `org.sitrep.model.PlaceKind`,
/// which lies above this module.
final class Kinds {
  static final int SITE = 0;
  static final int SETTLEMENT = 1;
  static final int DIVISION = 2;
  static final int COUNTRY = 3;
  static final int WATER = 4;
  static final int LAND = 5;
  static final int REGION = 6;
  static final int CONTINENT = 7;

  /// The names of the kinds, in order, for the pack.
  static final String[] NAMES = {
    "SITE", "SETTLEMENT", "DIVISION", "COUNTRY", "WATER", "LAND", "REGION", "CONTINENT"
  };

  /// Settlements: a part of another, one that is gone, an ordinary one, seats of third to first
  /// level, a country's capital.
  static final int PART = 0;

  static final int GONE = 1;
  static final int ORDINARY = 2;
  static final int MINOR_SEAT = 3;
  static final int SEAT = 4;
  static final int CAPITAL = 5;

  /// Divisions: one of second level; all others have [#ORDINARY].
  static final int SECOND_LEVEL = 1;

  /// How refs of GeoNames begin.
  static final String GEONAMES = "geonames:";

  private Kinds() {}

  /// The kind of a word of the kind column of `knowledge/regions`.
  static int ofRegion(String word) {
    return switch (word) {
      case "river",
          "sea",
          "ocean",
          "lake",
          "strait",
          "gulf",
          "bay",
          "channel",
          "canal",
          "reservoir",
          "sound",
          "fjord",
          "lagoon" ->
          WATER;
      case "division" -> DIVISION;
      case "continent" -> CONTINENT;
      case "region", "world-region", "disputed-region", "historic-region" -> REGION;
      case "range",
          "mountain",
          "mountains",
          "desert",
          "island",
          "islands",
          "archipelago",
          "peninsula",
          "valley",
          "plain",
          "plateau",
          "basin",
          "cape",
          "forest",
          "volcano",
          "isthmus",
          "glacier",
          "highlands",
          "marsh",
          "oasis",
          "steppe",
          "coast" ->
          LAND;
      default -> SITE;
    };
  }

  /// The rank of a GeoNames feature code of class P.
  static int rank(String featureCode) {
    return switch (featureCode) {
      case "PPLX" -> PART;
      case "PPLH", "PPLQ", "PPLW", "PPLCH" -> GONE;
      case "PPLC" -> CAPITAL;
      case "PPLA" -> SEAT;
      case "PPLA2", "PPLG" -> MINOR_SEAT;
      default -> ORDINARY;
    };
  }

  /// What a rank adds to the logarithm of a settlement's inhabitants.
  static double bonus(int rank) {
    return switch (rank) {
      case PART -> -0.8;
      case GONE -> -1;
      case MINOR_SEAT -> 0.1;
      case SEAT -> 0.4;
      case CAPITAL -> 1;
      default -> 0;
    };
  }
}

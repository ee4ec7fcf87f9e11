package org.sitrep.mention;

import java.util.Locale;

/// What may speak for or against a bearer of a name.
enum PlaceReason {
  /// Its inhabitants, or what stands for them.
  IMPORTANCE,
  /// The name is its usual one.
  USUAL_NAME,
  /// It is a settlement usually called otherwise.
  OTHER_NAME,
  /// The name is used for it in other languages only.
  FOREIGN_NAME,
  /// Its name only sounds alike.
  SOUND,
  /// It is a part of a town, or no longer lived in.
  LESSER,
  /// What it lies in is named right after it.
  CONTAINED,
  /// The article names its country, or one beside it.
  COUNTRY,
  /// The article names its division.
  DIVISION,
  /// It lies where the article's language is at home.
  HOME,
  /// Other names of the article have bearers in the same division.
  NEIGHBOURS,
  /// Settled places lie near it.
  NEAR;

  static final PlaceReason[] ALL = values();

  /// The word for it in explanations.
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

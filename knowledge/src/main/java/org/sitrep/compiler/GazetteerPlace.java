package org.sitrep.compiler;

import java.util.ArrayList;
import java.util.List;

/// A place on its way into the gazetteer.
///
/// Identity, position and names are fixed when it is read; what follows from other places (the
/// division it lies in, a division's inhabitants) is set while the gazetteer is put together.
final class GazetteerPlace {
  /// How a name belongs to the place.
  ///
  /// @param text the name as spelled
  /// @param language BCP 47 tag, empty if the source does not tell
  /// @param main whether it is the usual English or the preferred name
  record Name(String text, String language, boolean main) {}

  /// What the source tells.
  ///
  /// @param ref stable id
  /// @param country ISO 3166-1 alpha-2 of the main country, empty if none
  /// @param adminCode code of the first-level division, empty if unknown
  /// @param kind number of the `PlaceKind`, see [Kinds]
  /// @param rank standing among settlements or level among divisions, see [Kinds]
  record Facts(
      String ref,
      String name,
      String country,
      String adminCode,
      GeoPoint at,
      int kind,
      int rank,
      int spanKm) {}

  private static final double LESS_THAN_A_TOWN = 0.6;
  private static final double MOST_OF_SECOND_LEVEL = 4.9;

  final Facts facts;
  final List<Name> names = new ArrayList<>();
  long population;
  String admin;
  String code;
  int division = -1;
  int seat = -1;

  GazetteerPlace(Facts facts, long population) {
    this.facts = facts;
    this.population = population;
    this.admin = facts.adminCode();
    this.code = facts.adminCode();
    names.add(new Name(facts.name(), "", true));
  }

  void name(String text, String language, boolean main) {
    names.add(new Name(text, language, main));
  }

  boolean is(int kind) {
    return facts.kind() == kind;
  }

  /// How likely the place is meant by its bare name, as a thousandfold logarithm of inhabitants or
  /// what stands for them; where they are not told, the number of names it is known by does.
  int weight() {
    double scale = population > 0 ? Math.log10((double) population) : 2 + Math.log10(names.size());
    double weight =
        switch (facts.kind()) {
          case Kinds.SETTLEMENT ->
              Math.max(scale, 2) + Kinds.bonus(facts.rank()) + 0.4 * Math.log10(names.size()) - 0.5;
          case Kinds.COUNTRY -> Math.max(scale, 2.5) + 1.5;
          case Kinds.DIVISION ->
              facts.rank() == Kinds.SECOND_LEVEL
                  ? Math.clamp(scale - LESS_THAN_A_TOWN, 2, MOST_OF_SECOND_LEVEL)
                  : Math.max(scale, 5);
          case Kinds.CONTINENT -> 9;
          case Kinds.SITE -> 4.5;
          default -> 3.5 + 0.9 * Math.log10(Math.max(10, facts.spanKm()));
        };
    return (int) Math.round(weight * 1000);
  }
}

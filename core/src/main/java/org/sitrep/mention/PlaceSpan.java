package org.sitrep.mention;

import java.util.Optional;
import org.sitrep.model.PlaceKind;

/// Words that may name a place, before it is decided which.
///
/// @param from first token
/// @param to token after the last
/// @param start first code unit of the name
/// @param end code unit after the name
/// @param posting bearers of the name in the gazetteer, or -1 where the lexicon names the place
/// @param place number of the place the lexicon names, or -1
/// @param demonym whether the words are derived from the name
/// @param hint the kind of place that a word beside the name tells
/// @param trust how well the surroundings bear out that it is a place
record PlaceSpan(
    int from,
    int to,
    int start,
    int end,
    int posting,
    int place,
    boolean demonym,
    Optional<PlaceKind> hint,
    Trust trust) {
  /// How well the surroundings bear a name out.
  enum Trust {
    /// Means something else in this language, as a rule.
    UNLIKELY,
    /// Only sounds like a name of the gazetteer.
    HEARD,
    /// Might be an ordinary word or a person: needs confirmation from elsewhere.
    WEAK,
    /// Stands where every word has a capital.
    START,
    /// Stands like a name.
    FAIR,
    /// Stands after a word of place, or beside one that tells its kind.
    LOCATED
  }

  boolean single() {
    return to - from == 1;
  }
}

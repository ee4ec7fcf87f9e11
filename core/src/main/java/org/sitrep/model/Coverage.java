package org.sitrep.model;

import java.util.List;

/// What the pack of one language covers.
///
/// @param language BCP 47
/// @param full whether articles in it are read for claims, not for names only
/// @param features in a fixed order, the same for all languages
public record Coverage(String language, boolean full, List<Feature> features) {
  public Coverage {
    features = List.copyOf(features);
  }

  /// How much there is for one feature.
  ///
  /// @param name in words
  /// @param have how many words, or how many of all
  /// @param all how many there could be; 0 where there is no such number
  public record Feature(String name, long have, long all) {}
}

package org.sitrep.app.store;

import java.util.List;
import java.util.Optional;

/// Which places are wanted; empty parts let everything pass.
///
/// @param words all of which must occur in the name; the last may be a beginning
public record PlaceFilter(String words, List<String> countries, Optional<Box> box) {
  public PlaceFilter {
    countries = List.copyOf(countries);
  }
}

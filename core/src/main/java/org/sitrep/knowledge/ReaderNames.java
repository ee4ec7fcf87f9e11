package org.sitrep.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;

/// What places and actors are called in the language of a reader, whatever language they were read
/// in.
public final class ReaderNames {
  private final Map<String, String> names = new HashMap<>();

  /// @param records tab-separated: ref, name
  ReaderNames(List<String> records) {
    for (String record : records) {
      int tab = record.indexOf('\t');
      names.put(record.substring(0, tab), record.substring(tab + 1));
    }
  }

  /// The name of what has a ref, if the language has one of its own.
  public Optional<String> of(String ref) {
    return Optional.ofNullable(names.get(ref));
  }

  /// The name of a place, if the language has one of its own.
  public Optional<String> of(Place place) {
    return place.kind() == PlaceKind.SETTLEMENT
        ? of("city:" + place.country() + ":" + place.name())
        : of(place.ref());
  }
}

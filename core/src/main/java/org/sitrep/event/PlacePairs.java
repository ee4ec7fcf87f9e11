package org.sitrep.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.model.Place;

/// Places for which a report gives different numbers of one kind, so that these do not tell one
/// thing.
final class PlacePairs {
  private final Set<List<String>> pairs = new HashSet<>();

  void add(Place one, Place other) {
    pairs.add(pair(one, other));
  }

  boolean contains(Place one, Place other) {
    return pairs.contains(pair(one, other));
  }

  private static List<String> pair(Place one, Place other) {
    return one.ref().compareTo(other.ref()) <= 0
        ? List.of(one.ref(), other.ref())
        : List.of(other.ref(), one.ref());
  }
}

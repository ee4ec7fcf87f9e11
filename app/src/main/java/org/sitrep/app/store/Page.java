package org.sitrep.app.store;

import java.util.List;
import java.util.Optional;

/// A piece of a list.
///
/// @param items in the list's order
/// @param next where the next piece begins, empty at the end
/// @param total how many items the whole list has
public record Page<T>(List<T> items, Optional<String> next, long total) {
  public Page {
    items = List.copyOf(items);
  }
}

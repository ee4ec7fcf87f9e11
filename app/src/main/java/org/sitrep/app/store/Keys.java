package org.sitrep.app.store;

import java.util.List;
import java.util.Optional;

/// What an article is known again by when it comes again.
///
/// @param addresses its addresses, each brought to one form; its own first
/// @param words digest of its words and of who publishes them; empty if they are too few to tell
public record Keys(List<String> addresses, Optional<String> words) {
  /// It is known by its id alone.
  public static final Keys NONE = new Keys(List.of(), Optional.empty());

  public Keys {
    addresses = List.copyOf(addresses);
  }
}

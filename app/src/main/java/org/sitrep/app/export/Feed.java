package org.sitrep.app.export;

import java.util.List;

/// A feed of events.
///
/// @param id a URN of the feed
/// @param language of the titles
/// @param home the page's address
/// @param self the feed's own address, for its format
/// @param entries latest changed first
record Feed(String id, String language, String home, String self, List<FeedEntry> entries) {
  /// Name of the program, which is the same in all languages.
  static final String NAME = "Sitrep";

  Feed {
    entries = List.copyOf(entries);
  }
}

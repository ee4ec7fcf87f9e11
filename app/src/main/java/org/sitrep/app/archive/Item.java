package org.sitrep.app.archive;

import java.time.Instant;
import java.util.Optional;
import org.sitrep.model.Article;

/// What an item of an agency holds.
public sealed interface Item {
  /// A report.
  ///
  /// @param version when this version of it was made
  record Report(Article article, Optional<Instant> version) implements Item {}

  /// A report that must not be used.
  ///
  /// @param id empty if it has none
  /// @param status such as `canceled` or `withheld`
  record Unusable(String id, String status) implements Item {}

  /// No report: a picture, an event, a package of links.
  record Wordless(String id) implements Item {}
}

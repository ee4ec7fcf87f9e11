package org.sitrep.app.feed;

import java.util.Locale;

/// What a feed is written in.
public enum FeedKind {
  /// RSS 0.90 to 2.0, RSS 1.0 in RDF included.
  RSS,
  /// Atom 0.3 and 1.0 (RFC 4287).
  ATOM,
  /// JSON Feed 1.0 and 1.1.
  JSON,
  /// A sitemap, with or without Google's news extension.
  SITEMAP,
  /// A list of sitemaps.
  SITEMAP_INDEX,
  /// No feed at all.
  NONE;

  /// The word for it in reports.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

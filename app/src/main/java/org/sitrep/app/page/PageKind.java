package org.sitrep.app.page;

/// What a page is to a reader of news.
public enum PageKind {
  /// One report.
  ARTICLE,
  /// A report that is written on while things happen: dated entries.
  LIVE,
  /// The beginning of a report, the rest behind a paywall or login.
  STUB,
  /// A front page, section, tag or search page: links to reports.
  LIST,
  /// Anything else: an error, a consent wall, a player, a gallery.
  OTHER
}

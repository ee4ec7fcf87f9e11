package org.sitrep.model;

import java.util.Locale;

/// How an article's day of publication is known.
public enum PublishedFrom {
  /// Stated with the article.
  METADATA,
  /// Read in the document.
  TEXT,
  /// Worked out from other articles.
  INFERRED,
  UNKNOWN;

  /// The word for it in files.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package org.sitrep.model;

import java.util.Locale;

/// Whether the values that sources give for one figure can be true together.
public enum Agreement {
  AGREE,
  OVERLAP,
  CONFLICT;

  /// The word for it in files.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}

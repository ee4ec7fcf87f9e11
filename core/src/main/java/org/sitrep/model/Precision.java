package org.sitrep.model;

import java.util.Locale;

/// How exact a date is.
public enum Precision {
  DAY,
  WEEK,
  MONTH,
  YEAR,
  UNKNOWN;

  /// The word for it in files.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}

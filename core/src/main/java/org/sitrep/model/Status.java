package org.sitrep.model;

import java.util.Locale;

/// How firmly a claim is made.
public enum Status {
  ASSERTED,
  CONFIRMED,
  UNCONFIRMED,
  DENIED,
  EXPECTED,
  CONDITIONAL;

  /// The word for it in files.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package org.sitrep.app.index;

import java.util.Locale;

/// Whether events are wanted that are reported as news, that are only recalled, or both.
public enum Scope {
  NEWS,
  RECALLED,
  ALL;

  /// The word for it in the API.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}

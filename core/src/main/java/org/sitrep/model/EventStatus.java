package org.sitrep.model;

import java.util.Locale;

/// How well an event is supported.
public enum EventStatus {
  EXPECTED,
  SINGLE_SOURCE,
  CORROBORATED,
  DISPUTED,
  DENIED;

  /// The word for it in files.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package org.sitrep.app.store;

import java.util.Locale;

/// What storing an article came to.
public enum Outcome {
  NEW,
  UNCHANGED,
  REPLACED;

  /// The word for it in answers.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}

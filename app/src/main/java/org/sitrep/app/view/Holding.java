package org.sitrep.app.view;

import org.sitrep.model.Control;

/// Control of a place as it is said to stand.
///
/// @param disputed whether others are said to hold the place on the same day
record Holding(Control control, boolean disputed) {
  static final String HELD = "held";
  static final String PARTLY = "partly-held";
  static final String BESIEGED = "besieged";

  /// What makes a holder the same in several claims.
  static String holder(Control control) {
    String ref = control.holder().ref();
    return ref.isEmpty() ? control.holder().name() : ref;
  }
}

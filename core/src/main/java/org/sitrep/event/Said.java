package org.sitrep.event;

import java.time.LocalDate;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Quantity;

/// A number as a voice gave it.
///
/// @param article id of the report it stands in
/// @param voice who gave it
/// @param when when the report came out, or when it was so if the report recalls it
/// @param quantity the number
/// @param number of the figure or claim it stands in, counted from 0 in order of time
record Said(String article, Voice voice, PartialDate when, Quantity quantity, int number) {
  /// The last day it can have been said, the first of all days if unknown.
  LocalDate day() {
    return when.to().orElse(LocalDate.MIN);
  }

  Bounds bounds() {
    return Bounds.of(quantity);
  }

  /// The least number named, that is the greatest if no least is.
  double low() {
    return quantity.low().orElse(quantity.high().orElse(Double.NaN));
  }

  /// The greatest number named, that is the least if no greatest is.
  double high() {
    return quantity.high().orElse(quantity.low().orElse(Double.NaN));
  }

  /// How much a voice of its kind can be expected to know: 2 who count or are in charge, 1 who pass
  /// on what they were told, 0 a side of the matter and who is not known.
  int reliability() {
    return switch (voice.kind()) {
      case "official", "police", "court", "hospital", "un", "monitor", "ngo" -> 2;
      case "agency", "outlet", "company", "analyst" -> 1;
      default -> 0;
    };
  }
}

package org.sitrep.mention;

import java.util.Locale;

/// What the slots of a time pattern mean together; the words after `=` in `time.txt`.
enum TimeRule {
  DATE,
  WEEKDAY,
  WEEKDAY_LAST,
  WEEKDAY_NEXT,
  AGO,
  AHEAD,
  LAST_UNIT,
  NEXT_UNIT,
  THIS_UNIT,
  RANGE,
  SINCE,
  EARLY,
  MID,
  LATE,
  MONTH_LAST,
  MONTH_NEXT,
  DURATION,
  DECADE;

  /// @throws IllegalArgumentException if there is no such rule
  static TimeRule of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}

package org.sitrep.app.store;

import org.sitrep.model.Precision;

/// The columns of an event that lists, maps and counts are made of, without its evidence.
///
/// @param type id of its type
/// @param status id of its status
/// @param fromDay first day since 1970-01-01, [#NO_DAY] if unknown
/// @param toDay last day, likewise
/// @param place ref of its place, empty if it has none
/// @param country of its place, empty if it has none
/// @param lat degrees north, NaN without a place
/// @param lon degrees east, NaN without a place
/// @param weight how much it matters to a reader, more is more
public record EventRow(
    long row,
    String id,
    String type,
    String status,
    int fromDay,
    int toDay,
    Precision precision,
    String place,
    String country,
    double lat,
    double lon,
    String story,
    String storyline,
    boolean background,
    int weight,
    long added,
    long changed) {
  /// Stands for an unknown day.
  public static final int NO_DAY = Integer.MIN_VALUE;
}

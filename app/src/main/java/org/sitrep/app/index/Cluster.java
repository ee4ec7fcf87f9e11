package org.sitrep.app.index;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.sitrep.app.store.Box;

/// Events that a map shows as one point.
///
/// @param id of its cell or place; the same for the same events at one zoom level
/// @param count how many events, at least 1
/// @param lat degrees north: the middle of the events, or the spot they share
/// @param lon degrees east
/// @param groups events by group of their type, the most frequent first, then by id
/// @param group the group most of them have
/// @param status `disputed` if one of them is, else the best supported of all
/// @param disputed how many are disputed
/// @param row the event's row if there is but one
/// @param place ref of the place if all lie in one
/// @param box what they span; empty if they lie on one spot
public record Cluster(
    String id,
    long count,
    double lat,
    double lon,
    List<Facets.Count> groups,
    String group,
    String status,
    long disputed,
    OptionalLong row,
    Optional<String> place,
    Optional<Box> box) {
  public Cluster {
    groups = List.copyOf(groups);
  }
}

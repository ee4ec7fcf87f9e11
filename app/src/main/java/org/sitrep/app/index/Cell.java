package org.sitrep.app.index;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.sitrep.app.store.Box;
import org.sitrep.model.EventStatus;

/// The events of one cell of the map's grid, or of one place, as they are added up.
final class Cell {
  /// Marks the key of a place, beside its number.
  static final long SPOT = 1L << 62;

  /// From what a reader must know first to what matters least.
  private static final List<EventStatus> TELLING =
      List.of(
          EventStatus.DISPUTED,
          EventStatus.CORROBORATED,
          EventStatus.SINGLE_SOURCE,
          EventStatus.EXPECTED,
          EventStatus.DENIED);

  private final long key;
  private int count;
  private int first;
  private boolean onePlace = true;
  private double latSum;
  private double lonSum;
  private double south = Double.POSITIVE_INFINITY;
  private double north = Double.NEGATIVE_INFINITY;
  private double west = Double.POSITIVE_INFINITY;
  private double east = Double.NEGATIVE_INFINITY;
  private long[] groups = new long[0];
  private long[] statuses = new long[0];

  Cell(long key) {
    this.key = key;
  }

  long key() {
    return key;
  }

  int count() {
    return count;
  }

  void add(Columns columns, int position) {
    if (count++ == 0) {
      first = position;
      groups = new long[columns.groups.size()];
      statuses = new long[columns.statuses.size()];
    }
    onePlace &= columns.place[position] == columns.place[first];
    double lat = columns.lat[position];
    double lon = columns.lon[position];
    latSum += lat;
    lonSum += lon;
    south = Math.min(south, lat);
    north = Math.max(north, lat);
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    groups[columns.groupOfType[columns.type[position]]]++;
    statuses[columns.status[position]]++;
  }

  Cluster cluster(Columns columns, String id) {
    boolean spot = south == north && west == east;
    List<Facets.Count> byGroup = FacetCounter.list(groups, columns.groups);
    return new Cluster(
        id,
        count,
        spot ? south : latSum / count,
        spot ? west : lonSum / count,
        byGroup,
        byGroup.isEmpty() ? "" : byGroup.getFirst().id(),
        status(columns.statuses),
        statuses[columns.statuses.find(EventStatus.DISPUTED.id())],
        count == 1 ? OptionalLong.of(columns.row[first]) : OptionalLong.empty(),
        onePlace ? Optional.of(columns.places.string(columns.place[first])) : Optional.empty(),
        spot ? Optional.empty() : Optional.of(new Box(west, south, east, north)));
  }

  private String status(Dictionary names) {
    for (EventStatus status : TELLING) {
      if (statuses[names.find(status.id())] > 0) {
        return status.id();
      }
    }
    throw new IllegalStateException("a cell without a known status");
  }
}

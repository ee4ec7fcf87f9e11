package org.sitrep.app.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sitrep.model.PlaceKind;

/// Joins events that a map would draw over one another.
///
/// Cells are squares of [#CELL] pixels in Web Mercator, laid over the world from its north-west
/// corner, four to one of the level above: panning does not move them, zooming in divides them.
/// From [#SPOTS] on every place is a point of its own. What is placed only in a country or a part
/// of one joins others on small scales alone; where a reader can tell towns apart, the middle of a
/// country is no spot that events of its towns may be mixed with.
final class ClusterMaker {
  static final int CELL = 64;
  private static final int CELLS_PER_TILE = 512 / CELL;
  private static final int SPOTS = 12;
  private static final int DIVISIONS_APART = 6;
  private static final int COUNTRIES_APART = 4;
  private static final int MAX_LEVEL = 22;
  private static final double EDGE = 85.05112877980659;

  private final Columns columns;
  private final double[] x;
  private final double[] y;
  private final int[] apartFrom;

  ClusterMaker(Columns columns) {
    this.columns = columns;
    this.x = new double[columns.size];
    this.y = new double[columns.size];
    for (int i = 0; i < columns.size; i++) {
      x[i] = (columns.lon[i] + 180) / 360;
      double lat = Math.toRadians(Math.clamp(columns.lat[i], -EDGE, EDGE));
      y[i] = 0.5 - Math.log(Math.tan(Math.PI / 4 + lat / 2)) / (2 * Math.PI);
    }
    this.apartFrom = new int[columns.places.size()];
    for (int place = 0; place < apartFrom.length; place++) {
      apartFrom[place] = apartFrom(columns.kindOfPlace[place]);
    }
  }

  private static int apartFrom(PlaceKind kind) {
    return switch (kind) {
      case SITE, SETTLEMENT -> SPOTS;
      case DIVISION, WATER, LAND, REGION -> DIVISIONS_APART;
      case COUNTRY, CONTINENT -> COUNTRIES_APART;
    };
  }

  /// @param rows events with a place
  /// @return those with most events first, then by where they lie
  List<Cluster> make(Rows rows, double zoom) {
    int level = Math.toIntExact(Math.round(Math.clamp(zoom, 0, MAX_LEVEL)));
    int across = CELLS_PER_TILE << Math.min(level, SPOTS);
    Cells cells = new Cells();
    rows.each(i -> cells.of(key(i, level, across)).add(columns, i));
    List<Cell> list = cells.list();
    list.sort(Comparator.comparingInt(Cell::count).reversed().thenComparingLong(Cell::key));
    List<Cluster> clusters = new ArrayList<>(list.size());
    for (Cell cell : list) {
      clusters.add(cell.cluster(columns, id(cell, level)));
    }
    return clusters;
  }

  private long key(int position, int level, int across) {
    int place = columns.place[position];
    if (level >= apartFrom[place]) {
      return Cell.SPOT | place;
    }
    return (long) cell(y[position], across) << 20 | cell(x[position], across);
  }

  private static int cell(double share, int across) {
    return Math.clamp((long) (share * across), 0, across - 1);
  }

  private String id(Cell cell, int level) {
    if ((cell.key() & Cell.SPOT) != 0) {
      return columns.places.string((int) (cell.key() ^ Cell.SPOT));
    }
    return "cell-" + level + "-" + (cell.key() & 0xFFFFF) + "-" + (cell.key() >> 20);
  }
}

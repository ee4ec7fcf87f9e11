package org.sitrep.app.store;

/// A part of the world in degrees, edges included; it crosses the date line if `west` is greater
/// than `east`.
public record Box(double west, double south, double east, double north) {
  public static final Box WORLD = new Box(-180, -90, 180, 90);

  public Box {
    if (!(Math.abs(west) <= 180 && Math.abs(east) <= 180 && south >= -90 && north <= 90)) {
      throw new IllegalArgumentException("a box leaves the world");
    }
    if (!(south <= north)) {
      throw new IllegalArgumentException("the south of a box lies north of its north");
    }
  }

  /// Whether a point lies in it.
  public boolean contains(double lat, double lon) {
    boolean between = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
    return between && lat >= south && lat <= north;
  }
}

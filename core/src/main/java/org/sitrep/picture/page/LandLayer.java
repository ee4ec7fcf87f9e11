package org.sitrep.picture.page;

import org.sitrep.knowledge.Outlines;

/// Draws the countries: their areas, and the names of those that are large enough in the drawing.
final class LandLayer {
  private static final int FULL_CIRCLE = 360;
  private static final double NAMED_AREA = 9000;
  private static final double SIZE = 13;
  private static final double SPACING = 1.25;

  private final Outlines outlines;
  private final Projection projection;
  private final Room room;
  private final StringBuilder areas = new StringBuilder();
  private final Html names = new Html();

  LandLayer(Outlines outlines, Projection projection, Room room) {
    this.outlines = outlines;
    this.projection = projection;
    this.room = room;
  }

  /// Draws the areas at once; the names are kept for [#names], which belong above them.
  void draw(Html html) {
    int ring = 0;
    while (ring < outlines.rings()) {
      ring = country(ring);
    }
    html.open("path", "class", "land", "d", areas.toString()).close("path");
  }

  /// The names of the countries.
  String names() {
    return names.toString();
  }

  /// Draws the rings of one country.
  ///
  /// @return the first ring of the next country
  private int country(int first) {
    String name = outlines.country(first);
    Ring largest = new Ring(0);
    int at = first;
    while (at < outlines.rings() && outlines.country(at).equals(name)) {
      for (int turn = -FULL_CIRCLE; turn <= FULL_CIRCLE; turn += FULL_CIRCLE) {
        Ring ring = ring(at, turn).clipped(Projection.WIDTH, projection.height());
        ring.appendTo(areas);
        if (Math.abs(ring.area()) > Math.abs(largest.area())) {
          largest = ring;
        }
      }
      at++;
    }
    name(name, largest);
    return at;
  }

  /// A ring, moved by whole turns of the globe. One that crosses the 180th meridian is followed
  /// beyond it, so that it does not jump to the other side of the map; what lies beyond comes into
  /// sight with another turn.
  private Ring ring(int number, int turn) {
    int from = outlines.first(number);
    int size = outlines.size(number);
    Ring ring = new Ring(size);
    double beyond = turn;
    for (int i = from; i < from + size; i++) {
      double step = i == from ? 0 : outlines.lon(i) - outlines.lon(i - 1);
      if (Math.abs(step) > FULL_CIRCLE / 2.0) {
        beyond -= Math.signum(step) * FULL_CIRCLE;
      }
      ring.add(projection.x(outlines.lon(i) + beyond), projection.y(outlines.lat(i)));
    }
    return ring;
  }

  private void name(String name, Ring ring) {
    if (Math.abs(ring.area()) < NAMED_AREA) {
      return;
    }
    double x = ring.middleX();
    double y = ring.middleY();
    if (room.label(x, y, name, SIZE * SPACING, true)) {
      names.element("text", name, "class", "country", "x", Svg.number(x), "y", Svg.number(y));
    }
  }
}

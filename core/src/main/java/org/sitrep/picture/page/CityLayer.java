package org.sitrep.picture.page;

import org.sitrep.knowledge.Gazetteer;
import org.sitrep.model.PlaceKind;

/// Names the largest towns in sight, so that a reader knows where on earth the map is.
final class CityLayer {
  private static final int MOST = 12;
  private static final int SEARCHED = 40_000;
  private static final double SIZE = 11;
  private static final double GAP = 5;
  private static final double DOT = 2;

  private final Gazetteer gazetteer;
  private final Projection projection;
  private final Room room;

  CityLayer(Gazetteer gazetteer, Projection projection, Room room) {
    this.gazetteer = gazetteer;
    this.projection = projection;
    this.room = room;
  }

  /// Draws the towns; places are numbered by importance, so the first in sight are the largest.
  void draw(Html html) {
    int drawn = 0;
    int last = Math.min(gazetteer.size(), SEARCHED);
    for (int place = 0; place < last && drawn < MOST; place++) {
      if (inSight(place) && draw(html, place)) {
        drawn++;
      }
    }
  }

  private boolean inSight(int place) {
    return projection.shown().holds(gazetteer.lon(place), gazetteer.lat(place))
        && gazetteer.kind(place) == PlaceKind.SETTLEMENT
        && !gazetteer.lesser(place);
  }

  private boolean draw(Html html, int place) {
    double x = projection.x(gazetteer.lon(place));
    double y = projection.y(gazetteer.lat(place));
    String name = gazetteer.place(place).name();
    if (!room.label(x + GAP, y + SIZE / 3, name, SIZE, false)) {
      return false;
    }
    html.open(
            "circle",
            "class",
            "town",
            "cx",
            Svg.number(x),
            "cy",
            Svg.number(y),
            "r",
            Svg.number(DOT))
        .close("circle");
    html.element(
        "text", name, "class", "town", "x", Svg.number(x + GAP), "y", Svg.number(y + SIZE / 3));
    return true;
  }
}

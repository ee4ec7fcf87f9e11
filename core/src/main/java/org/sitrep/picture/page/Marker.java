package org.sitrep.picture.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sitrep.model.Event;

/// A mark on the map: a place with its events, and those of places too near to it to be told apart
/// in the drawing.
///
/// @param spots the place that gives it its name and position, then the others
/// @param x its middle
/// @param y its middle
record Marker(List<Spot> spots, double x, double y) {
  private static final double DOT = 7;
  private static final double GROWTH = 2.6;
  private static final double LARGEST = 17;
  private static final double OVERLAP = 0.75;

  Marker {
    spots = List.copyOf(spots);
  }

  /// The markers of the places that the drawing shows, those with most events first.
  static List<Marker> of(List<Spot> spots, Projection projection) {
    List<Marker> markers = new ArrayList<>();
    for (Spot spot : spots) {
      if (projection.shown().holds(spot.place().lon(), spot.place().lat())) {
        Marker marker =
            new Marker(
                List.of(spot), projection.x(spot.place().lon()), projection.y(spot.place().lat()));
        join(markers, marker);
      }
    }
    return markers;
  }

  private static void join(List<Marker> markers, Marker marker) {
    for (int i = 0; i < markers.size(); i++) {
      Marker other = markers.get(i);
      double apart = Math.hypot(marker.x - other.x, marker.y - other.y);
      if (apart < OVERLAP * (marker.radius() + other.radius())) {
        List<Spot> both = Stream.concat(other.spots.stream(), marker.spots.stream()).toList();
        markers.set(i, new Marker(both, other.x, other.y));
        return;
      }
    }
    markers.add(marker);
  }

  String name() {
    return spots.getFirst().place().name();
  }

  /// All events of its places.
  List<Event> events() {
    return spots.stream().flatMap(spot -> spot.events().stream()).toList();
  }

  double radius() {
    int events = spots.stream().mapToInt(spot -> spot.events().size()).sum();
    return Math.min(LARGEST, DOT + GROWTH * Math.sqrt(events - 1.0));
  }

  /// Whether any of its places is a spot rather than an area.
  boolean exact() {
    return spots.stream().anyMatch(Spot::exact);
  }
}

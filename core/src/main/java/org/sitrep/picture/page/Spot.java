package org.sitrep.picture.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.Event;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;

/// A place of the map with its events.
record Spot(Place place, List<Event> events) {
  private static final double FAR = 3;
  private static final double CORE = 0.8;
  private static final int FEW = 10;

  Spot {
    events = List.copyOf(events);
  }

  /// The places of events, those with most events first.
  static List<Spot> of(List<Event> events) {
    Map<String, List<Event>> byPlace = new LinkedHashMap<>();
    for (Event event : events) {
      event
          .place()
          .filter(place -> place.kind() != PlaceKind.CONTINENT)
          .ifPresent(
              place -> byPlace.computeIfAbsent(place.ref(), ref -> new ArrayList<>()).add(event));
    }
    return byPlace.values().stream()
        .map(there -> new Spot(there.getFirst().place().orElseThrow(), there))
        .sorted(
            Comparator.comparingInt((Spot spot) -> -spot.events().size())
                .thenComparing(spot -> spot.place().ref()))
        .toList();
  }

  /// Whether the place is a spot rather than an area.
  boolean exact() {
    return place.kind() == PlaceKind.SITE || place.kind() == PlaceKind.SETTLEMENT;
  }

  private boolean country() {
    return place.kind() == PlaceKind.COUNTRY;
  }

  /// The frame around the places, without whole countries where there is anything smaller and
  /// without a few that lie far off.
  static Frame frame(List<Spot> spots) {
    List<Spot> smaller = spots.stream().filter(spot -> !spot.country()).toList();
    List<Spot> near = near(smaller.isEmpty() ? spots : smaller);
    Place first = near.getFirst().place;
    Frame frame = Frame.around(first.lon(), first.lat());
    for (Spot spot : near) {
      frame = frame.with(spot.place.lon(), spot.place.lat());
    }
    return frame.widened();
  }

  private static List<Spot> near(List<Spot> spots) {
    Place centre = spots.getFirst().place;
    double[] away =
        spots.stream().mapToDouble(spot -> degrees(spot.place, centre)).sorted().toArray();
    double usual = Math.max(2, away[(int) ((away.length - 1) * CORE)]);
    int all = spots.stream().mapToInt(spot -> spot.events.size()).sum();
    List<Spot> far =
        spots.stream().filter(spot -> degrees(spot.place, centre) > FAR * usual).toList();
    int lost = far.stream().mapToInt(spot -> spot.events.size()).sum();
    return lost * FEW > all ? spots : spots.stream().filter(spot -> !far.contains(spot)).toList();
  }

  private static double degrees(Place one, Place other) {
    return Math.hypot(one.lon() - other.lon(), one.lat() - other.lat());
  }
}

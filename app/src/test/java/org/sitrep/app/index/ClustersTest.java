package org.sitrep.app.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sitrep.app.store.Box;
import org.sitrep.app.store.EventRow;
import org.sitrep.model.Place;

/// Events as points of a map.
class ClustersTest {
  private final Generated made = new Generated(7, 4000);
  private final EventIndex index = EventIndex.of(made.store(), Generated.ontology());

  @Test
  void everyPlacedEventOfTheBoxIsInOneCluster() {
    for (Box box : List.of(Box.WORLD, new Box(150, -40, -120, 50), new Box(10, 10, 60, 60))) {
      EventFilter inside = EventFilter.ALL.withBox(Optional.of(box));
      for (double zoom : new double[] {-1, 0, 1.4, 3.6, 5, 7.2, 11.9, 14, 22, 99}) {
        List<Cluster> clusters = index.clusters(EventFilter.ALL, box, zoom);
        assertThat(clusters.stream().mapToLong(Cluster::count).sum())
            .isEqualTo(index.count(inside));
        assertThat(clusters).extracting(Cluster::id).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void aClusterLiesAmongItsEventsAndAddsThemUp() {
    for (Cluster cluster : index.clusters(EventFilter.ALL, Box.WORLD, 3)) {
      cluster
          .box()
          .ifPresentOrElse(
              box -> assertThat(box.contains(cluster.lat(), cluster.lon())).isTrue(),
              () -> assertThat(cluster.place()).isPresent());
      assertThat(cluster.groups().stream().mapToLong(Facets.Count::count).sum())
          .isEqualTo(cluster.count());
      assertThat(cluster.group()).isEqualTo(cluster.groups().getFirst().id());
      assertThat(cluster.status().equals("disputed")).isEqualTo(cluster.disputed() > 0);
      assertThat(cluster.row().isPresent()).isEqualTo(cluster.count() == 1);
    }
  }

  @Test
  void closeUpEveryPlaceIsOnePoint() {
    Map<String, Place> places =
        made.places.stream().collect(Collectors.toMap(Place::ref, Function.identity()));
    List<Cluster> clusters = index.clusters(EventFilter.ALL, Box.WORLD, 12);

    assertThat(clusters).hasSize(places.size());
    for (Cluster cluster : clusters) {
      Place place = Objects.requireNonNull(places.get(cluster.place().orElseThrow()));
      assertThat(cluster.id()).isEqualTo(place.ref());
      assertThat(cluster.lat()).isEqualTo(place.lat());
      assertThat(cluster.lon()).isEqualTo(place.lon());
      assertThat(cluster.box()).isEmpty();
      assertThat(cluster.count())
          .isEqualTo(made.rows.stream().filter(row -> row.place().equals(place.ref())).count());
    }
  }

  @Test
  void countriesAndPartsOfThemStandApartWhereTownsCanBeToldApart() {
    Set<String> wide = Set.of("place:0", "place:1", "place:2", "place:3", "place:4");
    assertThat(spots(5)).isEqualTo(wide);
    Set<String> wider = new HashSet<>(wide);
    wider.addAll(Set.of("place:5", "place:6", "place:7", "place:8", "place:9"));
    assertThat(spots(8)).isEqualTo(wider);
    assertThat(spots(2)).isEmpty();
  }

  private Set<String> spots(double zoom) {
    return index.clusters(EventFilter.ALL, Box.WORLD, zoom).stream()
        .map(Cluster::id)
        .filter(id -> id.startsWith("place:"))
        .collect(Collectors.toSet());
  }

  @Test
  void panningDoesNotMoveWhatStaysInside() {
    Map<String, Cluster> world =
        index.clusters(EventFilter.ALL, Box.WORLD, 4).stream()
            .collect(Collectors.toMap(Cluster::id, Function.identity()));
    double cell = 360.0 / (16 * 8);
    Box box = new Box(-100, -50, 100, 50);
    for (Cluster cluster : index.clusters(EventFilter.ALL, box, 4)) {
      if (Math.abs(cluster.lat()) < box.north() - cell
          && Math.abs(cluster.lon()) < box.east() - cell) {
        assertThat(cluster).isEqualTo(world.get(cluster.id()));
      }
    }
  }

  @Test
  void theSameEventsGiveTheSamePoints() {
    Generated same = new Generated(7, 4000);
    EventIndex again = EventIndex.of(same.store(), Generated.ontology());

    assertThat(again.clusters(EventFilter.ALL, Box.WORLD, 6))
        .isEqualTo(index.clusters(EventFilter.ALL, Box.WORLD, 6));
  }

  @Test
  void theFilterCounts() {
    EventFilter talks = EventFilter.ALL.withTypes(List.of("talks"));

    assertThat(index.clusters(talks, Box.WORLD, 9).stream().mapToLong(Cluster::count).sum())
        .isEqualTo(
            made.rows.stream()
                .filter(row -> row.type().equals("talks") && !row.place().isEmpty())
                .map(EventRow::row)
                .count());
  }
}

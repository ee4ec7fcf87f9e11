package org.sitrep.app.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.app.store.EventRow;
import org.sitrep.app.store.Paging;
import org.sitrep.app.store.PlaceFilter;
import org.sitrep.app.store.Store;
import org.sitrep.knowledge.EventType;
import org.sitrep.knowledge.Ontology;
import org.sitrep.model.EventStatus;
import org.sitrep.model.PlaceKind;

/// What the index knows of every event: one array per column, in ascending order of row.
final class Columns {
  final Dictionary types = new Dictionary();
  final Dictionary groups = new Dictionary();
  final Dictionary statuses = new Dictionary();
  final Dictionary places = new Dictionary();
  final Dictionary countries = new Dictionary();
  final Dictionary stories = new Dictionary();
  final Dictionary storylines = new Dictionary();

  int size;
  long[] row = new long[0];
  int[] type = new int[0];
  int[] status = new int[0];
  int[] from = new int[0];
  int[] to = new int[0];
  int[] place = new int[0];
  int[] country = new int[0];
  double[] lat = new double[0];
  double[] lon = new double[0];
  int[] story = new int[0];
  int[] storyline = new int[0];
  int[] weight = new int[0];
  long[] changed = new long[0];
  Rows recalled = Rows.none(0);

  /// Number of the group of each type.
  int[] groupOfType = new int[0];

  /// Kind of each place, where the store tells it.
  PlaceKind[] kindOfPlace = new PlaceKind[0];

  private boolean[] background = new boolean[0];

  private Columns() {}

  static Columns read(Store store, Ontology ontology) {
    Columns columns = new Columns();
    for (EventStatus status : EventStatus.values()) {
      columns.statuses.add(status.id());
    }
    columns.grow(Math.toIntExact(store.state().events()));
    store.eventRows(columns::add);
    columns.finish(store, ontology);
    return columns;
  }

  private void add(EventRow event) {
    int i = size++;
    if (i == row.length) {
      grow(Math.max(1024, i + (i >> 1)));
    }
    row[i] = event.row();
    type[i] = types.add(event.type());
    status[i] = statuses.add(event.status());
    from[i] = event.fromDay();
    to[i] = event.toDay();
    place[i] = places.add(event.place());
    country[i] = countries.add(event.country());
    lat[i] = event.lat();
    lon[i] = event.lon();
    story[i] = stories.add(event.story());
    storyline[i] = storylines.add(event.storyline());
    weight[i] = event.weight();
    changed[i] = event.changed();
    background[i] = event.background();
  }

  private void grow(int length) {
    row = Arrays.copyOf(row, length);
    type = Arrays.copyOf(type, length);
    status = Arrays.copyOf(status, length);
    from = Arrays.copyOf(from, length);
    to = Arrays.copyOf(to, length);
    place = Arrays.copyOf(place, length);
    country = Arrays.copyOf(country, length);
    lat = Arrays.copyOf(lat, length);
    lon = Arrays.copyOf(lon, length);
    story = Arrays.copyOf(story, length);
    storyline = Arrays.copyOf(storyline, length);
    weight = Arrays.copyOf(weight, length);
    changed = Arrays.copyOf(changed, length);
    background = Arrays.copyOf(background, length);
  }

  private void finish(Store store, Ontology ontology) {
    recalled = Rows.none(size);
    for (int i = 0; i < size; i++) {
      if (background[i]) {
        recalled.add(i);
      }
    }
    background = new boolean[0];
    groupTypes(ontology);
    kindOfPlace = new PlaceKind[places.size()];
    Arrays.fill(kindOfPlace, PlaceKind.SETTLEMENT);
    PlaceFilter all = new PlaceFilter("", List.of(), Optional.empty());
    store
        .places(all, Paging.first(Integer.MAX_VALUE))
        .items()
        .forEach(
            known -> {
              int number = places.find(known.place().ref());
              if (number >= 0) {
                kindOfPlace[number] = known.place().kind();
              }
            });
  }

  private void groupTypes(Ontology ontology) {
    Map<String, String> groupById = new HashMap<>();
    for (EventType known : ontology.all()) {
      groupById.put(known.id(), known.group());
    }
    groupOfType = new int[types.size()];
    for (int i = 0; i < groupOfType.length; i++) {
      groupOfType[i] = groups.add(groupById.getOrDefault(types.string(i), ""));
    }
  }

  /// The positions of rows; those of no event are left out.
  Rows at(long[] rows) {
    Rows found = Rows.none(size);
    for (long wanted : rows) {
      int position = Arrays.binarySearch(row, 0, size, wanted);
      if (position >= 0) {
        found.add(position);
      }
    }
    return found;
  }
}

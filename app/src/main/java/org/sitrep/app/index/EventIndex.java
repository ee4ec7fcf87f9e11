package org.sitrep.app.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.app.store.Box;
import org.sitrep.app.store.Page;
import org.sitrep.app.store.Paging;
import org.sitrep.app.store.Store;
import org.sitrep.app.store.StoreState;
import org.sitrep.knowledge.Ontology;

/// All events of a picture in memory, to be listed, counted and drawn.
///
/// Immutable and safe for any number of readers. What columns do not hold is asked of the store
/// when a filter needs it; events that came into the store after the index was made are not seen.
/// Methods throw [org.sitrep.app.store.StoreException] when the store fails.
public final class EventIndex {
  private final long revision;
  private final List<String> languages;
  private final Columns columns;
  private final Orders orders;
  private final Selection selection;
  private final FacetCounter facets;
  private final ClusterMaker clusters;

  private EventIndex(StoreState state, Columns columns, Candidates candidates) {
    this.revision = state.pictureRevision();
    this.languages = state.languages();
    this.columns = columns;
    this.orders = new Orders(columns);
    this.selection = new Selection(columns, candidates);
    this.facets = new FacetCounter(columns, candidates, selection);
    this.clusters = new ClusterMaker(columns);
  }

  /// Reads all events of a store.
  ///
  /// @param ontology tells the groups of types
  public static EventIndex of(Store store, Ontology ontology) {
    // The state is read first: a picture that changes meanwhile makes the index look old, not new.
    StoreState state = store.state();
    Columns columns = Columns.read(store, ontology);
    return new EventIndex(state, columns, new Candidates(store, columns));
  }

  /// The picture's revision it was made at.
  public long revision() {
    return revision;
  }

  /// Rows of the events that pass.
  ///
  /// @throws IllegalArgumentException if the place in the list is none
  public Page<Long> rows(EventFilter filter, Sort sort, Paging paging) {
    Rows passing = selection.of(filter);
    int skip = paging.offset();
    List<Long> rows = new ArrayList<>();
    for (int position : orders.by(sort)) {
      if (passing.has(position) && skip-- <= 0) {
        rows.add(columns.row[position]);
        if (rows.size() == paging.limit()) {
          break;
        }
      }
    }
    return paging.page(rows, passing.count());
  }

  /// How many events pass.
  public long count(EventFilter filter) {
    return selection.of(filter).count();
  }

  /// The events that pass the filter without its days, by day.
  ///
  /// @param bins the most bins wanted
  /// @throws IllegalArgumentException if not even one is
  public Histogram histogram(EventFilter filter, int bins) {
    if (bins < 1) {
      throw new IllegalArgumentException("no bins: " + bins);
    }
    Rows rows = selection.of(filter.withDays(Optional.empty(), Optional.empty()));
    return new HistogramMaker(columns, orders.by(Sort.EARLIEST), rows).make(bins);
  }

  /// The events that pass, by what they are.
  public Facets facets(EventFilter filter) {
    return facets.count(filter, languages);
  }

  /// The events that pass and lie in a box, those close together as one.
  ///
  /// Cells on the edge of the box count only what lies in it; ask for a box somewhat larger than
  /// what is shown.
  ///
  /// @param zoom level of a web map, 0 is the whole world in 512 pixels
  /// @return those with most events first
  public List<Cluster> clusters(EventFilter filter, Box box, double zoom) {
    Rows rows = selection.of(filter);
    selection.keepIn(rows, box);
    return clusters.make(rows, zoom);
  }
}

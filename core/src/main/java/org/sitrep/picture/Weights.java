package org.sitrep.picture;

import org.sitrep.knowledge.Knowledge;
import org.sitrep.knowledge.Ontology;
import org.sitrep.model.Event;

/// How much an event matters to a reader: what its type weighs, how many voices and reports carry
/// it, and whether its day and place are known.
public final class Weights {
  private static final int MOST = 4;

  private final Ontology ontology;

  public Weights(Knowledge knowledge) {
    this.ontology = knowledge.ontology();
  }

  /// The weight, more is more.
  public int of(Event event) {
    int origins = Math.min(event.origins().size(), MOST);
    long reports =
        event.claims().stream().map(claim -> claim.article()).distinct().limit(MOST).count();
    int known = (event.place().isPresent() ? 1 : 0) + (event.date().isKnown() ? 2 : 0);
    return ontology.type(event.type()).salience() + 2 * origins + (int) reports + known;
  }
}

package org.sitrep.app.view;

import java.util.HashMap;
import java.util.Map;
import org.sitrep.app.store.EventRow;
import org.sitrep.app.store.Store;

/// How many events each story has, and which of them weighs most: read once for each state of the
/// picture.
final class StoryTops {
  private final Store store;
  private State state = new State(-1, Map.of());

  StoryTops(Store store) {
    this.store = store;
  }

  private record State(long revision, Map<String, Top> tops) {}

  /// @param events how many the story has
  /// @param row of the weightiest; news before what is recalled, then the one stored first
  record Top(int events, long row, boolean background, int weight) {
    private Top with(EventRow event) {
      boolean better =
          background == event.background() ? event.weight() > weight : !event.background();
      return better
          ? new Top(events + 1, event.row(), event.background(), event.weight())
          : new Top(events + 1, row, background, weight);
    }
  }

  /// The stories with events, at a revision of the picture.
  synchronized Map<String, Top> at(long revision) {
    if (state.revision() != revision) {
      Map<String, Top> tops = new HashMap<>();
      store.eventRows(
          event -> {
            Top known = tops.get(event.story());
            tops.put(
                event.story(),
                known == null
                    ? new Top(1, event.row(), event.background(), event.weight())
                    : known.with(event));
          });
      state = new State(revision, tops);
    }
    return state.tops();
  }
}

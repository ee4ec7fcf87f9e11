package org.sitrep.app.store;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Article;
import org.sitrep.model.PublishedTime;

/// The order of what an article was: by when its outlet touched it, as far as it tells.
public final class History {
  private History() {}

  /// Whether an outlet last touched the one before the other, as far as it tells.
  public static boolean isOlder(Article one, Article other) {
    Optional<PublishedTime> mine = one.publication().latest();
    Optional<PublishedTime> theirs = other.publication().latest();
    return mine.isPresent()
        && theirs.isPresent()
        && mine.get().offset().isPresent() == theirs.get().offset().isPresent()
        && mine.get().instant(ZoneOffset.UTC).isBefore(theirs.get().instant(ZoneOffset.UTC));
  }

  /// Puts versions that came in late before the first that is newer.
  ///
  /// @param current those that were each the current one, in that order
  /// @param late those that came in when a newer one was there already
  public static List<Version> inOrder(List<Version> current, List<Version> late) {
    List<Version> all = new ArrayList<>(current);
    for (Version version : late) {
      int at = 0;
      while (at < all.size() && !isOlder(version.source(), all.get(at).source())) {
        at++;
      }
      all.add(at, version);
    }
    return List.copyOf(all);
  }
}

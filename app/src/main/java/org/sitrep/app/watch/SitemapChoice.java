package org.sitrep.app.watch;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.app.feed.Feed;

/// Chooses which sitemaps of a long index are read: those that changed last. Of those that the
/// index tells the same time of, or none, the first and the last ones, since indexes begin or end
/// with the latest.
final class SitemapChoice {
  private SitemapChoice() {}

  /// The chosen ones, those that changed last first; all in the index's order if they are few.
  static List<URI> of(List<Feed.Further> index, int most) {
    if (index.size() <= most) {
      return index.stream().map(Feed.Further::address).toList();
    }
    Map<Instant, List<URI>> byTime = new TreeMap<>(Comparator.reverseOrder());
    index.forEach(
        one ->
            byTime
                .computeIfAbsent(one.changed().orElse(Instant.MIN), time -> new ArrayList<>())
                .add(one.address()));
    List<URI> chosen = new ArrayList<>();
    byTime.values().forEach(same -> chosen.addAll(ends(same, most - chosen.size())));
    return chosen;
  }

  private static List<URI> ends(List<URI> all, int most) {
    if (all.size() <= most) {
      return all;
    }
    int last = most / 2;
    List<URI> ends = new ArrayList<>(all.subList(0, most - last));
    ends.addAll(all.subList(all.size() - last, all.size()));
    return ends;
  }
}

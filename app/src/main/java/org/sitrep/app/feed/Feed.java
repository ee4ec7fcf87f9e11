package org.sitrep.app.feed;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A feed as it was read.
///
/// @param title its name, usually the outlet's
/// @param language BCP 47 as the feed writes it
/// @param pace how often it asks to be fetched at most
/// @param items in the order of the feed
/// @param further other sitemaps that an index names, in its order
/// @param troubles what was wrong with it, the first of many
public record Feed(
    FeedKind kind,
    Optional<String> title,
    Optional<String> language,
    Optional<Duration> pace,
    List<FeedItem> items,
    List<Further> further,
    List<FeedTrouble> troubles) {
  private static final int MOST_TROUBLES = 20;

  public Feed {
    items = List.copyOf(items);
    further = List.copyOf(further);
    troubles = List.copyOf(troubles.subList(0, Math.min(troubles.size(), MOST_TROUBLES)));
  }

  /// Another sitemap.
  ///
  /// @param address absolute
  /// @param changed when it last changed, as far as the index tells; a day as its beginning in UTC
  public record Further(URI address, Optional<Instant> changed) {}

  /// What is no feed, and why.
  static Feed none(FeedTrouble trouble) {
    return new Feed(
        FeedKind.NONE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(trouble));
  }
}

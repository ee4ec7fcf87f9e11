package org.sitrep.app.feed;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/// Reads feeds of every kind; the door of this package. Safe for use by many threads.
///
/// Feeds are read as they are found: jsoup's XML parser takes unclosed and misnested elements,
/// stray ampersands and undeclared entities, expands no entity that a document declares and fetches
/// nothing. Formats: RSS 2.0 (rssboard.org), RDF Site Summary 1.0, RFC 4287 (Atom), JSON Feed 1.1
/// (jsonfeed.org), the sitemap protocol (sitemaps.org) with Google's news extension.
public final class FeedReader {
  /// Largest feed in bytes, after it is gunzipped: the sitemap protocol's own bound.
  public static final int MOST_BYTES = 52_428_800;

  /// Most items: the sitemap protocol's own bound.
  static final int MOST_ITEMS = 50_000;

  /// Reads a feed. What is none comes back as [FeedKind#NONE] with the reason; nothing is thrown.
  ///
  /// @param body the bytes as they came, gzipped or not
  /// @param charset the encoding that the sender tells
  /// @param address where it was fetched; relative links hang on it
  public Feed read(byte[] body, Optional<String> charset, Optional<URI> address) {
    FeedText text = FeedText.of(body, charset);
    Links links = new Links(address);
    return switch (text.shape()) {
      case JSON -> JsonFeedReader.read(text, links);
      case XML -> XmlFeedReader.read(text, links);
      case NEITHER -> Feed.none(new FeedTrouble("is neither XML nor JSON", 0));
    };
  }

  /// Whether the first letters of a document show a feed.
  public static boolean recognises(String opening) {
    return FeedText.isFeed(opening);
  }

  /// The items that may be kept of those that were found.
  static List<FeedItem> bounded(List<FeedItem> items, List<FeedTrouble> troubles) {
    if (items.size() <= MOST_ITEMS) {
      return items;
    }
    troubles.add(
        new FeedTrouble("has more than " + MOST_ITEMS + " items; the rest is left out", 0));
    return items.subList(0, MOST_ITEMS);
  }
}

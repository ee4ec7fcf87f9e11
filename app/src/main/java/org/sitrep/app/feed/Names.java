package org.sitrep.app.feed;

import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/// Names elements of feeds alike, whatever prefixes a document gives their namespaces.
final class Names {
  /// The prefix that each extension is known by; what is of no extension has none.
  private static final Map<String, String> PREFIXES =
      Map.of(
          "http://purl.org/dc/elements/1.1/", "dc:",
          "http://purl.org/dc/terms/", "dcterms:",
          "http://purl.org/rss/1.0/modules/content/", "content:",
          "http://purl.org/rss/1.0/modules/syndication/", "sy:",
          "http://search.yahoo.com/mrss/", "media:",
          "http://www.google.com/schemas/sitemap-news/0.9", "news:",
          "http://www.google.com/schemas/sitemap-image/1.1", "image:",
          "http://rssnamespace.org/feedburner/ext/1.0", "feedburner:",
          "http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes:");

  /// Formats whose elements need no prefix, even if a document gives them one.
  private static final String[] FORMATS = {
    "w3.org/2005/atom",
    "purl.org/atom/",
    "purl.org/rss/1.0/",
    "sitemaps.org/schemas/sitemap/",
    "google.com/schemas/sitemap/",
    "w3.org/1999/02/22-rdf-syntax-ns",
    "backend.userland.com/rss"
  };

  private Names() {}

  /// Such as `item`, `dc:date` or `content:encoded`, in lower case.
  static String of(Element element) {
    String local = element.tag().localName().toLowerCase(Locale.ROOT);
    String prefix = element.tag().prefix().toLowerCase(Locale.ROOT);
    if (prefix.isEmpty()) {
      return local;
    }
    String namespace = element.tag().namespace();
    String known = PREFIXES.get(namespace);
    if (known != null) {
      return known + local;
    }
    return isFormat(namespace, prefix) ? local : prefix + ":" + local;
  }

  /// A prefix that is not declared, as in cut documents, counts as what it usually means.
  private static boolean isFormat(String namespace, String prefix) {
    String lower = namespace.toLowerCase(Locale.ROOT);
    for (String format : FORMATS) {
      if (lower.contains(format)) {
        return true;
      }
    }
    return prefix.equals("atom") || prefix.equals("rdf");
  }
}

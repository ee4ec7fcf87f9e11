package org.sitrep.app.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page's `meta`, `link` and `title` elements tell.
final class Head {
  private static final int MOST = 2_000;
  private static final int LONGEST = 20_000;
  private static final String[] NAMES = {"property", "name", "itemprop", "http-equiv"};

  private final String title;
  private final Optional<URI> base;
  private final Map<String, List<String>> metas = new LinkedHashMap<>();
  private final List<Element> links;
  private final Optional<URI> canonical;

  Head(Document page, Inventory inventory, Optional<URI> address) {
    this.title = page.title().strip();
    this.base = base(inventory, address);
    this.links = inventory.links();
    for (Element meta : inventory.metas()) {
      if (metas.size() < MOST) {
        add(meta);
      }
    }
    this.canonical = findCanonical();
  }

  private static Optional<URI> base(Inventory inventory, Optional<URI> address) {
    Optional<URI> told = inventory.base().flatMap(base -> uri(base.attr("href")));
    return told.map(uri -> address.map(whole -> whole.resolve(uri)).orElse(uri))
        .filter(URI::isAbsolute)
        .or(() -> address);
  }

  private void add(Element meta) {
    Attributes attributes = Attrs.of(meta);
    String content = attributes.get("content").strip();
    if (content.isEmpty() || content.length() > LONGEST) {
      return;
    }
    List<String> names = new ArrayList<>(NAMES.length);
    for (String attribute : NAMES) {
      String name = attributes.get(attribute).strip().toLowerCase(Locale.ROOT);
      boolean stray = attribute.equals("itemprop") && !isInHead(meta);
      if (!name.isEmpty() && !stray && !names.contains(name)) {
        names.add(name);
        metas.computeIfAbsent(name, key -> new ArrayList<>()).add(content);
      }
    }
  }

  /// A property elsewhere on a page belongs to what is around it, such as a teaser.
  private static boolean isInHead(Element meta) {
    Element around = meta.parent();
    return around != null && around.normalName().equals("head");
  }

  /// The contents of the elements of one name, in lower case.
  List<String> all(String name) {
    return metas.getOrDefault(name, List.of());
  }

  /// The first content under the first of the names that has one.
  Optional<String> first(String... names) {
    for (String name : names) {
      if (!all(name).isEmpty()) {
        return Optional.of(all(name).getFirst());
      }
    }
    return Optional.empty();
  }

  String title() {
    return title;
  }

  /// Absolute; empty if the page tells none, or one that is no address of the web.
  Optional<URI> canonical() {
    return canonical;
  }

  private Optional<URI> findCanonical() {
    for (Element link : links) {
      if (rel(link).contains("canonical")) {
        Optional<URI> address = absolute(link.attr("href"));
        if (address.isPresent()) {
          return address;
        }
      }
    }
    return Optional.empty();
  }

  /// The feeds a page names: `link` elements to RSS, Atom and JSON Feed.
  List<URI> feeds() {
    Set<URI> feeds = new LinkedHashSet<>();
    for (Element link : links) {
      String type = Attrs.get(link, "type").toLowerCase(Locale.ROOT);
      boolean feed =
          type.startsWith("application/rss+xml")
              || type.startsWith("application/atom+xml")
              || type.startsWith("application/feed+json")
              || type.startsWith("application/json") && link.attr("href").contains("feed");
      String rel = rel(link);
      boolean other = rel.contains("alternate") || rel.contains("feed");
      if (feed && other || rel.equals("feed")) {
        absolute(link.attr("href")).ifPresent(feeds::add);
      }
    }
    return List.copyOf(feeds);
  }

  private static String rel(Element link) {
    return Attrs.get(link, "rel").toLowerCase(Locale.ROOT);
  }

  /// An address of the page made whole.
  Optional<URI> absolute(String href) {
    return uri(href)
        .map(uri -> base.map(whole -> whole.resolve(uri)).orElse(uri))
        .filter(uri -> "http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
        .filter(uri -> uri.getHost() != null);
  }

  /// Blanks and letters beyond ASCII are taken as they are.
  static Optional<URI> uri(String text) {
    String bare = text.strip().replace(" ", "%20");
    try {
      return bare.isEmpty() ? Optional.empty() : Optional.of(new URI(bare));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}

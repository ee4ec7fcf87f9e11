package org.sitrep.app.feed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Reads feeds that are XML, or were meant to be.
final class XmlFeedReader {
  private static final int DEEPEST = 100;

  private XmlFeedReader() {}

  static Feed read(FeedText text, Links links) {
    Document document = Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(text.text(), "");
    List<FeedTrouble> troubles = new ArrayList<>(text.troubles());
    for (Element element : document.children()) {
      switch (Names.of(element)) {
        case "rss", "rdf", "channel" -> {
          return Rss.read(element, links, troubles);
        }
        case "feed" -> {
          return Atom.read(element, links, troubles);
        }
        case "urlset", "sitemapindex" -> {
          return Sitemap.read(element, links, troubles);
        }
        default -> {
          // Some servers print other elements before the feed.
        }
      }
    }
    return Feed.none(new FeedTrouble("is XML but no feed", 0));
  }

  /// All elements of a name, in the order of the document, those within others too.
  static List<Element> all(Element root, String name) {
    List<Element> found = new ArrayList<>();
    for (Element element : root.getAllElements()) {
      if (Names.of(element).equals(name)) {
        found.add(element);
      }
    }
    return found;
  }

  /// Makes items of elements; those that tell neither link nor words are passed over and told.
  static List<FeedItem> items(Element root, String name, Maker maker, List<FeedTrouble> troubles) {
    List<FeedItem> items = new ArrayList<>();
    Set<String> ends = new HashSet<>(Set.of(name));
    List<Element> elements = all(root, name);
    for (int i = 0; i < elements.size() && items.size() <= FeedReader.MOST_ITEMS; i++) {
      FeedItem item = maker.make(elements.get(i), ItemFields.of(elements.get(i), ends));
      if (item.link().isPresent() || item.title().isPresent() || item.content().isPresent()) {
        items.add(item);
      } else {
        troubles.add(new FeedTrouble("an item has neither link nor words", i + 1));
      }
    }
    return FeedReader.bounded(items, troubles);
  }

  /// Makes an item of an element and what belongs to it.
  @FunctionalInterface
  interface Maker {
    FeedItem make(Element element, ItemFields fields);
  }

  /// The language an element is written in, by `xml:lang` on it or around it.
  static Optional<String> language(Element element) {
    Optional<String> found = Optional.empty();
    for (Element e = element; e != null && found.isEmpty(); e = e.parent()) {
      found = Optional.of(e.attr("xml:lang").strip()).filter(tag -> !tag.isEmpty());
    }
    return found;
  }
}

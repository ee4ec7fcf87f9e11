package org.sitrep.app.feed;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Sitemaps with Google's news extension, and indexes of sitemaps.
final class Sitemap {
  private Sitemap() {}

  static Feed read(Element root, Links links, List<FeedTrouble> troubles) {
    boolean index = Names.of(root).equals("sitemapindex");
    List<FeedItem> items =
        index
            ? List.of()
            : XmlFeedReader.items(
                root, "url", (url, fields) -> item(fields, links, troubles), troubles);
    return new Feed(
        index ? FeedKind.SITEMAP_INDEX : FeedKind.SITEMAP,
        Optional.empty(),
        items.stream().flatMap(item -> item.language().stream()).findFirst(),
        Optional.empty(),
        items,
        index ? further(root, links) : List.of(),
        troubles);
  }

  private static FeedItem item(ItemFields fields, Links links, List<FeedTrouble> troubles) {
    Optional<FeedDate> published = date(fields, "news:publication_date", troubles);
    Optional<FeedDate> updated = date(fields, "lastmod", troubles);
    return new FeedItem(
        Optional.empty(),
        fields.text("loc").flatMap(links::resolve),
        fields.plain("news:title"),
        published.flatMap(FeedDate::time),
        updated.flatMap(FeedDate::time),
        List.of(),
        fields.text("news:language"),
        fields.plain("news:name"),
        Optional.empty(),
        Optional.empty(),
        published.flatMap(FeedDate::day));
  }

  private static Optional<FeedDate> date(
      ItemFields fields, String name, List<FeedTrouble> troubles) {
    Optional<String> text = fields.text(name);
    Optional<FeedDate> date = text.flatMap(told -> FeedDate.parse(told, Optional.empty()));
    if (text.isPresent() && date.isEmpty()) {
      troubles.add(new FeedTrouble("\"" + FeedDate.brief(text.get()) + "\" is no date", 0));
    }
    return date;
  }

  private static List<URI> further(Element root, Links links) {
    Set<URI> addresses = new LinkedHashSet<>();
    for (Element loc : XmlFeedReader.all(root, "loc")) {
      links.resolve(loc.wholeOwnText()).ifPresent(addresses::add);
    }
    return List.copyOf(addresses);
  }
}

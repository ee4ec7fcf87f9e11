package org.sitrep.app.feed;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.sitrep.model.PartialDate;

/// Sitemaps with Google's news extension, and indexes of sitemaps.
final class Sitemap {
  private static final String MAP = "sitemap";

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
        index ? further(root, links, troubles) : List.of(),
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

  private static List<Feed.Further> further(Element root, Links links, List<FeedTrouble> troubles) {
    Map<URI, Feed.Further> further = new LinkedHashMap<>();
    for (Element loc : XmlFeedReader.all(root, "loc")) {
      links
          .resolve(loc.wholeOwnText())
          .ifPresent(
              address ->
                  further.computeIfAbsent(
                      address, one -> new Feed.Further(one, changed(loc, troubles))));
    }
    return List.copyOf(further.values());
  }

  private static Optional<Instant> changed(Element loc, List<FeedTrouble> troubles) {
    return Optional.ofNullable(loc.parent())
        .filter(parent -> Names.of(parent).equals(MAP))
        .flatMap(parent -> date(ItemFields.of(parent, Set.of(MAP)), "lastmod", troubles))
        .flatMap(Sitemap::instant);
  }

  private static Optional<Instant> instant(FeedDate date) {
    return date.time()
        .map(time -> time.instant(ZoneOffset.UTC))
        .or(
            () ->
                date.day()
                    .flatMap(PartialDate::from)
                    .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }
}

package org.sitrep.app.feed;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/// RSS of all versions: items within the channel (0.91 to 2.0) or beside it (0.90, 1.0 in RDF).
final class Rss {
  private static final Set<String> ITEMS = Set.of("item");

  /// The periods of `sy:updatePeriod`.
  private static final Map<String, Duration> PERIODS =
      Map.of(
          "hourly", Duration.ofHours(1),
          "daily", Duration.ofDays(1),
          "weekly", Duration.ofDays(7),
          "monthly", Duration.ofDays(30),
          "yearly", Duration.ofDays(365));

  private final Links links;
  private final Optional<String> language;
  private final List<FeedTrouble> troubles;

  private Rss(Links links, Optional<String> language, List<FeedTrouble> troubles) {
    this.links = links;
    this.language = language;
    this.troubles = troubles;
  }

  static Feed read(Element root, Links links, List<FeedTrouble> troubles) {
    Element channel = XmlFeedReader.all(root, "channel").stream().findFirst().orElse(root);
    ItemFields fields = ItemFields.of(channel, ITEMS);
    Optional<String> language =
        fields.text("language", "dc:language").or(() -> XmlFeedReader.language(channel));
    Links below = fields.text("link").map(links::below).orElse(links);
    Rss rss = new Rss(below, language, troubles);
    List<FeedItem> items = XmlFeedReader.items(root, "item", rss::item, troubles);
    return new Feed(
        FeedKind.RSS, fields.plain("title"), language, pace(fields), items, List.of(), troubles);
  }

  private static Optional<Duration> pace(ItemFields fields) {
    Optional<Duration> ttl =
        fields.text("ttl").flatMap(Rss::number).map(minutes -> Duration.ofMinutes(minutes));
    Optional<Duration> period =
        fields.text("sy:updateperiod").map(name -> PERIODS.get(name)).map(d -> d);
    long often = fields.text("sy:updatefrequency").flatMap(Rss::number).orElse(1L);
    return ttl.or(() -> period.map(whole -> whole.dividedBy(Math.max(1, often))))
        .filter(pace -> !pace.isZero());
  }

  private static Optional<Long> number(String text) {
    boolean digits =
        !text.isEmpty() && text.length() < 7 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Optional.of(Long.parseLong(text)) : Optional.empty();
  }

  private FeedItem item(Element element, ItemFields fields) {
    Optional<FeedDate> published =
        date(fields, "pubdate", "dc:date", "dcterms:issued", "published");
    Optional<FeedDate> updated = date(fields, "updated", "dcterms:modified", "lastbuilddate");
    return new FeedItem(
        guid(element, fields),
        link(element, fields),
        fields.plain("title", "media:title", "dc:title"),
        published.flatMap(FeedDate::time),
        updated.flatMap(FeedDate::time),
        authors(fields),
        fields.text("dc:language").or(() -> language),
        fields.plain("source", "dc:publisher"),
        fields.plain("description", "summary", "dc:description", "media:description"),
        content(fields),
        published.flatMap(FeedDate::day));
  }

  private Optional<FeedDate> date(ItemFields fields, String... names) {
    return fields
        .text(names)
        .flatMap(
            text -> {
              Optional<FeedDate> date = FeedDate.parse(text, language);
              if (date.isEmpty()) {
                troubles.add(new FeedTrouble("\"" + FeedDate.brief(text) + "\" is no date", 0));
              }
              return date;
            });
  }

  private static Optional<String> guid(Element element, ItemFields fields) {
    return fields
        .text("guid", "id", "dc:identifier")
        .or(() -> Optional.of(element.attr("rdf:about").strip()).filter(a -> !a.isEmpty()));
  }

  /// The link itself rather than one that counts clicks; a guid only where it says it is one.
  private Optional<URI> link(Element element, ItemFields fields) {
    return fields
        .text("feedburner:origlink")
        .flatMap(links::resolve)
        .or(() -> written(fields))
        .or(() -> permanent(fields))
        .or(() -> links.resolve(element.attr("rdf:about")));
  }

  private Optional<URI> written(ItemFields fields) {
    for (Element link : fields.all("link")) {
      String relation = link.attr("rel");
      String text = link.hasAttr("href") ? link.attr("href") : link.wholeOwnText();
      Optional<URI> address = links.resolve(text);
      if (address.isPresent() && (relation.isEmpty() || relation.equals("alternate"))) {
        return address;
      }
    }
    return Optional.empty();
  }

  private Optional<URI> permanent(ItemFields fields) {
    return fields
        .first("guid")
        .filter(guid -> !guid.attr("isPermaLink").equalsIgnoreCase("false"))
        .map(Element::wholeOwnText)
        .filter(text -> text.strip().startsWith("http"))
        .flatMap(links::resolve);
  }

  private static List<String> authors(ItemFields fields) {
    List<String> authors = new ArrayList<>();
    for (String name : List.of("dc:creator", "author", "itunes:author")) {
      for (Element element : fields.all(name)) {
        String author = person(ItemFields.flat(element.wholeText()));
        if (!author.isEmpty() && !authors.contains(author)) {
          authors.add(author);
        }
      }
      if (!authors.isEmpty()) {
        return authors;
      }
    }
    return authors;
  }

  /// RSS writes an author as `desk@paper.example (First Last)`: an address alone names nobody.
  private static String person(String text) {
    int open = text.indexOf('(');
    int close = text.lastIndexOf(')');
    boolean addressed = text.indexOf('@') >= 0;
    if (addressed && open >= 0 && close > open) {
      return text.substring(open + 1, close).strip();
    }
    return addressed ? "" : text;
  }

  private static Optional<String> content(ItemFields fields) {
    for (String name : List.of("content:encoded", "content", "xhtml:body")) {
      Optional<String> content =
          fields.first(name).map(ItemFields::markup).filter(html -> !html.isBlank());
      if (content.isPresent()) {
        return content;
      }
    }
    return fields.first("description").map(ItemFields::markup).filter(Rss::isWhole);
  }

  /// A description with paragraphs is the text itself, an abstract has none.
  private static boolean isWhole(String markup) {
    int first = markup.indexOf("<p");
    return first >= 0 && markup.indexOf("<p", first + 1) >= 0;
  }
}

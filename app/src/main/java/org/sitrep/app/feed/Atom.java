package org.sitrep.app.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Atom 0.3 and 1.0.
final class Atom {
  private static final Set<String> ENTRIES = Set.of("entry");

  private final Links links;
  private final Optional<String> language;
  private final List<String> feedAuthors;
  private final List<FeedTrouble> troubles;

  private Atom(
      Links links,
      Optional<String> language,
      List<String> feedAuthors,
      List<FeedTrouble> troubles) {
    this.links = links;
    this.language = language;
    this.feedAuthors = feedAuthors;
    this.troubles = troubles;
  }

  static Feed read(Element root, Links links, List<FeedTrouble> troubles) {
    ItemFields fields = ItemFields.of(root, ENTRIES);
    Optional<String> language =
        XmlFeedReader.language(root).or(() -> fields.text("dc:language", "language"));
    Links below = root.hasAttr("xml:base") ? links.below(root.attr("xml:base")) : links;
    Atom atom = new Atom(below, language, authors(fields), troubles);
    List<FeedItem> items = XmlFeedReader.items(root, "entry", atom::item, troubles);
    return new Feed(
        FeedKind.ATOM, title(fields), language, Optional.empty(), items, List.of(), troubles);
  }

  private FeedItem item(Element entry, ItemFields fields) {
    Links below = entry.hasAttr("xml:base") ? links.below(entry.attr("xml:base")) : links;
    Optional<FeedDate> published = date(fields, "published", "issued", "created", "dc:date");
    Optional<FeedDate> updated = date(fields, "updated", "modified");
    List<String> authors = authors(fields);
    Optional<String> content = content(fields);
    return new FeedItem(
        fields.text("id"),
        link(fields, below),
        title(fields),
        published.or(() -> updated).flatMap(FeedDate::time),
        updated.flatMap(FeedDate::time),
        authors.isEmpty() ? feedAuthors : authors,
        entry.hasAttr("xml:lang") ? XmlFeedReader.language(entry) : language,
        source(fields),
        fields.plain("summary"),
        content,
        published.or(() -> updated).flatMap(FeedDate::day));
  }

  private static Optional<String> title(ItemFields fields) {
    return fields.first("title").map(Atom::words).filter(title -> !title.isEmpty());
  }

  /// A text construct as plain text: only the types `html` and `xhtml` hold markup.
  private static String words(Element element) {
    String type = element.attr("type");
    boolean plain = type.isEmpty() || type.equals("text") || type.equals("text/plain");
    String text = plain ? element.wholeText() : ItemFields.flat(ItemFields.markup(element));
    return String.join(" ", text.strip().split("\\s+"));
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

  private static Optional<URI> link(ItemFields fields, Links below) {
    Optional<URI> page = Optional.empty();
    for (Element link : fields.all("link")) {
      String relation = link.attr("rel");
      boolean alternate = relation.isEmpty() || relation.equals("alternate");
      String address = link.hasAttr("href") ? link.attr("href") : link.wholeOwnText();
      boolean html = link.attr("type").isEmpty() || link.attr("type").contains("html");
      Optional<URI> found = alternate ? below.resolve(address) : Optional.empty();
      if (found.isPresent() && (page.isEmpty() || html && !isPage(fields, page.get(), below))) {
        page = found;
      }
    }
    return page.or(() -> fields.text("feedburner:origlink").flatMap(below::resolve))
        .or(() -> fields.text("id").filter(id -> id.startsWith("http")).flatMap(below::resolve));
  }

  /// Whether an address found before is already that of a page rather than of another format.
  private static boolean isPage(ItemFields fields, URI address, Links below) {
    return fields.all("link").stream()
        .filter(link -> below.resolve(link.attr("href")).equals(Optional.of(address)))
        .anyMatch(link -> link.attr("type").isEmpty() || link.attr("type").contains("html"));
  }

  private static List<String> authors(ItemFields fields) {
    List<String> authors = new ArrayList<>();
    for (Element author : fields.all("author")) {
      String name =
          XmlFeedReader.all(author, "name").stream()
              .findFirst()
              .map(Element::text)
              .orElseGet(author::ownText)
              .strip();
      if (!name.isEmpty() && !authors.contains(name)) {
        authors.add(name);
      }
    }
    fields.text("dc:creator").filter(name -> authors.isEmpty()).ifPresent(authors::add);
    return authors;
  }

  /// The feed that an entry was taken over from.
  private static Optional<String> source(ItemFields fields) {
    return fields
        .first("source")
        .flatMap(source -> XmlFeedReader.all(source, "title").stream().findFirst())
        .map(Atom::words)
        .filter(title -> !title.isEmpty());
  }

  private static Optional<String> content(ItemFields fields) {
    return fields
        .first("content")
        .filter(content -> !content.hasAttr("src"))
        .map(ItemFields::markup)
        .filter(markup -> !markup.isBlank());
  }
}

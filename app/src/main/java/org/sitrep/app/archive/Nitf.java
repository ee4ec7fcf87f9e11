package org.sitrep.app.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.sitrep.model.Article;
import org.sitrep.model.Publication;

/// A document in the IPTC's News Industry Text Format, versions 3.x.
final class Nitf {
  private static final String BY = "nitf";

  private final Element root;
  private final Optional<Element> data;
  private final Optional<Element> outlet;

  Nitf(Element root) {
    this.root = root;
    this.data = Xml.first(root, "docdata");
    this.outlet = Xml.first(root, "pubdata");
  }

  /// Reads it as a document of its own.
  Item item(LanguageTags languages) {
    String id = Xml.attribute(Xml.first(root, "doc-id"), "id-string").orElse("");
    String status =
        Xml.attribute(data, "management-status").orElse("usable").toLowerCase(Locale.ROOT);
    if (!status.equals("usable")) {
      return new Item.Unusable(id, status);
    }
    Content content = content();
    if (content.text().isEmpty()) {
      return new Item.Wordless(id);
    }
    Optional<String> issued = norm("date.issue").or(() -> norm("date.release"));
    ItemTimes times =
        new ItemTimes(
            issued.or(() -> Xml.attribute(outlet, "date.publication")), norm("date.release"));
    Article article =
        new Article(
            id,
            Xml.attribute(outlet, "ex-ref").filter(ref -> ref.startsWith("http")),
            Xml.attribute(outlet, "name")
                .or(() -> Xml.attribute(Xml.first(root, "doc.copyright"), "holder")),
            Xml.attribute(Optional.of(root), "xml:lang").flatMap(languages::of),
            times.day(),
            content.title(),
            content.withDateline(Optional.empty()),
            publication(content, times));
    return new Item.Report(article, times.instant());
  }

  private static Publication publication(Content content, ItemTimes times) {
    Map<String, String> found = times.found(BY);
    content.title().ifPresent(any -> found.put("title", BY));
    content.authors().forEach(any -> found.put("authors", BY));
    return new Publication(
        times.at(),
        times.updated(),
        Optional.empty(),
        Optional.empty(),
        content.authors(),
        content.agency(),
        content.captions(),
        false,
        found);
  }

  private Optional<String> norm(String name) {
    return Xml.attribute(Xml.first(root, name), "norm");
  }

  /// Its words; the headline of its head counts if its body has none.
  Content content() {
    Optional<Element> body = Xml.first(root, "body.content");
    Optional<MarkupText> words = body.map(MarkupText::of);
    Optional<Element> head = Xml.first(root, "body.head");
    Optional<Element> heading = head.flatMap(h -> Xml.first(h, "hedline"));
    Optional<String> title =
        Xml.words(heading.flatMap(h -> Xml.first(h, "hl1")))
            .or(() -> Xml.words(heading))
            .or(() -> Xml.words(Xml.first(root, "head").flatMap(h -> Xml.child(h, "title"))));
    return new Content(
        title,
        words.map(MarkupText::text).orElse(""),
        words.map(MarkupText::captions).orElse(List.of()),
        authors(head),
        Xml.words(head.flatMap(h -> Xml.first(h, "distributor"))),
        Xml.words(head.flatMap(h -> Xml.first(h, "dateline"))));
  }

  /// The people a byline names; the whole line if it marks none.
  private static List<String> authors(Optional<Element> head) {
    List<String> authors = new ArrayList<>();
    for (Element line : head.map(h -> Xml.all(h, "byline")).orElse(List.of())) {
      List<Element> people = Xml.all(line, "person");
      people.forEach(person -> Xml.words(Optional.of(person)).ifPresent(authors::add));
      if (people.isEmpty()) {
        Xml.words(Optional.of(line)).ifPresent(authors::add);
      }
    }
    return authors;
  }
}

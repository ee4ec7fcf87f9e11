package org.sitrep.app.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.sitrep.model.Article;
import org.sitrep.model.Publication;

/// A news item of NewsML-G2 (IPTC, namespace `http://iptc.org/std/nar/2006-10-01/`).
final class NewsItem {
  private static final String BY = "newsml";
  private static final String USABLE = "usable";

  private final Element item;
  private final Optional<Element> management;
  private final Optional<Element> about;

  NewsItem(Element item) {
    this.item = item;
    this.management = Xml.child(item, "itemmeta");
    this.about = Xml.child(item, "contentmeta");
  }

  String id() {
    return item.attr("guid").strip();
  }

  /// What it shows, if it is a picture, video or graphic.
  Optional<String> caption() {
    String kind = code(management.flatMap(meta -> Xml.child(meta, "itemclass"))).orElse("text");
    return kind.equals("text") || kind.equals("composite")
        ? Optional.empty()
        : told("description").or(() -> told("headline"));
  }

  /// Reads it.
  ///
  /// @param captions of pictures that go with it
  Item item(LanguageTags languages, Set<String> captions) {
    String status = code(management.flatMap(meta -> Xml.child(meta, "pubstatus"))).orElse(USABLE);
    if (!status.equals(USABLE)) {
      return new Item.Unusable(id(), status);
    }
    Optional<Element> nitf = Xml.first(item, "nitf");
    Content content = nitf.map(e -> new Nitf(e).content()).orElseGet(this::content);
    if (content.text().isEmpty()) {
      return new Item.Wordless(id());
    }
    Optional<String> title = told("headline").or(content::title).or(() -> managed("title"));
    ItemTimes times =
        new ItemTimes(
            managed("firstcreated").or(() -> told("contentcreated")), managed("versioncreated"));
    Article article =
        new Article(
            id(),
            Optional.of(id()).filter(id -> id.startsWith("http://") || id.startsWith("https://")),
            provider(),
            language().flatMap(languages::of),
            times.day(),
            title,
            content.withDateline(told("dateline")),
            publication(content, title, times, captions));
    return new Item.Report(article, times.instant());
  }

  private Publication publication(
      Content content, Optional<String> title, ItemTimes times, Set<String> captions) {
    Map<String, String> found = times.found(BY);
    title.ifPresent(any -> found.put("title", BY));
    List<String> authors = new ArrayList<>(told("by").stream().toList());
    if (authors.isEmpty()) {
      about.map(meta -> names(meta, "creator")).ifPresent(authors::addAll);
    }
    if (authors.isEmpty()) {
      authors.addAll(content.authors());
    }
    authors.forEach(any -> found.put("authors", BY));
    List<String> shown = new ArrayList<>(content.captions());
    shown.addAll(captions);
    return new Publication(
        times.at(),
        times.updated(),
        Optional.empty(),
        Optional.empty(),
        authors,
        told("creditline").or(content::agency),
        shown,
        false,
        found);
  }

  /// XHTML or HTML in place, else text in place.
  private Content content() {
    Optional<Element> set = Xml.child(item, "contentset");
    Optional<Element> inline = set.flatMap(some -> Xml.child(some, "inlinexml"));
    if (inline.isPresent()) {
      Element body = Xml.first(inline.get(), "body").orElse(inline.get());
      return Content.of(MarkupText.of(body));
    }
    Optional<Element> data = set.flatMap(some -> Xml.child(some, "inlinedata"));
    String words = data.map(Element::wholeText).orElse("").strip();
    String type = data.map(e -> e.attr("contenttype")).orElse("").toLowerCase(Locale.ROOT);
    return type.contains("html")
        ? Content.of(MarkupText.ofHtml(words))
        : new Content(
            Optional.empty(), words, List.of(), List.of(), Optional.empty(), Optional.empty());
  }

  private Optional<String> provider() {
    Optional<Element> provider = management.flatMap(meta -> Xml.child(meta, "provider"));
    return name(provider);
  }

  private static Optional<String> name(Optional<Element> party) {
    return Xml.words(party.flatMap(e -> Xml.child(e, "name")))
        .or(() -> Xml.attribute(party, "literal"))
        .or(() -> code(party));
  }

  private static List<String> names(Element meta, String kind) {
    return meta.children().stream()
        .filter(child -> MarkupText.name(child).equals(kind))
        .flatMap(
            child ->
                Xml.words(Xml.child(child, "name"))
                    .or(() -> Xml.attribute(Optional.of(child), "literal"))
                    .stream())
        .toList();
  }

  private Optional<String> language() {
    return Xml.attribute(about.flatMap(meta -> Xml.child(meta, "language")), "tag")
        .or(() -> Xml.attribute(Xml.first(item, "inlinexml"), "xml:lang"))
        .or(() -> Xml.attribute(Optional.of(item), "xml:lang"));
  }

  private Optional<String> told(String name) {
    return Xml.words(about.flatMap(meta -> Xml.child(meta, name)));
  }

  private Optional<String> managed(String name) {
    return Xml.words(management.flatMap(meta -> Xml.child(meta, name)));
  }

  private static Optional<String> code(Optional<Element> element) {
    return Xml.attribute(element, "qcode")
        .or(() -> Xml.attribute(element, "uri"))
        .map(told -> Xml.code(told).toLowerCase(Locale.ROOT));
  }
}

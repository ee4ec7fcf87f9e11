package org.sitrep.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What the outlet calls itself: as the page's site, as the article's publisher, as an application,
/// behind the headline in the page's title, or on the link to its front page.
final class OutletChoice {
  private static final int LONGEST = 60;

  private final List<Told<String>> told = new ArrayList<>();
  private final Head head;
  private final Document page;

  OutletChoice(Document page, Head head, LinkedData linked) {
    this.page = page;
    this.head = head;
    head.first("og:site_name").ifPresent(name -> add("opengraph", name));
    linked
        .article()
        .ifPresent(one -> linked.names(one, "publisher").forEach(n -> add("json-ld", n)));
    linked.named("WebSite").forEach(name -> add("json-ld", name));
    linked.named("NewsMediaOrganization").forEach(name -> add("json-ld", name));
    head.first("application-name", "apple-mobile-web-app-title", "al:ios:app_name")
        .ifPresent(name -> add("meta", name));
    head.first(
            "dc.publisher",
            "dcterms.publisher",
            "publisher",
            "dc.source",
            "cre",
            "copyright",
            "author-corporate")
        .ifPresent(name -> add("meta", name));
    properties();
    linked.named("Organization").forEach(name -> add("json-ld", name));
  }

  private void properties() {
    Element publisher = page.selectFirst("[itemprop=publisher]");
    if (publisher != null) {
      Element name = publisher.selectFirst("[itemprop=name]");
      Element told = name == null ? publisher : name;
      String content = told.attr("content");
      add("microdata", content.isEmpty() ? told.text() : content);
    }
  }

  private void add(String by, String name) {
    String plain = LinkedData.plain(name);
    boolean address = plain.contains("://") || plain.startsWith("@") || plain.contains("www.");
    if (!plain.isEmpty() && plain.length() <= LONGEST && !address) {
      told.add(new Told<>(by, plain, told.size()));
    }
  }

  List<String> names() {
    return told.stream().map(Told::what).toList();
  }

  /// @param title the article's headline
  Optional<Told<String>> choose(Optional<String> title, SiteName site) {
    if (!told.isEmpty()) {
      return Optional.of(told.getFirst());
    }
    return behind(title).or(() -> home(site));
  }

  private Optional<Told<String>> behind(Optional<String> title) {
    return title
        .flatMap(headline -> SiteName.beside(Spaces.single(head.title()), headline))
        .filter(name -> !name.isEmpty() && name.length() <= LONGEST)
        .map(name -> new Told<>("title-element", name, 0));
  }

  private Optional<Told<String>> home(SiteName site) {
    for (Element link : page.select("a[href]")) {
      String href = link.attr("href");
      boolean front =
          href.equals("/")
              || Head.uri(href)
                  .map(uri -> "/".equals(uri.getPath()) || "".equals(uri.getPath()))
                  .orElse(false);
      String name = name(link);
      if (front && site.isName(name) && !name.isEmpty() && name.length() <= LONGEST) {
        return Optional.of(new Told<>("text", name, 0));
      }
    }
    return Optional.empty();
  }

  private static String name(Element link) {
    String text = Spaces.single(link.text());
    Element image = link.selectFirst("img[alt]");
    String alt = image == null ? "" : image.attr("alt").strip();
    return text.isEmpty() ? alt.isEmpty() ? link.attr("title").strip() : alt : text;
  }
}

package org.sitrep.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/// What the outlet calls itself: as the page's site, as the article's publisher, as an application,
/// behind the headline in the page's title, or on the link to its front page.
final class OutletChoice {
  private static final int LONGEST = 60;
  private static final Evaluator NAME = Selector.evaluatorOf("[itemprop=name]");
  private static final Evaluator PICTURE = Selector.evaluatorOf("img[alt]");

  /// A name of several words with the ending of an address.
  private static final Pattern ENDING = Pattern.compile("^(\\S+ .*\\p{L})\\.[a-z]{2,3}$");

  private final List<Told<String>> told = new ArrayList<>();
  private final Head head;
  private final Inventory inventory;

  /// How many of those told are the site's name for sure, and not that of who answers for it.
  private final int strong;

  OutletChoice(Inventory inventory, Head head, LinkedData linked) {
    this.inventory = inventory;
    this.head = head;
    head.first("og:site_name").ifPresent(name -> add("opengraph", name));
    linked
        .article()
        .ifPresent(one -> linked.names(one, "publisher").forEach(n -> add("json-ld", n)));
    linked.named("WebSite").forEach(name -> add("json-ld", name));
    linked.named("NewsMediaOrganization").forEach(name -> add("json-ld", name));
    head.first("application-name", "apple-mobile-web-app-title", "al:ios:app_name")
        .ifPresent(name -> add("meta", name));
    properties();
    linked.named("Organization").forEach(name -> add("json-ld", name));
    strong = told.size();
    head.first(
            "dc.publisher",
            "dcterms.publisher",
            "publisher",
            "dc.source",
            "cre",
            "copyright",
            "author-corporate")
        .ifPresent(name -> add("meta", name));
  }

  private void properties() {
    inventory
        .publisher()
        .ifPresent(
            publisher -> {
              Element name = publisher.selectFirst(NAME);
              Element told = name == null ? publisher : name;
              String content = told.attr("content");
              add("microdata", content.isEmpty() ? told.text() : content);
            });
  }

  private void add(String by, String name) {
    String plain = ENDING.matcher(LinkedData.plain(name)).replaceFirst("$1");
    boolean address = plain.contains("://") || plain.startsWith("@") || plain.contains("www.");
    if (!plain.isEmpty() && plain.length() <= LONGEST && !address) {
      told.add(new Told<>(by, plain, told.size()));
    }
  }

  List<String> names() {
    return told.stream().map(Told::what).toList();
  }

  /// The first that is no address itself, if the address is spelt like it or a part of it; else
  /// what is spelt as the address is, if anything is.
  ///
  /// @param title the article's headline
  Optional<Told<String>> choose(Optional<String> title, SiteName site) {
    List<Told<String>> sure = told.subList(0, strong);
    Optional<Told<String>> spelt = sure.stream().filter(one -> site.spells(one.what())).findFirst();
    Optional<Told<String>> first = sure.stream().filter(one -> !isAddress(one.what())).findFirst();
    if (first.filter(one -> !site.isSpelt() || site.isHeld(one.what())).isPresent()) {
      return first;
    }
    if (spelt.isPresent()) {
      return spelt;
    }
    Optional<Told<String>> behind = behind(title);
    Optional<Told<String>> home = home(site);
    return behind
        .filter(one -> site.spells(one.what()))
        .or(() -> home.filter(one -> site.spells(one.what())))
        .or(() -> first)
        .or(() -> behind)
        .or(() -> home)
        .or(() -> told.stream().findFirst());
  }

  private static boolean isAddress(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0
        && dot < name.length() - 2
        && name.indexOf(' ') < 0
        && Character.isLowerCase(name.charAt(0))
        && name.substring(dot + 1).chars().allMatch(Character::isLowerCase);
  }

  private Optional<Told<String>> behind(Optional<String> title) {
    return title
        .flatMap(headline -> SiteName.beside(Spaces.single(head.title()), headline))
        .filter(name -> !name.isEmpty() && name.length() <= LONGEST)
        .map(name -> new Told<>("title-element", name, 0));
  }

  private Optional<Told<String>> home(SiteName site) {
    for (Element link : inventory.anchors()) {
      if (isFront(Attrs.get(link, "href"))) {
        String name = name(link);
        if (site.isName(name) && !name.isEmpty() && name.length() <= LONGEST) {
          return Optional.of(new Told<>("text", name, 0));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isFront(String href) {
    return href.equals("/")
        || mayBeFront(href)
            && Head.uri(href)
                .map(uri -> "/".equals(uri.getPath()) || "".equals(uri.getPath()))
                .orElse(false);
  }

  /// Spares most addresses being taken apart: one with a letter behind its first single slash leads
  /// on.
  private static boolean mayBeFront(String href) {
    int at = 0;
    while (at < href.length() && "?#".indexOf(href.charAt(at)) < 0) {
      boolean single = href.charAt(at) == '/' && !href.startsWith("//", at);
      if (single && at + 1 < href.length()) {
        return !Character.isLetterOrDigit(href.charAt(at + 1));
      }
      at += href.startsWith("//", at) ? 2 : 1;
    }
    return true;
  }

  private static String name(Element link) {
    String text = Spaces.single(link.text());
    Element image = link.selectFirst(PICTURE);
    String alt = image == null ? "" : image.attr("alt").strip();
    return text.isEmpty() ? alt.isEmpty() ? link.attr("title").strip() : alt : text;
  }
}

package org.sitrep.app.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.sitrep.model.Article;

/// The reading of one page that was taken apart.
final class Reading {
  /// How many words a heading of a part has at most.
  private static final int SHORT = 7;

  private final Optional<URI> address;
  private final Optional<URI> canonical;
  private final Document page;
  private final Witnesses witnesses;
  private final OutletChoice outlets;
  private final SiteName site;
  private final TitleChoice titles;
  private final ToldText told;
  private final MainText main;
  private final HeaderLines header;

  Reading(Document page, Optional<URI> address, Hints hints, List<PageTrouble> troubles) {
    this.page = page;
    this.address = address;
    Head head = new Head(page, address);
    this.canonical = head.canonical();
    LinkedData linked = new LinkedData(page, troubles);
    Outline outline = Outline.of(page, hints);
    this.witnesses = new Witnesses(address, head, linked, linked.article(), outline);
    this.outlets = new OutletChoice(page, head, linked);
    this.site = new SiteName(outlets.names(), address.or(() -> canonical));
    this.titles = new TitleChoice(witnesses, site);
    MainText found = MainText.of(outline, titles.titles(), witnesses.description());
    this.told = new ToldText(witnesses);
    this.main = told.instead(found.paragraphs()).map(found::with).orElse(found);
    this.header = new HeaderLines(outline, main);
  }

  Page page(Set<String> languages, List<PageTrouble> troubles) {
    LiveBlog blog = new LiveBlog(witnesses, main);
    KindChoice kinds = new KindChoice(witnesses, main);
    PageKind kind = kinds.choose(blog.isLive());
    PageFacts facts = facts(languages);
    List<URI> feeds = witnesses.head().feeds();
    boolean bare = kind != PageKind.LIVE && kinds.isBare();
    Optional<Told<String>> hidden = bare ? told.alone(page) : Optional.empty();
    if (hidden.isPresent()) {
      ArticleMaker maker = new ArticleMaker(address, canonical, facts, main);
      Article article = maker.article(hidden.get().what(), hidden.get().by(), false);
      return new Page(PageKind.ARTICLE, List.of(article), canonical, feeds, troubles);
    }
    return new Page(kind, articles(kind, facts, blog), canonical, feeds, troubles);
  }

  private List<Article> articles(PageKind kind, PageFacts facts, LiveBlog blog) {
    ArticleMaker maker = new ArticleMaker(address, canonical, facts, main);
    return switch (kind) {
      case LIST, OTHER -> List.of();
      case ARTICLE -> List.of(maker.article(text(facts), "text", false));
      case STUB -> List.of(maker.article(text(facts), "text", true));
      case LIVE -> live(maker, facts, blog);
    };
  }

  /// What stands above the entries, if there is anything, and the entries.
  private List<Article> live(ArticleMaker maker, PageFacts facts, LiveBlog blog) {
    List<Article> articles = new ArrayList<>();
    List<Box> boxes = blog.boxes();
    String head =
        main.paragraphs().stream()
            .filter(block -> !boxes.isEmpty() && block.number() < boxes.getFirst().begin)
            .filter(block -> !block.heading() || block.words() > SHORT)
            .map(Block::text)
            .collect(Collectors.joining("\n\n"));
    if (!head.isEmpty()) {
      articles.add(maker.article(head, "text", false));
    }
    blog.entries(facts.published().map(Told::what), facts.updated().map(Told::what))
        .forEach(entry -> articles.add(maker.article(entry)));
    return articles;
  }

  /// The paragraphs, behind the lines of byline and date if these are still to be read.
  private String text(PageFacts facts) {
    List<String> lines = new ArrayList<>();
    boolean told =
        facts.authors().isPresent()
            && facts.published().filter(one -> one.what().exactness() > 0).isPresent();
    if (!told) {
      header.lines().forEach(line -> lines.add(line.text()));
    }
    List<Block> shown = header.lines();
    main.paragraphs().stream()
        .filter(block -> !shown.contains(block))
        .forEach(block -> lines.add(block.text()));
    return String.join("\n\n", lines);
  }

  private PageFacts facts(Set<String> languages) {
    DateChoice dates = new DateChoice(witnesses, main.headline(), main.box(), header);
    Optional<Told<String>> title = titles.choose(main.headline(), witnesses.outline());
    return new PageFacts(
        title,
        dates.published(),
        dates.changed(),
        new AuthorChoice(witnesses, main, site).choose(),
        outlets.choose(title.map(Told::what), site),
        new LanguageChoice(languages).choose(page, witnesses),
        Optional.empty());
  }
}

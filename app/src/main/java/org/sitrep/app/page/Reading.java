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
  private final Witnesses witnesses;
  private final OutletChoice outlets;
  private final SiteName site;
  private final TitleChoice titles;
  private final ToldText told;
  private final MainText main;
  private final HeaderLines header;

  /// @param lines tells where trouble lies
  Reading(
      Document page,
      Outline outline,
      Optional<URI> address,
      PageLines lines,
      List<PageTrouble> troubles) {
    this.address = address;
    Head head = new Head(page, outline.inventory(), address);
    this.canonical = head.canonical();
    LinkedData linked = new LinkedData(outline.inventory(), lines, troubles);
    this.witnesses = new Witnesses(address, head, linked, linked.article(), outline);
    this.outlets = new OutletChoice(outline.inventory(), head, linked);
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
    facts = kind == PageKind.LIVE ? LiveDates.of(facts, blog) : facts;
    List<URI> feeds = witnesses.head().feeds();
    boolean bare = kind != PageKind.LIVE && kinds.isBare();
    Optional<Told<String>> hidden = bare ? told.alone() : Optional.empty();
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
    List<String> lines = lines(facts);
    if (!head.isEmpty()) {
      lines.add(head);
      articles.add(maker.article(String.join("\n\n", lines), "text", false));
    }
    blog.entries(facts.published().map(Told::what), facts.updated().map(Told::what))
        .forEach(entry -> articles.add(maker.article(entry)));
    return articles;
  }

  /// The paragraphs, behind the lines of byline and date if these are still to be read.
  private String text(PageFacts facts) {
    List<String> lines = lines(facts);
    List<Block> shown = header.blocks();
    main.paragraphs().stream()
        .filter(block -> !shown.contains(block))
        .forEach(block -> lines.add(block.text()));
    if (facts.authors().isEmpty()) {
      header.signature().filter(name -> !lines.contains(name)).ifPresent(lines::add);
    }
    return String.join("\n\n", lines);
  }

  private List<String> lines(PageFacts facts) {
    boolean told =
        facts.authors().filter(AuthorChoice::arePeople).isPresent()
            && facts.published().filter(one -> one.what().exactness() > 0).isPresent();
    return new ArrayList<>(told ? List.of() : header.lines());
  }

  private PageFacts facts(Set<String> languages) {
    DateChoice dates = new DateChoice(witnesses, main.headline(), main.box(), header);
    Optional<Told<String>> title = titles.choose(main.headline(), witnesses.outline());
    return new PageFacts(
        title,
        dates.published(),
        dates.changed(),
        new AuthorChoice(witnesses, main, site, header.area()).choose(),
        outlets.choose(title.map(Told::what), site),
        new LanguageChoice(languages).choose(witnesses),
        new AgencyChoice(witnesses, main, site, header.area()).choose());
  }
}

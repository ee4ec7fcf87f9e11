package org.sitrep.app.watch;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sitrep.app.feed.Feed;
import org.sitrep.app.page.Page;
import org.sitrep.app.page.PageKind;
import org.sitrep.app.store.WatchMemory;
import org.sitrep.model.Article;

/// Tries every source of a list once, as politely as watching does, and tells what it yields.
public final class SourceCheck {
  private final Kit kit;
  private final Function<Article, String> language;
  private final Map<String, Row> rows = new ConcurrentHashMap<>();

  private SourceCheck(Kit kit, Function<Article, String> language) {
    this.kit = kit;
    this.language = language;
  }

  /// What one source yields.
  ///
  /// @param kind of what stands at its address; empty if nothing could be read
  /// @param newest the latest time that an item tells
  /// @param dated how many of its items tell a time
  /// @param language that its articles are in
  /// @param robots what its site's rules say of it
  /// @param page what the page of its first article came to
  /// @param sample headline of its first article
  /// @param troubles what is wrong, with what to try
  public record Row(
      Source source,
      String kind,
      int items,
      Optional<Instant> newest,
      int dated,
      String language,
      String robots,
      String page,
      String sample,
      boolean good,
      List<String> troubles) {
    public Row {
      troubles = List.copyOf(troubles);
    }
  }

  /// Tries all sources.
  ///
  /// @param memory of an empty store
  /// @param language finds the language of an article
  /// @return in the order of the list
  public static List<Row> run(
      Sources sources, WatchMemory memory, WatchSetting setting, Function<Article, String> language)
      throws InterruptedException {
    try (Kit kit = new Kit(sources, memory, setting)) {
      SourceCheck check = new SourceCheck(kit, language);
      for (Source source : sources.sources()) {
        kit.turns.start("check", () -> check.rows.put(source.url(), check.row(source)));
      }
      kit.turns.join();
      return sources.sources().stream()
          .map(source -> Optional.ofNullable(check.rows.get(source.url())))
          .flatMap(Optional::stream)
          .toList();
    }
  }

  private Row row(Source source) throws InterruptedException {
    Gathered gathered = kit.gatherer.gather(source.address(), Map.of());
    List<String> troubles = new ArrayList<>();
    gathered.failure.ifPresent(failure -> troubles.add(told(failure)));
    gathered.notes.forEach(note -> troubles.add(note + "."));
    gathered.moved.ifPresent(
        to -> troubles.add("has moved for good to " + to + ". Put that into the list."));
    gathered.discovered.ifPresent(
        feed -> troubles.add("names the feed " + feed + ". Maybe put that into the list."));
    List<Listed> listed =
        gathered.feeds.stream()
            .flatMap(feed -> listed(feed))
            .sorted(
                Comparator.comparing(
                    one -> one.latest().orElse(Instant.EPOCH), Comparator.reverseOrder()))
            .toList();
    List<Instant> times = listed.stream().map(Listed::latest).flatMap(Optional::stream).toList();
    if (gathered.failure.isEmpty() && listed.isEmpty()) {
      troubles.add("lists no article. Maybe look for another feed of its outlet.");
    }
    Sample sample = listed.isEmpty() ? Sample.NONE : sample(source, listed.getFirst(), troubles);
    return new Row(
        source,
        gathered.kind,
        listed.size(),
        times.stream().max(Comparator.naturalOrder()),
        times.size(),
        sample.article().map(language).or(() -> told(gathered)).orElse(""),
        robots(source),
        sample.page(),
        sample.article().flatMap(Article::title).orElse(""),
        gathered.failure.isEmpty(),
        troubles);
  }

  private static Optional<String> told(Gathered gathered) {
    return gathered.feeds.stream().map(Feed::language).flatMap(Optional::stream).findFirst();
  }

  private Stream<Listed> listed(Feed feed) {
    return feed.items().stream().map(item -> Listed.of(item, feed.language(), kit.tracking));
  }

  private String robots(Source source) throws InterruptedException {
    return switch (kit.robots.verdict(source.address())) {
      case Verdict.Allowed allowed -> "allowed";
      case Verdict.Disallowed no -> "forbidden";
      case Verdict.Unknown unknown -> "unknown";
    };
  }

  /// One article of a source.
  ///
  /// @param page what its page came to
  private record Sample(Optional<Article> article, String page) {
    private static final Sample NONE = new Sample(Optional.empty(), "none");
  }

  private Sample sample(Source source, Listed listed, List<String> troubles)
      throws InterruptedException {
    Optional<Article> told = ArticleMaker.ofFeed(source, listed, true);
    Optional<URI> address = listed.address();
    if (!source.pages() || address.isEmpty()) {
      return new Sample(told, "not fetched");
    }
    return switch (kit.fetcher.fetch(
        address.get(), Map.of(), Fetcher.PAGE, "text/html, */*;q=0.5")) {
      case Fetched.Document document -> sample(source, listed, document, told, troubles);
      case Fetched failure -> {
        troubles.add("the page " + address.get() + " " + told(failure));
        yield new Sample(told, "not to be had");
      }
    };
  }

  private Sample sample(
      Source source,
      Listed listed,
      Fetched.Document document,
      Optional<Article> told,
      List<String> troubles) {
    Reply reply = document.reply();
    Page page = kit.pages.read(reply.body(), reply.charset(), Optional.of(document.address()));
    List<Article> articles = ArticleMaker.ofPage(source, listed, page);
    if (page.kind() == PageKind.STUB) {
      troubles.add(
          "its pages show only the beginning of articles. With `pages: false` they are not asked"
              + " for.");
    }
    if (articles.isEmpty()) {
      troubles.add(
          "the page "
              + document.address()
              + " holds no article that can be read. With `pages: false` the feed's own text is"
              + " taken.");
      return new Sample(told, "unreadable");
    }
    int letters = articles.stream().mapToInt(article -> article.text().length()).sum();
    String kind = page.kind().name().toLowerCase(Locale.ROOT);
    return new Sample(articles.stream().findFirst(), kind + ", " + letters + " letters");
  }

  private static String told(Fetched failure) {
    return switch (failure) {
      case Fetched.Later later -> later.what() + ". " + later.advice();
      case Fetched.Never never -> never.what() + ". " + never.advice();
      default -> "";
    };
  }
}

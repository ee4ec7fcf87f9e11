package org.sitrep.app.watch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.app.page.Page;
import org.sitrep.app.page.PageKind;
import org.sitrep.app.page.PageReader;
import org.sitrep.app.store.StoreException;
import org.sitrep.app.store.WatchMemory;
import org.sitrep.app.store.WatchMemory.WatchedItem;
import org.sitrep.model.Article;

/// Reads the articles that a source lists: their pages, or what the source itself tells of them
/// where no page is to be had.
final class ItemReader {
  private static final String ACCEPT = "text/html, application/xhtml+xml;q=0.9, */*;q=0.5";

  private final Turns turns;
  private final Fetcher fetcher;
  private final PageReader pages;
  private final WatchMemory memory;
  private final Ledger ledger;
  private final Outbox outbox;
  private final Tally tally;
  private final Tracking tracking;

  ItemReader(
      Turns turns,
      Fetcher fetcher,
      PageReader pages,
      WatchMemory memory,
      Ledger ledger,
      Outbox outbox,
      Tally tally,
      Tracking tracking) {
    this.turns = turns;
    this.fetcher = fetcher;
    this.pages = pages;
    this.memory = memory;
    this.ledger = ledger;
    this.outbox = outbox;
    this.tally = tally;
    this.tracking = tracking;
  }

  /// What reading an address came to.
  private sealed interface Read {
    record Articles(List<Article> articles) implements Read {}

    /// Nothing yet.
    ///
    /// @param blamed whether this counts as a try
    record Later(Instant until, boolean blamed) implements Read {}

    /// There is no article at the address, nor will there be soon.
    record Never() implements Read {}
  }

  /// When the next article of a source is to be read; empty if none is.
  Optional<Instant> next(Source source) {
    return memory.wanted(source.url()).stream().map(WatchedItem::due).findFirst();
  }

  /// Reads all articles of a source that are due.
  ///
  /// @throws org.sitrep.app.store.StoreException if they cannot be stored; they stay to be read
  void readDue(Source source) throws InterruptedException {
    List<WatchedItem> due = due(source);
    while (!due.isEmpty()) {
      for (WatchedItem item : due) {
        readOrPutOff(source, item);
      }
      due = due(source);
    }
  }

  private List<WatchedItem> due(Source source) {
    Instant now = turns.now();
    return memory.wanted(source.url()).stream()
        .filter(item -> !item.due().isAfter(now) && item.record().isPresent())
        .toList();
  }

  /// One article that brings out a fault of ours must not keep the others from being read.
  private void readOrPutOff(Source source, WatchedItem item) throws InterruptedException {
    try {
      read(source, item);
    } catch (StoreException e) {
      throw e;
    } catch (RuntimeException e) {
      if (Ledger.isLastTry(item)) {
        outbox.put(item, List.of());
      } else {
        ledger.later(item, turns.now(), true, turns.now());
      }
    }
  }

  private void read(Source source, WatchedItem item) throws InterruptedException {
    Listed listed = Listed.ofJson(item.record().orElseThrow());
    Optional<URI> address = listed.address();
    if (!source.pages() || address.isEmpty()) {
      outbox.put(item, ArticleMaker.ofFeed(source, listed, true).stream().toList());
      return;
    }
    switch (page(source, listed, address.get())) {
      case Read.Articles(List<Article> articles) -> outbox.put(item, articles);
      case Read.Later(Instant until, boolean blamed) -> later(source, item, listed, until, blamed);
      case Read.Never never -> fallBack(source, item, listed);
    }
  }

  /// After the last try, what the source itself tells is better than nothing.
  private void later(Source source, WatchedItem item, Listed listed, Instant until, boolean blamed)
      throws InterruptedException {
    if (blamed && Ledger.isLastTry(item)) {
      fallBack(source, item, listed);
    } else {
      ledger.later(item, until, blamed, turns.now());
    }
  }

  /// An article that is in the store already stays as it is.
  private void fallBack(Source source, WatchedItem item, Listed listed)
      throws InterruptedException {
    Optional<Article> article =
        item.done().isPresent() ? Optional.empty() : ArticleMaker.ofFeed(source, listed, false);
    outbox.put(item, article.stream().toList());
  }

  private Read page(Source source, Listed listed, URI address) throws InterruptedException {
    return switch (fetcher.fetch(address, Map.of(), Fetcher.PAGE, ACCEPT)) {
      case Fetched.Document document when document.reply().cut() ->
          new Read.Later(turns.now(), true);
      case Fetched.Document document -> articles(source, listed, document);
      case Fetched.Unchanged unchanged -> new Read.Later(turns.now(), true);
      case Fetched.Later(Instant until, boolean blamed, String what, String advice) ->
          new Read.Later(until.isAfter(turns.now()) ? until : soon(), blamed);
      case Fetched.Never never -> new Read.Never();
    };
  }

  private Instant soon() {
    return turns.now().plus(Duration.ofSeconds(30));
  }

  private Read articles(Source source, Listed listed, Fetched.Document document) {
    Reply reply = document.reply();
    Page page =
        pages.read(reply.body(), reply.charset(), Optional.of(tracking.clean(document.address())));
    tally.pages.incrementAndGet();
    List<Article> articles = ArticleMaker.ofPage(source, listed, page);
    if (articles.isEmpty() || page.kind() == PageKind.LIST || page.kind() == PageKind.OTHER) {
      return new Read.Never();
    }
    Optional<Article> told = ArticleMaker.ofFeed(source, listed, false);
    boolean feedTellsMore =
        page.kind() == PageKind.STUB
            && told.filter(it -> it.text().length() > articles.getFirst().text().length())
                .isPresent();
    return new Read.Articles(feedTellsMore ? told.stream().toList() : articles);
  }
}

package org.sitrep.app.watch;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.sitrep.app.feed.Feed;
import org.sitrep.app.feed.FeedKind;
import org.sitrep.app.feed.FeedReader;
import org.sitrep.app.feed.FeedTrouble;
import org.sitrep.app.page.PageReader;
import org.sitrep.app.store.WatchMemory.Validator;

/// Fetches what a source is made of: a feed, the sitemaps of an index, or the feed that a page
/// names.
final class Gatherer {
  /// Sitemaps of an index that are read.
  private static final int MOST_SITEMAPS = 20;

  private static final String ACCEPT =
      "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9,"
          + " text/xml;q=0.9, text/html;q=0.7, */*;q=0.5";

  private final Fetcher fetcher;
  private final FeedReader feeds;
  private final PageReader pages;

  Gatherer(Fetcher fetcher, FeedReader feeds, PageReader pages) {
    this.fetcher = fetcher;
    this.feeds = feeds;
    this.pages = pages;
  }

  /// Fetches a source.
  ///
  /// @param known what the servers were told to be asked with, by address
  Gathered gather(URI address, Map<String, Validator> known) throws InterruptedException {
    Gathered gathered = new Gathered();
    switch (fetcher.fetch(address, known, Fetcher.FEED, ACCEPT)) {
      case Fetched.Document document -> {
        gathered.moved = document.moved();
        first(document, known, gathered);
      }
      case Fetched.Unchanged unchanged -> {
        gathered.moved = unchanged.moved();
        gathered.validators.putAll(known);
      }
      case Fetched failure -> gathered.failure = Optional.of(failure);
    }
    return gathered;
  }

  private void first(Fetched.Document document, Map<String, Validator> known, Gathered gathered)
      throws InterruptedException {
    Feed feed = read(document);
    gathered.kind = feed.kind().id();
    switch (feed.kind()) {
      case NONE -> discover(document, feed, known, gathered);
      case SITEMAP_INDEX -> children(feed, known, gathered);
      default -> keep(document, feed, gathered);
    }
  }

  private Feed read(Fetched.Document document) {
    return feeds.read(
        document.reply().body(), document.reply().charset(), Optional.of(document.address()));
  }

  private static void keep(Fetched.Document document, Feed feed, Gathered gathered) {
    gathered.feeds.add(document.reply().cut() ? withoutLast(feed) : feed);
    feed.troubles().stream().map(FeedTrouble::what).limit(1).forEach(gathered.notes::add);
    Reply reply = document.reply();
    if (reply.cut()) {
      gathered.notes.add("was cut off on its way");
      return;
    }
    String address = document.address().toString();
    if (reply.header("etag").isPresent() || reply.header("last-modified").isPresent()) {
      gathered.validators.put(
          address, new Validator(address, reply.header("etag"), reply.header("last-modified")));
    }
  }

  /// Where a feed was cut off, its last item may be half of one; it comes again with the whole
  /// feed.
  private static Feed withoutLast(Feed feed) {
    int size = Math.max(0, feed.items().size() - 1);
    return new Feed(
        feed.kind(),
        feed.title(),
        feed.language(),
        feed.pace(),
        feed.items().subList(0, size),
        feed.further(),
        feed.troubles());
  }

  private void discover(
      Fetched.Document document, Feed none, Map<String, Validator> known, Gathered gathered)
      throws InterruptedException {
    Reply reply = document.reply();
    Optional<URI> found =
        pages.read(reply.body(), reply.charset(), Optional.of(document.address())).feeds().stream()
            .filter(it -> Addresses.refusal(it).isEmpty())
            .map(Addresses::plain)
            .filter(Predicate.not(document.address()::equals))
            .findFirst();
    if (found.isEmpty()) {
      String why = none.troubles().stream().map(FeedTrouble::what).findFirst().orElse("");
      String what = "is no feed" + (why.isEmpty() ? "" : ": it " + why);
      gathered.failure =
          Optional.of(
              reply.cut()
                  ? new Fetched.Later(Instant.EPOCH, true, "was cut off on its way", "")
                  : new Fetched.Never(0, what, "Maybe look for the feed's address on the page."));
      return;
    }
    gathered.discovered = found;
    gathered.kind = "page";
    switch (fetcher.fetch(found.get(), known, Fetcher.FEED, ACCEPT)) {
      case Fetched.Document feed -> discovered(feed, gathered);
      case Fetched.Unchanged unchanged -> gathered.validators.putAll(known);
      case Fetched failure -> gathered.failure = Optional.of(failure);
    }
  }

  private void discovered(Fetched.Document document, Gathered gathered) {
    Feed feed = read(document);
    if (feed.kind() == FeedKind.NONE || feed.kind() == FeedKind.SITEMAP_INDEX) {
      gathered.failure =
          Optional.of(
              new Fetched.Never(
                  0, "names " + document.address() + ", which is no feed", "Name its feed."));
    } else {
      gathered.kind = "page with " + feed.kind().id();
      keep(document, feed, gathered);
    }
  }

  /// An index itself is always fetched whole: only so is it known which sitemaps it names.
  private void children(Feed index, Map<String, Validator> known, Gathered gathered)
      throws InterruptedException {
    List<URI> chosen = SitemapChoice.of(index.further(), MOST_SITEMAPS);
    if (chosen.size() < index.further().size()) {
      gathered.notes.add(
          "names " + index.further().size() + " sitemaps, of which " + chosen.size() + " are read");
    }
    Optional<Fetched> failure = Optional.empty();
    int good = 0;
    for (URI child : chosen) {
      switch (fetcher.fetch(child, known, Fetcher.FEED, ACCEPT)) {
        case Fetched.Document document -> {
          good++;
          keep(document, read(document), gathered);
        }
        case Fetched.Unchanged unchanged -> {
          good++;
          Optional.ofNullable(known.get(child.toString()))
              .ifPresent(it -> gathered.validators.put(it.address(), it));
        }
        case Fetched failed -> {
          failure = Optional.of(failed);
          gathered.notes.add("names " + child + ", which cannot be read");
        }
      }
    }
    gathered.failure = good == 0 ? failure : Optional.empty();
  }
}

package org.sitrep.app.read;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.sitrep.app.feed.Feed;
import org.sitrep.app.feed.FeedKind;
import org.sitrep.app.feed.FeedReader;
import org.sitrep.app.feed.FeedTrouble;
import org.sitrep.app.feed.ItemArticle;
import org.sitrep.model.Article;

/// Reads a feed that was saved as a file: an article an item, with as much of it as the feed has.
final class FeedInput implements ArticleReader {
  private static final Set<String> ENDINGS = Set.of(".rss", ".atom", ".rdf");

  private final FeedReader feeds = new FeedReader();
  private final ItemArticle items;

  /// Takes the tags of the languages that are known.
  FeedInput(Set<String> languages) {
    this.items = new ItemArticle(languages);
  }

  @Override
  public boolean recognises(Content content) {
    return FeedReader.recognises(content.opening());
  }

  @Override
  public boolean endsLike(String ending) {
    return ENDINGS.contains(ending);
  }

  @Override
  public void read(Content content, Receiver receiver) throws IOException {
    Where whole = Where.file(content.name());
    byte[] bytes = content.bytes().readNBytes(FeedReader.MOST_BYTES + 1);
    Feed feed = feeds.read(bytes, Optional.empty(), Optional.empty());
    for (FeedTrouble trouble : feed.troubles()) {
      receiver.problem(
          feed.kind() == FeedKind.NONE
              ? new Refusal.NoFeed(whole, trouble.what())
              : new Note.OddFeed(whole, trouble.item(), trouble.what()));
    }
    int articles = articles(content.id(), feed, whole, receiver);
    if (articles == 0 && feed.kind() != FeedKind.NONE) {
      receiver.problem(new Note.NoWords(whole, feed.items().size() + feed.further().size()));
    }
  }

  private int articles(String id, Feed feed, Where whole, Receiver receiver) {
    int articles = 0;
    for (int i = 0; i < feed.items().size(); i++) {
      Optional<Article> article = items.of(feed, feed.items().get(i), id + ":" + (i + 1));
      if (article.isPresent()) {
        receiver.article(whole, article.get());
        articles++;
      }
    }
    return articles;
  }
}

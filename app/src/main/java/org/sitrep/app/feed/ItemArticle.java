package org.sitrep.app.feed;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.model.Article;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Publication;

/// Makes articles of what feeds themselves tell, for items whose pages are not read.
public final class ItemArticle {
  private static final String FEED = "feed";

  private final Set<String> languages;

  /// Takes the tags of the languages that are known.
  public ItemArticle(Set<String> languages) {
    this.languages = Set.copyOf(languages);
  }

  /// The article of an item: its whole text if the feed has it, else its abstract.
  ///
  /// @param id its id if it has neither link nor guid
  /// @return empty if the item has no words
  public Optional<Article> of(Feed feed, FeedItem item, String id) {
    FragmentText text = FragmentText.of(item.content().or(item::summary).orElse(""));
    if (text.text().isEmpty() && item.title().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Article(
            item.link().map(ItemArticle::withoutFragment).or(item::guid).orElse(id),
            item.link().map(URI::toString),
            item.outlet().or(feed::title),
            item.language().or(feed::language).flatMap(this::known),
            published(item),
            item.title(),
            text.text(),
            publication(item, text.captions())));
  }

  private static String withoutFragment(URI link) {
    String address = link.toString();
    int hash = address.indexOf('#');
    return hash < 0 ? address : address.substring(0, hash);
  }

  /// A tag of the feed as one that is known, its region left off where that must be.
  private Optional<String> known(String tag) {
    String lower = tag.toLowerCase(Locale.ROOT).replace('_', '-');
    int dash = lower.indexOf('-');
    String plain = dash < 0 ? lower : lower.substring(0, dash);
    return Optional.of(plain.equals("no") ? "nb" : plain).filter(languages::contains);
  }

  private static Optional<PartialDate> published(FeedItem item) {
    return item.published().map(at -> PartialDate.day(at.local().toLocalDate())).or(item::day);
  }

  private static Publication publication(FeedItem item, List<String> captions) {
    Map<String, String> found = new TreeMap<>();
    item.title().ifPresent(any -> found.put("title", FEED));
    published(item).ifPresent(any -> found.put("published", FEED));
    item.updated().ifPresent(any -> found.put("updated", FEED));
    if (!item.authors().isEmpty()) {
      found.put("authors", FEED);
    }
    return new Publication(
        item.published(),
        item.updated(),
        Optional.empty(),
        Optional.empty(),
        item.authors(),
        Optional.empty(),
        captions,
        item.content().isEmpty(),
        found);
  }
}

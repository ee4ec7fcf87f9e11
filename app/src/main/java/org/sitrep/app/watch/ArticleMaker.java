package org.sitrep.app.watch;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.app.feed.FragmentText;
import org.sitrep.app.page.Page;
import org.sitrep.app.page.PageKind;
import org.sitrep.model.Article;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Publication;
import org.sitrep.model.PublishedTime;

/// Makes articles of what a source lists and what its page holds.
///
/// What a page does not tell, its feed fills in; what neither tells, the list of sources does.
final class ArticleMaker {
  private static final String FEED = "feed";
  private static final String LIST = "list";

  private final Source source;
  private final Listed listed;
  private final Map<String, String> found = new HashMap<>();

  private ArticleMaker(Source source, Listed listed) {
    this.source = source;
    this.listed = listed;
  }

  /// The articles of a page; empty if it holds none.
  static List<Article> ofPage(Source source, Listed listed, Page page) {
    boolean one = page.kind() != PageKind.LIVE;
    return page.articles().stream()
        .filter(article -> !article.text().isBlank())
        .map(article -> new ArticleMaker(source, listed).filled(article, one))
        .toList();
  }

  /// The article that the source itself tells; empty if it tells neither a text nor a headline.
  ///
  /// @param whole whether the source is to be read by itself, rather than in place of a page
  static Optional<Article> ofFeed(Source source, Listed listed, boolean whole) {
    FragmentText content = FragmentText.of(listed.content());
    String text = content.text();
    boolean excerpt = text.isBlank() && !(whole && listed.title().isBlank());
    String body = text.isBlank() ? listed.summary() : text;
    if (body.isBlank() && listed.title().isBlank()) {
      return Optional.empty();
    }
    String id =
        listed.link().isEmpty() ? source.url() + "#" + listed.key(source.url()) : listed.link();
    Article plain =
        new Article(
            id,
            Optional.of(listed.link()).filter(link -> !link.isEmpty()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            body,
            publication(content.captions(), excerpt));
    return Optional.of(new ArticleMaker(source, listed).filled(plain, true));
  }

  private static Publication publication(List<String> captions, boolean excerpt) {
    Publication none = Publication.UNTOLD;
    return new Publication(
        none.at(),
        none.updated(),
        none.zone(),
        none.canonical(),
        none.authors(),
        none.agency(),
        captions,
        excerpt,
        excerpt ? Map.of("text", FEED) : Map.of());
  }

  /// @param one whether the article is all that its page holds, so that what is told of the page is
  ///   told of it
  private Article filled(Article article, boolean one) {
    Publication told = article.publication();
    Optional<ZoneId> zone = told.zone().or(source::zone);
    Optional<PublishedTime> at =
        one ? or("published", told.at(), Listed.time(listed.published())) : told.at();
    Optional<PublishedTime> updated =
        one ? or("updated", told.updated(), Listed.time(listed.updated())) : told.updated();
    List<String> authors = told.authors();
    if (authors.isEmpty() && !listed.authors().isEmpty()) {
      found.put("authors", FEED);
      authors = listed.authors();
    }
    Optional<String> outlet =
        or("outlet", or("outlet", article.outlet(), text(listed.outlet())), LIST, source.outlet());
    Optional<String> language =
        or(
            "language",
            or("language", article.language(), text(listed.language())),
            LIST,
            source.language());
    Optional<String> title =
        one ? or("title", article.title(), text(listed.title())) : article.title();
    Map<String, String> all = new HashMap<>(told.found());
    found.forEach(all::putIfAbsent);
    return new Article(
        article.id(),
        article.url().or(() -> text(listed.link())),
        outlet,
        language,
        published(article, at, zone),
        title,
        article.text(),
        new Publication(
            at,
            updated,
            zone,
            told.canonical(),
            authors,
            told.agency(),
            told.captions(),
            told.excerpt(),
            all));
  }

  /// The day on which it was published where its outlet is.
  private Optional<PartialDate> published(
      Article article, Optional<PublishedTime> at, Optional<ZoneId> zone) {
    Optional<LocalDate> day =
        at.map(
            time ->
                zone.map(it -> time.instant(it).atZone(it).toLocalDate())
                    .orElse(time.local().toLocalDate()));
    return day.map(PartialDate::day)
        .or(article::published)
        .or(() -> or("published", Optional.empty(), PartialDate.parse(listed.day())));
  }

  private static Optional<String> text(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(text);
  }

  private <T> Optional<T> or(String field, Optional<T> told, Optional<T> feed) {
    return or(field, told, FEED, feed);
  }

  private <T> Optional<T> or(String field, Optional<T> told, String by, Optional<T> other) {
    if (told.isEmpty() && other.isPresent()) {
      found.put(field, by);
      return other;
    }
    return told;
  }
}

package org.sitrep.app.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON Feed 1.0 and 1.1.
final class JsonFeedReader {
  private static final int DEEPEST = 50;
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(FeedReader.MOST_BYTES)
                          .build())
                  .build())
          .build();

  private final Links links;
  private final Optional<String> language;
  private final List<String> feedAuthors;
  private final List<FeedTrouble> troubles;

  private JsonFeedReader(
      Links links,
      Optional<String> language,
      List<String> feedAuthors,
      List<FeedTrouble> troubles) {
    this.links = links;
    this.language = language;
    this.feedAuthors = feedAuthors;
    this.troubles = troubles;
  }

  static Feed read(FeedText text, Links links) {
    List<FeedTrouble> troubles = new ArrayList<>(text.troubles());
    JsonNode feed;
    try {
      feed = JSON.readTree(text.text());
    } catch (JacksonException e) {
      return Feed.none(new FeedTrouble("is no whole JSON document", 0));
    }
    if (!feed.path("items").isArray()) {
      return Feed.none(new FeedTrouble("is JSON but no feed: it has no items", 0));
    }
    Links below = text(feed, "home_page_url").map(links::below).orElse(links);
    JsonFeedReader reader =
        new JsonFeedReader(below, text(feed, "language"), authors(feed), troubles);
    return new Feed(
        FeedKind.JSON,
        text(feed, "title"),
        text(feed, "language"),
        Optional.empty(),
        FeedReader.bounded(reader.items(feed.path("items")), troubles),
        List.of(),
        troubles);
  }

  private List<FeedItem> items(JsonNode nodes) {
    List<FeedItem> items = new ArrayList<>();
    for (int i = 0; i < nodes.size() && items.size() <= FeedReader.MOST_ITEMS; i++) {
      FeedItem item = item(nodes.get(i));
      if (item.link().isPresent() || item.title().isPresent() || item.content().isPresent()) {
        items.add(item);
      } else {
        troubles.add(new FeedTrouble("an item has neither link nor words", i + 1));
      }
    }
    return items;
  }

  private FeedItem item(JsonNode node) {
    Optional<FeedDate> published = date(node, "date_published");
    List<String> authors = authors(node);
    return new FeedItem(
        text(node, "id"),
        link(node),
        text(node, "title").map(ItemFields::flat),
        published.flatMap(FeedDate::time),
        date(node, "date_modified").flatMap(FeedDate::time),
        authors.isEmpty() ? feedAuthors : authors,
        text(node, "language").or(() -> language),
        Optional.empty(),
        text(node, "summary").map(ItemFields::flat),
        text(node, "content_html").or(() -> text(node, "content_text").map(JsonFeedReader::html)),
        published.flatMap(FeedDate::day));
  }

  private Optional<URI> link(JsonNode node) {
    return text(node, "url")
        .flatMap(links::resolve)
        .or(() -> text(node, "id").filter(id -> id.startsWith("http")).flatMap(links::resolve));
  }

  private Optional<FeedDate> date(JsonNode node, String name) {
    Optional<String> told = text(node, name);
    Optional<FeedDate> date = told.flatMap(text -> FeedDate.parse(text, language));
    if (told.isPresent() && date.isEmpty()) {
      troubles.add(new FeedTrouble("\"" + FeedDate.brief(told.get()) + "\" is no date", 0));
    }
    return date;
  }

  /// Version 1.1 has `authors`, 1.0 `author`.
  private static List<String> authors(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.path("authors").forEach(author -> text(author, "name").ifPresent(names::add));
    if (names.isEmpty()) {
      text(node.path("author"), "name").ifPresent(names::add);
    }
    return names;
  }

  /// Plain text as HTML, a paragraph for each line.
  private static String html(String text) {
    StringBuilder html = new StringBuilder(text.length() + 100);
    text.lines()
        .filter(line -> !line.isBlank())
        .forEach(
            line ->
                html.append("<p>")
                    .append(line.replace("&", "&amp;").replace("<", "&lt;"))
                    .append("</p>"));
    return html.toString();
  }

  /// A field that is a text or a number.
  private static Optional<String> text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    boolean told = value.isString() || value.isNumber();
    return told
        ? Optional.of(value.asString().strip()).filter(t -> !t.isEmpty())
        : Optional.empty();
  }
}

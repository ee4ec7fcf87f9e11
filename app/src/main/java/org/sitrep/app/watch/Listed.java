package org.sitrep.app.watch;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Optional;
import org.sitrep.app.feed.FeedItem;
import org.sitrep.model.PartialDate;
import org.sitrep.model.PublishedTime;
import tools.jackson.databind.json.JsonMapper;

/// What a source tells of one article, as it is remembered until the article is read. Texts are
/// empty where nothing is told; times are ISO 8601.
///
/// @param link cleaned
record Listed(
    String guid,
    String link,
    String title,
    String published,
    String updated,
    String day,
    List<String> authors,
    String language,
    String outlet,
    String summary,
    String content) {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int LONGEST = 400_000;

  Listed {
    authors = List.copyOf(authors);
  }

  /// @param language of the whole feed, for an item that tells none
  static Listed of(FeedItem item, Optional<String> language, Tracking tracking) {
    return new Listed(
        item.guid().orElse(""),
        item.link()
            .filter(link -> Addresses.refusal(link).isEmpty())
            .map(link -> tracking.clean(link).toString())
            .orElse(""),
        item.title().orElse(""),
        item.published().map(PublishedTime::iso).orElse(""),
        item.updated().map(PublishedTime::iso).orElse(""),
        item.day().map(PartialDate::iso).orElse(""),
        item.authors(),
        item.language().or(() -> language).orElse(""),
        item.outlet().orElse(""),
        bounded(item.summary().orElse("")),
        bounded(item.content().orElse("")));
  }

  private static String bounded(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  /// What the article is known by: its address, whoever links to it; else what its source names it.
  String key(String source) {
    if (!link.isEmpty()) {
      return Keys.of(Addresses.key(URI.create(link)));
    }
    return guid.isEmpty() ? Keys.of(source, title, summary) : Keys.of(source, guid);
  }

  /// Changes when what the source tells of the article changes.
  String digest() {
    return Keys.of(title, summary, content);
  }

  /// The latest time that the source tells.
  Optional<Instant> latest() {
    Optional<Instant> changed = time(updated).map(it -> it.instant(ZoneOffset.UTC));
    return changed.or(() -> time(published).map(it -> it.instant(ZoneOffset.UTC)));
  }

  Optional<URI> address() {
    return link.isEmpty() ? Optional.empty() : Optional.of(URI.create(link));
  }

  /// Reads a time as it is kept here.
  static Optional<PublishedTime> time(String iso) {
    if (iso.isEmpty()) {
      return Optional.empty();
    }
    try {
      TemporalAccessor time =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(iso, OffsetDateTime::from, LocalDateTime::from);
      return Optional.of(
          switch (time) {
            case OffsetDateTime with ->
                new PublishedTime(with.toLocalDateTime(), Optional.of(with.getOffset()));
            default -> new PublishedTime(LocalDateTime.from(time), Optional.empty());
          });
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  String json() {
    return JSON.writeValueAsString(this);
  }

  static Listed ofJson(String json) {
    return JSON.readValue(json, Listed.class);
  }
}

package org.sitrep.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.app.write.Json;
import org.sitrep.app.write.JsonLines;
import org.sitrep.model.Event;
import org.sitrep.model.Place;

/// Writes a feed as JSON Feed 1.1; what only this program knows is in `_sitrep`.
final class JsonFeed {
  private static final String VERSION = "https://jsonfeed.org/version/1.1";

  private JsonFeed() {}

  static void write(OutputStream out, Feed feed) throws IOException {
    JsonLines.document(
        out,
        json -> {
          json.open()
              .text("version", VERSION)
              .text("title", Feed.NAME)
              .text("home_page_url", feed.home() + "/")
              .text("feed_url", feed.self())
              .text("language", feed.language())
              .openList("items");
          feed.entries().forEach(entry -> item(json, entry));
          json.closeList().close();
        });
  }

  private static void item(Json json, FeedEntry entry) {
    json.open()
        .text("id", entry.id())
        .text("url", entry.url())
        .text("title", Characters.oneLine(entry.title()))
        .text("content_text", FeedText.plain(entry))
        .text("content_html", FeedText.html(entry))
        .text("date_published", instant(entry.published()))
        .text("date_modified", instant(entry.updated()))
        .list("tags", entry.tags());
    ours(json, entry.event());
    json.close();
  }

  private static void ours(Json json, Event event) {
    Optional<Place> place = event.place();
    json.open("_sitrep")
        .text("id", event.id())
        .text("type", event.type())
        .text("status", event.status().id())
        .known("date", event.date().iso())
        .known("place", place.map(Place::name))
        .known("country", place.map(Place::country));
    place.ifPresent(known -> json.number("lat", known.lat()).number("lon", known.lon()));
    json.number("origins", event.origins().size())
        .flag("background", event.background())
        .text("story", event.story())
        .close();
  }

  private static String instant(LocalDate day) {
    return day + "T00:00:00Z";
  }
}

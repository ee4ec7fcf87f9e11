package org.sitrep.app.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.sitrep.app.index.EventFilter;
import org.sitrep.app.index.EventIndex;
import org.sitrep.app.index.Sort;
import org.sitrep.app.store.Kept;
import org.sitrep.app.store.Paging;
import org.sitrep.app.store.Store;
import org.sitrep.app.write.RecordFiles;
import org.sitrep.app.write.RecordWriter;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.Picture;
import org.sitrep.picture.Phrases;
import org.sitrep.picture.Teller;

/// Writes what passes a filter as a file; the front door of exports. Safe for use by many threads.
///
/// | file | holds |
/// | --- | --- |
/// | `events.geojson`, `events.csv`, `events.hxl.csv`, `events.tsv`, `events.jsonl` | the events, earliest first |
/// | `articles.jsonl`, `stories.jsonl`, `figures.jsonl`, `warnings.jsonl` | what belongs to them |
/// | `feed.json`, `feed.atom` | the hundred events changed last |
/// | `sitrep.html`, `sitrep.md`, `sitrep.txt` | the situation report on them |
public final class Exports {
  private static final int FEED_ENTRIES = 100;
  private static final int BUFFER = 1 << 16;

  private final Knowledge knowledge;
  private final Store store;
  private final Supplier<EventIndex> index;
  private final RecordFiles files;
  private final Map<String, Voice> voices = new LinkedHashMap<>();

  /// How a reader is spoken to.
  private record Voice(Phrases phrases, Teller teller) {}

  /// @param index gives the latest index over the store's events
  public Exports(Knowledge knowledge, Store store, Supplier<EventIndex> index) {
    this.knowledge = knowledge;
    this.store = store;
    this.index = index;
    this.files = new RecordFiles(knowledge);
    for (String language : Teller.languages(knowledge)) {
      Phrases phrases = new Phrases(knowledge, language);
      voices.put(language, new Voice(phrases, new Teller(knowledge, language)));
    }
  }

  /// The media type of a file; empty if there is no such file.
  public static Optional<String> contentType(String file) {
    return ExportFile.of(file).map(ExportFile::contentType);
  }

  /// Writes a file to a stream, which stays open. What is written is UTF-8.
  ///
  /// @param lang the reader's language, one of [Teller#languages]
  /// @param baseUrl address of the page, for links and feeds
  /// @throws TooWide if a situation report is wanted of too much; nothing is written then
  /// @throws IllegalArgumentException if there is no such file or language
  /// @throws IOException if the stream fails
  public void write(String file, EventFilter filter, String lang, String baseUrl, OutputStream out)
      throws IOException {
    ExportFile known =
        ExportFile.of(file).orElseThrow(() -> new IllegalArgumentException("no export " + file));
    Voice voice = voices.get(lang);
    if (voice == null) {
      throw new IllegalArgumentException("nothing can be told in " + lang);
    }
    OutputStream buffer = new BufferedOutputStream(out, BUFFER);
    write(known, filter, voice, baseUrl, buffer);
    buffer.flush();
  }

  private void write(
      ExportFile known, EventFilter filter, Voice voice, String baseUrl, OutputStream out)
      throws IOException {
    switch (known) {
      case FEED_JSON -> JsonFeed.write(out, feed(known, filter, voice.phrases, baseUrl));
      case FEED_ATOM -> AtomFeed.write(out, feed(known, filter, voice.phrases, baseUrl));
      case REPORT_HTML -> report(out, voice.teller.page(slice(filter)));
      case REPORT_MARKDOWN -> report(out, voice.teller.markdown(slice(filter)));
      case REPORT_TEXT -> report(out, voice.teller.text(slice(filter), false));
      default -> records(known, reach(filter), voice.phrases, out);
    }
  }

  private void records(ExportFile file, Reach reach, Phrases phrases, OutputStream out)
      throws IOException {
    switch (file) {
      case EVENTS_GEOJSON -> each(reach::events, files.map(out));
      case EVENTS_CSV -> each(reach::events, files.table(out));
      case EVENTS_HXL -> each(reach::events, new EventsHxl(out, knowledge, phrases));
      case EVENTS_TSV -> each(reach::events, new EventsTsv(out, knowledge.ontology()));
      case EVENTS_LINES -> each(reach::events, files.events(out));
      case ARTICLES_LINES -> each(reach::articles, files.articles(out));
      case STORIES_LINES -> each(reach::stories, files.stories(out));
      case FIGURES_LINES -> each(reach::figures, files.figures(out));
      case WARNINGS_LINES -> each(reach::warnings, files.warnings(out));
      case FEED_JSON, FEED_ATOM, REPORT_HTML, REPORT_MARKDOWN, REPORT_TEXT ->
          throw new IllegalArgumentException(file.file() + " holds no records");
    }
  }

  private static <T> void each(Giver<T> giver, RecordWriter<T> writer) throws IOException {
    giver.give(writer::add);
    writer.end();
  }

  private Reach reach(EventFilter filter) {
    return new Reach(store, index.get(), filter);
  }

  private Picture slice(EventFilter filter) throws IOException {
    return new PictureSlice(store, reach(filter)).make();
  }

  private static void report(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private Feed feed(ExportFile file, EventFilter filter, Phrases phrases, String baseUrl) {
    String home = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    String query = FilterQuery.of(filter, phrases.language());
    FeedMaker maker = new FeedMaker(home, phrases, store::heads);
    List<Long> rows = index.get().rows(filter, Sort.CHANGED, Paging.first(FEED_ENTRIES)).items();
    return new Feed(
        FeedMaker.urn("feed", home + "?" + query),
        phrases.language(),
        home,
        home + "/api/v1/export/" + file.file() + "?" + query,
        store.events(rows).stream().map(Kept::value).map(maker::entry).toList());
  }
}

package org.sitrep.app.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.app.archive.ArchiveTrouble.Kind;

/// Finds the pages and texts in a WARC file, packed or not, one after the other.
///
/// Responses with status 200, resources and conversions (the plain text of WET files) are taken;
/// requests, metadata and what describes the file are passed over without a word.
public final class Captures implements AutoCloseable {
  private static final int HEAD = 1 << 16;
  private static final String MEMBER = "\u001f\u008b\b";
  private static final String RECORD = "WARC/1.";
  private static final int PEEK = 1024;
  private static final int OK = 200;
  private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
  private static final List<String> HTML = List.of("<html", "<!doctype html");
  private static final List<String> FEEDS =
      List.of("<rss", "<feed", "<rdf:rdf", "<urlset", "<sitemapindex");
  private static final Set<String> UNSURE =
      Set.of("", "text/xml", "application/xml", "application/octet-stream", "unk");

  private final Segments segments;
  private final RecordReader records;
  private final Deque<Find> waiting = new ArrayDeque<>();

  /// Takes the bytes of a file as they are.
  ///
  /// @throws IOException if the first of them cannot be read
  public Captures(InputStream in) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(in, HEAD);
    bytes.mark(HEAD);
    String head = new String(bytes.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
    bytes.reset();
    this.segments = isPacked(head) ? new GzipSegments(bytes) : new PlainSegments(bytes);
    this.records = new RecordReader(segments);
  }

  /// Whether a gzip member comes before any record; the very first bytes may be damaged.
  private static boolean isPacked(String head) {
    int member = head.indexOf(MEMBER);
    int record = head.indexOf(RECORD);
    return member >= 0 && (record < 0 || member < record);
  }

  /// What comes next; empty at the end.
  ///
  /// @throws IOException if the file itself cannot be read on
  public Optional<Find> next() throws IOException {
    while (waiting.isEmpty()) {
      Optional<Entry> entry = records.next();
      if (entry.isEmpty()) {
        return Optional.empty();
      }
      take(entry.get());
    }
    return Optional.of(waiting.remove());
  }

  private void take(Entry entry) {
    switch (entry) {
      case Entry.Broken broken -> waiting.add(new Find.Wrong(broken.trouble()));
      case Entry.Held held -> {
        held.mended().ifPresent(trouble -> waiting.add(new Find.Wrong(trouble)));
        String type = held.head().first("WARC-Type").orElse("").strip().toLowerCase(Locale.ROOT);
        switch (type) {
          case "response" -> response(held);
          case "resource", "conversion" ->
              found(held, told(held), held.block(), Stream.of(held.block()));
          case "revisit" -> waiting.add(new Find.Passed(Find.Reason.REVISIT));
          default -> waiting.add(new Find.Passed(Find.Reason.FRAME));
        }
      }
    }
  }

  private static Optional<String> told(Entry.Held held) {
    return held.head().first("Content-Type");
  }

  private void response(Entry.Held held) {
    boolean http = HttpAnswer.media(told(held)).equals("application/http");
    if (!http && told(held).isPresent()) {
      waiting.add(new Find.Passed(Find.Reason.MEDIA));
      return;
    }
    Optional<HttpAnswer> answer = HttpAnswer.of(held.block().array());
    if (answer.isEmpty()) {
      wrong(held, Kind.BAD_HTTP, "");
    } else if (answer.get().status() != OK) {
      waiting.add(new Find.Passed(Find.Reason.STATUS));
    } else if (held.large()) {
      Bytes opening = answer.get().body();
      found(held, answer.get().head().first("Content-Type"), opening, Stream.of(opening));
    } else {
      body(held, answer.get());
    }
  }

  private void body(Entry.Held held, HttpAnswer answer) {
    Optional<String> type = answer.head().first("Content-Type");
    if (!isWords(HttpAnswer.media(type))) {
      waiting.add(new Find.Passed(Find.Reason.MEDIA));
      return;
    }
    Chunks.Joined joined =
        answer.chunked()
            ? Chunks.join(answer.body().array())
            : new Chunks.Joined(answer.body(), true);
    Unpacked unpacked = Unpacked.of(joined.body().array(), answer.encoding());
    switch (unpacked.end()) {
      case SWOLLEN -> wrong(held, Kind.BOMB, "");
      case UNKNOWN -> wrong(held, Kind.ENCODING, answer.encoding());
      case BROKEN, WHOLE -> {
        if (unpacked.end() == Unpacked.End.BROKEN || !joined.whole()) {
          wrong(held, Kind.BROKEN_BODY, "");
        }
        Bytes body = unpacked.body();
        found(held, type, body, Stream.of(body, answer.body(), joined.body()));
      }
    }
  }

  private static boolean isWords(String media) {
    return PAGES.contains(media) || media.equals("text/plain") || UNSURE.contains(media);
  }

  /// @param forms of the body, of one of which its digest is
  private void found(Entry.Held held, Optional<String> type, Bytes body, Stream<Bytes> forms) {
    Optional<Capture.Form> form = form(type, body);
    if (form.isEmpty()) {
      waiting.add(new Find.Passed(Find.Reason.MEDIA));
    } else if (held.large()) {
      wrong(held, Kind.TOO_LARGE, "");
    } else {
      if (differs(held, forms)) {
        wrong(held, Kind.DIGEST, "");
      }
      waiting.add(
          new Find.Captured(
              new Capture(
                  held.place(),
                  held.uri().orElse(""),
                  fetched(held),
                  form.get(),
                  HttpAnswer.charset(type),
                  body)));
    }
  }

  /// Of a record that was cut on purpose, or mended, the digest tells nothing more.
  private static boolean differs(Entry.Held held, Stream<Bytes> forms) {
    return held.mended().isEmpty()
        && held.head().first("WARC-Truncated").isEmpty()
        && held.head()
            .first("WARC-Payload-Digest")
            .flatMap(PayloadDigest::of)
            .filter(digest -> !digest.matches(forms))
            .isPresent();
  }

  /// By the media type; of types that tell nothing, and of feeds sent as pages, by the first bytes.
  private static Optional<Capture.Form> form(Optional<String> type, Bytes body) {
    String media = HttpAnswer.media(type);
    if (media.equals("text/plain")) {
      return Optional.of(Capture.Form.PLAIN);
    }
    String opening =
        new String(body.array(), 0, Math.min(PEEK, body.length()), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    boolean page =
        PAGES.contains(media)
            ? !isFeed(opening)
            : UNSURE.contains(media) && HTML.stream().anyMatch(opening::contains);
    return page ? Optional.of(Capture.Form.PAGE) : Optional.empty();
  }

  private static boolean isFeed(String opening) {
    return !opening.contains("<html")
        && opening.stripLeading().startsWith("<?xml")
        && FEEDS.stream().anyMatch(opening::contains);
  }

  /// WARC 1.0 tells seconds, 1.1 may tell less or more.
  private static Optional<Instant> fetched(Entry.Held held) {
    return held.head().first("WARC-Date").flatMap(Captures::instant);
  }

  private static Optional<Instant> instant(String told) {
    try {
      return Optional.of(Instant.parse(told.strip()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private void wrong(Entry.Held held, Kind kind, String detail) {
    waiting.add(new Find.Wrong(new ArchiveTrouble(held.place(), held.uri(), kind, detail)));
  }

  @Override
  public void close() {
    if (segments instanceof GzipSegments gzip) {
      gzip.close();
    }
  }
}

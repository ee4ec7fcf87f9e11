package org.sitrep.app.serve;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.sitrep.app.export.Exports;
import org.sitrep.app.index.EventFilter;

/// Writes what passes a filter as a file: `/export/{file}`.
final class Exporting implements Handler {
  private static final int MOST = 4;
  private static final long PATIENCE = 20;
  private static final String REPORT = "sitrep.html";

  private final Exports exports;
  private final Filters filters;
  private final Replies replies;
  private final ReportPolicy policy;
  private final Semaphore places = new Semaphore(MOST, true);

  Exporting(Exports exports, Filters filters, Replies replies, ReportPolicy policy) {
    this.exports = exports;
    this.filters = filters;
    this.replies = replies;
    this.policy = policy;
  }

  @Override
  public void handle(Context ctx) throws IOException, InterruptedException {
    String path = ctx.req().getRequestURI();
    String file = path.substring(path.lastIndexOf('/') + 1);
    String type = Exports.contentType(file).orElseThrow(() -> Refusals.noSuchPath(Shown.of(path)));
    Parameters in = Parameters.of(Optional.ofNullable(ctx.queryString()).orElse(""));
    EventFilter filter = filters.withDays(filters.events(in), in);
    String lang = filters.lang(in);
    in.done();
    if (replies.unchanged(ctx)) {
      return;
    }
    head(ctx, file, type);
    if (!places.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
      throw new Refused(
          503,
          "",
          "Too many files are being written. Maybe try later.",
          Map.of("Retry-After", "10"));
    }
    try {
      write(ctx, file, filter, lang);
    } finally {
      places.release();
    }
  }

  private void head(Context ctx, String file, String type) {
    ctx.header(Header.CACHE_CONTROL, "no-cache");
    ctx.header(Header.VARY, Header.ACCEPT_ENCODING);
    ctx.res().setContentType(type);
    boolean shown = file.startsWith("sitrep.") || file.startsWith("feed.");
    ctx.header(
        Header.CONTENT_DISPOSITION,
        (shown ? "inline" : "attachment") + "; filename=\"" + file + "\"");
    if (file.equals(REPORT)) {
      ctx.header(SecurityHeaders.POLICY, policy.text());
    }
  }

  private void write(Context ctx, String file, EventFilter filter, String lang) throws IOException {
    if (ctx.method().name().equals("HEAD")) {
      return;
    }
    String base = ctx.scheme() + "://" + ctx.header(Header.HOST);
    OutputStream out = new Open(ctx.res().getOutputStream());
    if (Replies.takesGzip(ctx)) {
      ctx.header(Header.CONTENT_ENCODING, "gzip");
      QuickGzip gzip = new QuickGzip(out);
      exports.write(file, filter, lang, base, new Open(gzip));
      gzip.finish();
    } else {
      exports.write(file, filter, lang, base, out);
    }
  }

  /// Stays open whatever the writer does, so that a failure can still be told apart from an end.
  private static final class Open extends FilterOutputStream {
    Open(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    /// A writer's flushes would cut the stream into small pieces.
    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}

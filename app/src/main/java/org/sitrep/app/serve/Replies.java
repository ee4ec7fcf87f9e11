package org.sitrep.app.serve;

import io.javalin.http.Context;
import io.javalin.http.Header;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/// Sends answers: not at all to who has them, compressed to who can take it, and each made once for
/// all who ask for it.
final class Replies {
  static final String JSON = "application/json";

  private static final String REVALIDATE = "no-cache";

  private final Etags etags;
  private final AnswerCache cache;

  Replies(Etags etags, AnswerCache cache) {
    this.etags = etags;
    this.cache = cache;
  }

  /// Answers with what `maker` makes of the picture as it is now.
  ///
  /// @return whether there is such a thing
  boolean send(Context ctx, String contentType, Supplier<Optional<byte[]>> maker)
      throws IOException {
    String url = url(ctx);
    String version = etags.version(url);
    if (unchanged(ctx, etags.of(url, version))) {
      return true;
    }
    Optional<Body> body = cache.get(url, version);
    if (body.isEmpty()) {
      body = maker.get().map(Body::new);
      body.ifPresent(made -> cache.put(url, version, made));
    }
    if (body.isPresent()) {
      ctx.header(Header.ETAG, etags.of(url, version));
      write(ctx, contentType, body.get());
    }
    return body.isPresent();
  }

  /// Answers with bytes that depend on more than the picture.
  void send(Context ctx, String contentType, byte[] bytes) throws IOException {
    String etag = Etags.of(bytes);
    if (!unchanged(ctx, etag)) {
      ctx.header(Header.ETAG, etag);
      write(ctx, contentType, new Body(bytes));
    }
  }

  /// Tells who has the answer at an address that it has not changed.
  boolean unchanged(Context ctx) {
    String url = url(ctx);
    String etag = etags.of(url, etags.version(url));
    ctx.header(Header.ETAG, etag);
    return unchanged(ctx, etag);
  }

  private static String url(Context ctx) {
    String query = ctx.queryString();
    return ctx.req().getRequestURI() + (query == null ? "" : "?" + query);
  }

  static boolean unchanged(Context ctx, String etag) {
    if (!Etags.matches(Optional.ofNullable(ctx.header(Header.IF_NONE_MATCH)), etag)) {
      return false;
    }
    ctx.header(Header.ETAG, etag);
    ctx.header(Header.CACHE_CONTROL, REVALIDATE);
    ctx.status(304);
    return true;
  }

  private static void write(Context ctx, String contentType, Body body) throws IOException {
    ctx.header(Header.CACHE_CONTROL, REVALIDATE);
    ctx.header(Header.VARY, Header.ACCEPT_ENCODING);
    boolean gzip = body.isCompressible() && takesGzip(ctx);
    if (gzip) {
      ctx.header(Header.CONTENT_ENCODING, "gzip");
    }
    write(ctx, contentType, gzip ? body.gzipped() : body.plain());
  }

  /// Sends bytes as they are; to `HEAD` only how many there are.
  static void write(Context ctx, String contentType, byte[] bytes) throws IOException {
    HttpServletResponse response = ctx.res();
    response.setContentType(contentType);
    response.setContentLength(bytes.length);
    if (!ctx.method().name().equals("HEAD")) {
      response.getOutputStream().write(bytes);
    }
  }

  static boolean takesGzip(Context ctx) {
    String header = Optional.ofNullable(ctx.header(Header.ACCEPT_ENCODING)).orElse("");
    for (String coding : header.split(",", 16)) {
      String[] parts = coding.strip().split(";", 2);
      boolean refused = parts.length == 2 && parts[1].replace(" ", "").matches("q=0(\\.0*)?");
      if (parts[0].strip().equalsIgnoreCase("gzip")) {
        return !refused;
      }
    }
    return false;
  }
}

package org.sitrep.app.serve;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/// Serves the web application: its files, and its one page at all of the page's own addresses.
final class Pages implements Handler {
  private static final String INDEX = "index.html";
  private static final String HASHED = "assets/";
  private static final Set<String> LISTS = Set.of("", "stories", "search", "sources", "doubts");
  private static final Set<String> DETAILS =
      Set.of("events", "stories", "storylines", "articles", "sources", "places");

  private final PageFiles files;

  Pages(PageFiles files) {
    this.files = files;
  }

  @Override
  public void handle(Context ctx) throws IOException {
    String path = ctx.req().getRequestURI().substring(1);
    if (isOfThePage(path)) {
      page(ctx);
    } else {
      byte[] bytes =
          files
              .file(path)
              .orElseThrow(() -> Refusals.noSuchPath(Shown.of(ctx.req().getRequestURI())));
      send(ctx, path, bytes);
    }
  }

  /// Whether there is something at a raw path.
  boolean has(String raw) {
    String path = raw.substring(Math.min(1, raw.length()));
    return isOfThePage(path) || files.file(path).isPresent();
  }

  /// One of the lists, or something of which one part of the address gives the id.
  private static boolean isOfThePage(String path) {
    int slash = path.indexOf('/');
    if (slash < 0) {
      return LISTS.contains(path);
    }
    return DETAILS.contains(path.substring(0, slash))
        && slash + 1 < path.length()
        && path.indexOf('/', slash + 1) < 0
        && Percent.decode(path.substring(slash + 1), '+').filter(Pages::isId).isPresent();
  }

  private static boolean isId(String id) {
    return id.length() <= Parameters.LONGEST_ID && id.chars().noneMatch(Character::isISOControl);
  }

  private void page(Context ctx) throws IOException {
    Optional<byte[]> index = files.file(INDEX);
    if (index.isEmpty()) {
      throw new Refused(404, "This Sitrep was built without its page. The API is at /api/v1.");
    }
    send(ctx, INDEX, index.get());
  }

  private void send(Context ctx, String path, byte[] plain) throws IOException {
    boolean hashed = path.startsWith(HASHED);
    ctx.header(Header.CACHE_CONTROL, hashed ? "public, max-age=31536000, immutable" : "no-cache");
    ctx.header(Header.VARY, Header.ACCEPT_ENCODING);
    String etag = Etags.of(plain);
    if (Replies.unchanged(ctx, etag)) {
      return;
    }
    ctx.header(Header.ETAG, etag);
    Optional<byte[]> gzip = Replies.takesGzip(ctx) ? files.file(path + ".gz") : Optional.empty();
    gzip.ifPresent(bytes -> ctx.header(Header.CONTENT_ENCODING, "gzip"));
    Replies.write(ctx, MediaTypes.of(path), gzip.orElse(plain));
  }
}

package org.sitrep.app.read;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.app.page.PageReader;
import org.sitrep.model.Article;

/// A page that stands in a member of a JSON record.
final class WholePage {
  private static final int OPENING = 1000;
  private static final List<String> SIGNS = List.of("<!doctype", "<html", "<head", "<body");

  private WholePage() {}

  /// Whether mark-up is a page and not a piece of one.
  static boolean is(String html) {
    String opening = html.substring(0, Math.min(OPENING, html.length())).toLowerCase(Locale.ROOT);
    return SIGNS.stream().anyMatch(opening::contains);
  }

  /// Its article; empty if it holds none.
  static Optional<Article> article(PageReader pages, String html, Optional<String> address) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    Optional<URI> uri = address.flatMap(WholePage::uri);
    return pages.read(bytes, Optional.of("UTF-8"), uri).articles().stream().findFirst();
  }

  private static Optional<URI> uri(String address) {
    try {
      return Optional.of(URI.create(address));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}

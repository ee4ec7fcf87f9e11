package org.sitrep.app.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Reads HTML pages of news sites into articles; the door of this package.
///
/// ```
/// Page page = new PageReader(knowledge.tags()).read(bytes, Optional.empty(), Optional.of(address));
/// ```
///
/// It never fails on what a page holds: what is mended or passed over becomes a [PageTrouble]. Read
/// are at most 10 MB of a page and 200,000 tags; elements nested deeper than 256 are closed early.
/// Safe for use by many threads; the same page always gives the same result. Cost is linear in the
/// size of the page.
public final class PageReader {
  /// How many bytes of a page are read.
  public static final int MOST_BYTES = 10_000_000;

  private static final int DEEPEST = 256;
  private static final int MOST_TAGS = 200_000;

  private final Set<String> languages;
  private final Hints hints = Hints.load();

  /// Takes the tags of the languages that are known; others that a page names are left out.
  public PageReader(Set<String> languages) {
    this.languages = Set.copyOf(languages);
  }

  /// Reads one page.
  ///
  /// @param charset the encoding that the response header names
  /// @param address where it was fetched
  public Page read(byte[] body, Optional<String> charset, Optional<URI> address) {
    List<PageTrouble> troubles = new ArrayList<>();
    byte[] bytes = body;
    if (body.length > MOST_BYTES) {
      troubles.add(new PageTrouble.TooLarge(MOST_BYTES));
      bytes = Arrays.copyOf(body, MOST_BYTES);
    }
    Optional<String> text = PageDecoder.text(bytes, charset, troubles);
    return text.map(html -> read(html, address, troubles))
        .orElseGet(
            () -> new Page(PageKind.OTHER, List.of(), Optional.empty(), List.of(), troubles));
  }

  private Page read(String text, Optional<URI> address, List<PageTrouble> troubles) {
    String html = bounded(text, troubles);
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
    Document page = parser.parseInput(html, address.map(URI::toString).orElse(""));
    PageLines lines = new PageLines(parser, html);
    Outline outline = Outline.of(page, hints);
    if (outline.inventory().depth() >= DEEPEST - 1) {
      troubles.add(new PageTrouble.TooDeep(DEEPEST, lines.ofDepth(DEEPEST - 1)));
    }
    return new Reading(page, outline, address, lines, troubles).page(languages, troubles);
  }

  /// The page up to the most tags that are read; tells where it breaks off.
  private static String bounded(String html, List<PageTrouble> troubles) {
    int end = html.length() > MOST_TAGS ? end(html) : html.length();
    if (end < html.length()) {
      troubles.add(new PageTrouble.TooMany(MOST_TAGS, line(html, end)));
      return html.substring(0, end);
    }
    int open = html.lastIndexOf('<');
    boolean within = open > html.lastIndexOf('>');
    if (within) {
      troubles.add(new PageTrouble.Cut(line(html, open)));
    }
    return html;
  }

  /// Where the first tag begins that is not read.
  private static int end(String html) {
    int tags = 0;
    int at = html.indexOf('<');
    while (at >= 0 && ++tags <= MOST_TAGS) {
      at = html.indexOf('<', at + 1);
    }
    return at < 0 ? html.length() : at;
  }

  private static int line(String html, int at) {
    int line = 1;
    for (int i = html.indexOf('\n'); i >= 0 && i < at; i = html.indexOf('\n', i + 1)) {
      line++;
    }
    return line;
  }
}

package org.sitrep.app.page;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/// The lines of a page where trouble is to be told, from 1; 0 for what was not in the page as it
/// came.
///
/// Positions cost the parser a third of its time. It keeps none, and a page in trouble, as few are,
/// is parsed once more with them.
final class PageLines {
  private final Parser parser;
  private final String html;
  private @Nullable Document tracked;

  /// @param parser how the page was parsed
  PageLines(Parser parser, String html) {
    this.parser = parser;
    this.html = html;
  }

  private Document tracked() {
    Document known = tracked;
    if (known == null) {
      known = parser.newInstance().setTrackPosition(true).parseInput(html, "");
      tracked = known;
    }
    return known;
  }

  /// The line of a `script` element.
  ///
  /// @param number its place among them, from 0
  int ofScript(int number) {
    return line(tracked().getElementsByTag("script").get(number));
  }

  /// The line of the first node that lies in so many others.
  int ofDepth(int depth) {
    First first = new First(depth);
    tracked().filter(first);
    return Optional.ofNullable(first.found).map(PageLines::line).orElse(0);
  }

  private static int line(Node node) {
    return node.sourceRange().isTracked() ? node.sourceRange().start().lineNumber() : 0;
  }

  private static final class First implements NodeFilter {
    private final int depth;
    private @Nullable Node found;

    First(int depth) {
      this.depth = depth;
    }

    @Override
    public FilterResult head(Node node, int level) {
      if (level < depth) {
        return FilterResult.CONTINUE;
      }
      found = node;
      return FilterResult.STOP;
    }
  }
}

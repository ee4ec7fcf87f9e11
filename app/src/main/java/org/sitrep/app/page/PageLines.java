package org.sitrep.app.page;

import org.jsoup.nodes.Node;

/// Lines of a page, from 1.
final class PageLines {
  private PageLines() {}

  /// The line where a node begins; 0 if it was not in the page as it came.
  static int of(Node node) {
    return node.sourceRange().isTracked() ? node.sourceRange().start().lineNumber() : 0;
  }
}

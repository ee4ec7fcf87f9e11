package org.sitrep.app.export;

import java.util.stream.Collectors;
import org.sitrep.app.export.FeedEntry.Evidence;

/// The claims of a feed entry with their sources, as text and as HTML without any markup of the
/// articles'.
final class FeedText {
  private static final String BY = " \u2014 ";
  private static final String CITES = " \u203a ";

  private FeedText() {}

  /// A claim a line.
  static String plain(FeedEntry entry) {
    return entry.claims().stream().map(FeedText::line).collect(Collectors.joining("\n"));
  }

  private static String line(Evidence claim) {
    String words = "\u201c" + Characters.oneLine(claim.text()) + "\u201d";
    return claim.sources().isEmpty() ? words : words + BY + Characters.oneLine(sources(claim));
  }

  /// A list with an item for each claim.
  static String html(FeedEntry entry) {
    return entry.claims().stream()
        .map(FeedText::item)
        .collect(Collectors.joining("", "<ul>", "</ul>"));
  }

  private static String item(Evidence claim) {
    StringBuilder item = new StringBuilder("<li><q lang=\"");
    item.append(escape(claim.language())).append("\" dir=\"auto\">");
    item.append(escape(claim.text())).append("</q>");
    String sources = escape(sources(claim));
    if (!sources.isEmpty()) {
      item.append(BY);
      claim
          .link()
          .ifPresentOrElse(
              url ->
                  item.append("<a href=\"")
                      .append(escape(url))
                      .append("\">")
                      .append(sources)
                      .append("</a>"),
              () -> item.append(sources));
    }
    return item.append("</li>").toString();
  }

  private static String sources(Evidence claim) {
    return String.join(CITES, claim.sources());
  }

  private static String escape(String text) {
    return Characters.oneLine(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}

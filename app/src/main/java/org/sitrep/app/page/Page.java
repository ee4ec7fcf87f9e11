package org.sitrep.app.page;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Article;

/// What was read on a page.
///
/// @param articles one of an article or a stub; of a live blog one an entry in the page's order,
///   and before them one of what stands above them, if anything does; none of a list or anything
///   else
/// @param canonical the address the page itself says it has, absolute
/// @param feeds the addresses of the feeds it names, absolute
/// @param troubles what was mended or passed over, in the order it was met
public record Page(
    PageKind kind,
    List<Article> articles,
    Optional<URI> canonical,
    List<URI> feeds,
    List<PageTrouble> troubles) {
  public Page {
    articles = List.copyOf(articles);
    feeds = List.copyOf(feeds);
    troubles = List.copyOf(troubles);
  }
}

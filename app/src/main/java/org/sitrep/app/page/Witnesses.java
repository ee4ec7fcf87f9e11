package org.sitrep.app.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that can tell something of a page's article.
///
/// @param address where the page was fetched
/// @param head its `meta` and `link` elements
/// @param linked its JSON-LD
/// @param object the object in it that is the article, or the page
/// @param outline its words
record Witnesses(
    Optional<URI> address,
    Head head,
    LinkedData linked,
    Optional<Map<?, ?>> object,
    Outline outline) {

  /// What the article's object says of itself.
  Optional<String> linkedText(String property) {
    return object.flatMap(article -> linked.text(article, property));
  }

  List<String> linkedNames(String property) {
    return object.map(article -> linked.names(article, property)).orElse(List.of());
  }

  Optional<String> description() {
    return head.first("og:description", "description", "twitter:description")
        .or(() -> linkedText("description"))
        .map(LinkedData::plain);
  }

  /// The marks outside of junk that are named or have a property so.
  List<Mark> marks(String property) {
    List<Mark> named = new ArrayList<>();
    for (Mark mark : outline.marks()) {
      boolean told =
          Attrs.get(mark.element(), "itemprop").contains(property)
              || Attrs.get(mark.element(), "property").endsWith(property);
      if (told && !outline.boxes().get(mark.box()).junk) {
        named.add(mark);
      }
    }
    return named;
  }
}

package org.sitrep.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/// The elements of a page that are asked for by their tag, gathered in the walk that makes its
/// [Outline]; in the order of the page.
final class Inventory {
  private final List<Element> metas = new ArrayList<>();
  private final List<Element> links = new ArrayList<>();
  private final List<Element> scripts = new ArrayList<>();
  private final List<Element> anchors = new ArrayList<>();
  private Optional<Element> root = Optional.empty();
  private Optional<Element> base = Optional.empty();
  private Optional<Element> publisher = Optional.empty();
  private int depth;

  /// Takes note of an element.
  ///
  /// @param tag in lower case
  void add(Element element, String tag, Attributes attributes) {
    switch (tag) {
      case "a" -> add(anchors, element, attributes.hasKey("href"));
      case "meta" -> metas.add(element);
      case "link" -> links.add(element);
      case "script" -> scripts.add(element);
      case "base" -> base = base.or(() -> Optional.of(element).filter(one -> one.hasAttr("href")));
      case "html" -> root = root.or(() -> Optional.of(element));
      default -> {}
    }
    if (publisher.isEmpty() && isPublisher(attributes)) {
      publisher = Optional.of(element);
    }
  }

  /// Takes note of how many others a node lies in.
  void reach(int level) {
    depth = Math.max(depth, level);
  }

  private static void add(List<Element> elements, Element element, boolean fits) {
    if (fits) {
      elements.add(element);
    }
  }

  private static boolean isPublisher(Attributes attributes) {
    return attributes.get("itemprop").strip().equalsIgnoreCase("publisher");
  }

  /// The `meta` elements.
  List<Element> metas() {
    return metas;
  }

  /// The `link` elements.
  List<Element> links() {
    return links;
  }

  /// The `script` elements.
  List<Element> scripts() {
    return scripts;
  }

  /// The `a` elements with an address.
  List<Element> anchors() {
    return anchors;
  }

  /// The `html` element.
  Optional<Element> root() {
    return root;
  }

  /// The first `base` element with an address.
  Optional<Element> base() {
    return base;
  }

  /// The first element that is the property `publisher`.
  Optional<Element> publisher() {
    return publisher;
  }

  /// How many nodes the deepest lies in.
  int depth() {
    return depth;
  }
}

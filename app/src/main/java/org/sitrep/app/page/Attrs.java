package org.sitrep.app.page;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/// The attributes of elements of a parsed page, whose names are in lower case there; without regard
/// to case, as the parser's own questions are answered, each costs several times as much.
final class Attrs {
  private static final Attributes NONE = new Attributes();

  private Attrs() {}

  /// To be read only: elements without attributes share them.
  static Attributes of(Element element) {
    return element.attributesSize() == 0 ? NONE : element.attributes();
  }

  /// Empty if it has none of that name.
  static String get(Element element, String name) {
    return of(element).get(name);
  }
}

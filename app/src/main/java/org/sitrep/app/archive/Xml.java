package org.sitrep.app.archive;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// Finds elements by their names without prefixes, in lower case.
final class Xml {
  private Xml() {}

  /// All elements below one, in the order of the document.
  static List<Element> all(Element from, String name) {
    return from.getAllElements().stream()
        .filter(element -> !element.equals(from) && MarkupText.name(element).equals(name))
        .toList();
  }

  /// The first of them.
  static Optional<Element> first(Element from, String name) {
    return from.getAllElements().stream()
        .filter(element -> !element.equals(from) && MarkupText.name(element).equals(name))
        .findFirst();
  }

  /// The first child with a name.
  static Optional<Element> child(Element from, String name) {
    return from.children().stream()
        .filter(element -> MarkupText.name(element).equals(name))
        .findFirst();
  }

  /// The words of an element in one line; empty if there are none.
  static Optional<String> words(Optional<Element> element) {
    return element.map(MarkupText::line).filter(words -> !words.isEmpty());
  }

  /// An attribute; empty if it is missing or blank.
  static Optional<String> attribute(Optional<Element> element, String name) {
    return element.map(e -> e.attr(name).strip()).filter(value -> !value.isEmpty());
  }

  /// The last part of a code such as `stat:usable` or of an address that stands for one.
  static String code(String told) {
    return told.substring(Math.max(told.lastIndexOf(':'), told.lastIndexOf('/')) + 1);
  }
}

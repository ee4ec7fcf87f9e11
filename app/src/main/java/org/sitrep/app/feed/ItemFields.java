package org.sitrep.app.feed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// The elements that belong to one item, by name.
///
/// In broken feeds an element that was not closed holds its neighbours: they still count, up to the
/// next item. What is within a container is the container's.
final class ItemFields {
  /// Elements whose content is their own: markup, or a description of something else.
  private static final Set<String> CLOSED =
      Set.of(
          "description",
          "content",
          "content:encoded",
          "summary",
          "author",
          "contributor",
          "source",
          "media:group",
          "media:content",
          "media:thumbnail",
          "image",
          "textinput",
          "image:image");

  /// Elements that never stand within another's words, but where that one was not closed.
  private static final Set<String> NEIGHBOURS =
      Set.of("link", "item", "entry", "title", "guid", "pubdate", "description", "category");

  private final Map<String, List<Element>> byName = new HashMap<>();

  private ItemFields() {}

  /// Everything below `item` up to an element of one of the names in `ends`.
  static ItemFields of(Element item, Set<String> ends) {
    ItemFields fields = new ItemFields();
    Deque<Element> open = new ArrayDeque<>();
    push(open, item);
    while (!open.isEmpty()) {
      Element element = open.pop();
      String name = Names.of(element);
      if (!ends.contains(name)) {
        fields.byName.computeIfAbsent(name, any -> new ArrayList<>(1)).add(element);
        if (!CLOSED.contains(name)) {
          push(open, element);
        }
      }
    }
    return fields;
  }

  /// So that the first child is met first.
  private static void push(Deque<Element> open, Element parent) {
    for (Element child = parent.lastElementChild();
        child != null;
        child = child.previousElementSibling()) {
      open.push(child);
    }
  }

  List<Element> all(String name) {
    return byName.getOrDefault(name, List.of());
  }

  Optional<Element> first(String name) {
    return all(name).stream().findFirst();
  }

  /// The own words of the first of these elements that has any, as they stand.
  Optional<String> text(String... names) {
    for (String name : names) {
      for (Element element : all(name)) {
        String text = own(element).strip();
        if (!text.isEmpty()) {
          return Optional.of(text);
        }
      }
    }
    return Optional.empty();
  }

  /// The words of an element without those of elements that it failed to close.
  private static String own(Element element) {
    return element.childrenSize() == 0 ? element.wholeText() : element.wholeOwnText();
  }

  /// Words that may be markup, escaped or not, as plain text in one line.
  Optional<String> plain(String... names) {
    for (String name : names) {
      Optional<String> text =
          first(name).map(ItemFields::markup).map(ItemFields::flat).filter(t -> !t.isEmpty());
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  /// An element's content as HTML, whether it is escaped, in a CDATA section, or elements.
  static String markup(Element element) {
    if (element.childrenSize() == 0) {
      return element.wholeText();
    }
    boolean unclosed = element.children().stream().map(Names::of).anyMatch(NEIGHBOURS::contains);
    return unclosed ? element.wholeOwnText() : element.html();
  }

  /// HTML as plain text in one line.
  static String flat(String markup) {
    boolean marked = markup.indexOf('<') >= 0 || markup.indexOf('&') >= 0;
    String text = marked ? Jsoup.parse(markup).text() : markup;
    return String.join(" ", text.strip().split("\\s+"));
  }
}

package org.sitrep.app.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Reads NewsML-G2 (news messages, news items, packages) and NITF 3 documents. Safe for use by many
/// threads.
///
/// jsoup's XML parser is used and not StAX: agencies' files are at times not well-formed, and what
/// is left of a cut or misnested one is still worth reading. It knows no document types: entities
/// that a document declares are never expanded, and nothing is fetched. Elements are matched
/// without the prefixes of their namespaces.
public final class NewsDocument {
  /// Largest document in bytes.
  public static final int MOST_BYTES = 20_000_000;

  private static final Set<String> ROOTS = Set.of("newsmessage", "newsitem", "packageitem", "nitf");
  private static final int LONGEST_NAME = 64;

  private final LanguageTags languages;

  public NewsDocument(LanguageTags languages) {
    this.languages = languages;
  }

  /// Whether the first letters of a document show one of these.
  public static boolean recognises(String opening) {
    String root = root(opening);
    int colon = root.indexOf(':');
    return ROOTS.contains(root.substring(colon + 1).toLowerCase(Locale.ROOT));
  }

  /// The name of the first element; empty if the letters do not reach it.
  private static String root(String opening) {
    int at = opening.indexOf('<');
    while (at >= 0 && at + 1 < opening.length()) {
      char next = opening.charAt(at + 1);
      if (Character.isLetter(next)) {
        int end = at + 1;
        while (end < opening.length()
            && end - at < LONGEST_NAME
            && " \t\r\n/>".indexOf(opening.charAt(end)) < 0) {
          end++;
        }
        return opening.substring(at + 1, end);
      }
      String close = opening.startsWith("<!--", at) ? "-->" : ">";
      int end = opening.indexOf(close, at);
      at = end < 0 ? -1 : opening.indexOf('<', end);
    }
    return "";
  }

  /// Reads a document, item by item in its order.
  public List<Item> read(String xml) {
    Document document = Parser.xmlParser().setMaxDepth(MarkupText.DEEPEST).parseInput(xml, "");
    List<NewsItem> items = new ArrayList<>();
    List<Element> packages = new ArrayList<>();
    List<Item> found = new ArrayList<>();
    for (Element element : document.getAllElements()) {
      switch (MarkupText.name(element)) {
        case "newsitem" -> items.add(new NewsItem(element));
        case "packageitem" -> packages.add(element);
        case "nitf" -> {
          if (element.parents().stream().noneMatch(p -> MarkupText.name(p).equals("newsitem"))) {
            found.add(new Nitf(element).item(languages));
          }
        }
        default -> {}
      }
    }
    Map<String, Set<String>> captions = captions(items, packages);
    items.forEach(
        item -> found.add(item.item(languages, captions.getOrDefault(item.id(), Set.of()))));
    return found;
  }

  /// What the pictures show that lie in one package with a report, by the report's id.
  private static Map<String, Set<String>> captions(List<NewsItem> items, List<Element> packages) {
    Map<String, NewsItem> byId = new HashMap<>();
    items.forEach(item -> byId.put(item.id(), item));
    Map<String, Set<String>> captions = new HashMap<>();
    for (Element bundle : packages) {
      Set<String> members = new LinkedHashSet<>();
      Xml.all(bundle, "itemref").forEach(ref -> members.add(ref.attr("residref")));
      Set<String> shown = new LinkedHashSet<>();
      members.stream()
          .flatMap(member -> Optional.ofNullable(byId.get(member)).stream())
          .flatMap(item -> item.caption().stream())
          .forEach(shown::add);
      members.forEach(
          member -> captions.computeIfAbsent(member, m -> new LinkedHashSet<>()).addAll(shown));
    }
    return captions;
  }
}

package org.sitrep.app.page;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Tells links to the pages of authors.
final class AuthorLinks {
  /// How many words a byline has at most.
  private static final int LONGEST = 22;

  private AuthorLinks() {}

  /// The texts of links between headline and body whose addresses hold every word of the name.
  static List<String> within(Outline outline, HeaderLines.Area area) {
    Set<String> names = new LinkedHashSet<>();
    List<Block> blocks = outline.blocks();
    for (int i = area.from(); i < Math.min(area.to(), blocks.size()); i++) {
      Block block = blocks.get(i);
      Box box = outline.box(block);
      if (block.linked() > 0 && block.words() <= LONGEST && !box.junk) {
        box.element.getElementsByTag("a").stream()
            .filter(AuthorLinks::isNamed)
            .map(link -> Spaces.single(link.text()))
            .filter(AuthorLinks::isName)
            .forEach(names::add);
      }
    }
    return List.copyOf(names);
  }

  private static boolean isNamed(Element link) {
    String href = folded(link.attr("href").toLowerCase(Locale.ROOT));
    List<String> words = Shingles.words(folded(link.text()));
    return words.size() >= 2 && words.size() <= 4 && words.stream().allMatch(href::contains);
  }

  /// Whether an address holds the last word of the link's text, as those of people do, or is one of
  /// mail.
  static boolean leadsToAuthor(Element link) {
    String href = link.attr("href").toLowerCase(Locale.ROOT);
    List<String> words = Shingles.words(folded(link.text()));
    boolean named = !words.isEmpty() && folded(href).contains(words.getLast());
    return named || href.contains("author") || href.startsWith("mailto:");
  }

  /// A link's text is a name if it has two to five words that begin as names do.
  static boolean isName(String text) {
    String[] words = text.split(" ");
    long small =
        Arrays.stream(words)
            .filter(word -> !word.isEmpty() && Character.isLowerCase(word.charAt(0)))
            .count();
    return words.length >= 2 && words.length <= 5 && small * 2 <= words.length - 1;
  }

  /// Without marks on letters.
  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}

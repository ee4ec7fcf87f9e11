package org.sitrep.app.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/// The paragraphs and captions of a piece of HTML, as it stands in a feed's item.
///
/// Unlike a page it has no furniture around the text, but lines that feeds add at the end: a
/// paragraph that is mostly links is none of the article's.
public final class FragmentText {
  private static final int DEEPEST = 200;
  private static final int LONGEST_LINKS = 300;
  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "form",
          "nav",
          "aside",
          "footer",
          "iframe",
          "template",
          "svg",
          "button",
          "select",
          "textarea",
          "object",
          "video",
          "audio");
  private static final Set<String> BREAKS = Set.of("br", "hr");
  private static final Set<String> CAPTIONS = Set.of("figcaption");

  private final List<String> paragraphs = new ArrayList<>();
  private final List<String> captions = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private int linked;

  private FragmentText() {}

  /// Reads a fragment.
  public static FragmentText of(String html) {
    FragmentText text = new FragmentText();
    Element body = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST)).body();
    body.traverse(text.new Walk());
    text.close();
    return text;
  }

  /// Its paragraphs, parted by blank lines.
  public String text() {
    return String.join("\n\n", paragraphs);
  }

  /// The captions of its pictures.
  public List<String> captions() {
    return captions;
  }

  /// Leaves out what is skipped, though a visitor meets what is within.
  private final class Walk implements NodeVisitor {
    private int skipped;
    private int links;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        add(words);
      } else if (node instanceof Element element) {
        String name = element.normalName();
        skipped += SKIPPED.contains(name) ? 1 : 0;
        links += name.equals("a") ? 1 : 0;
        if (CAPTIONS.contains(name) || BREAKS.contains(name) || element.isBlock()) {
          close();
        }
      }
    }

    private void add(TextNode words) {
      if (skipped == 0) {
        String text = words.getWholeText();
        open.append(text);
        linked += links > 0 ? text.strip().length() : 0;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        String name = element.normalName();
        skipped -= SKIPPED.contains(name) ? 1 : 0;
        links -= name.equals("a") ? 1 : 0;
        if (CAPTIONS.contains(name)) {
          closeCaption();
        } else if (element.isBlock()) {
          close();
        }
      }
    }
  }

  private void closeCaption() {
    String words = words();
    if (!words.isEmpty()) {
      captions.add(words);
    }
  }

  private void close() {
    int links = linked;
    String words = words();
    boolean furniture = words.length() <= LONGEST_LINKS && links * 2 > words.length();
    if (!words.isEmpty() && !furniture) {
      paragraphs.add(words);
    }
  }

  private String words() {
    String words = open.toString().replace('\u00a0', ' ').strip();
    open.setLength(0);
    linked = 0;
    return words.isEmpty() ? "" : String.join(" ", words.split("\\s+"));
  }
}

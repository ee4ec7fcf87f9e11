package org.sitrep.app.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/// The paragraphs and captions of mark-up that is an article and nothing else: HTML, XHTML or NITF,
/// with or without prefixes of namespaces.
public final class MarkupText {
  static final int DEEPEST = 256;

  private static final Set<String> SKIPPED =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "svg",
          "form",
          "button",
          "object",
          "media-object",
          "media-producer",
          "media-metadata",
          "media-reference",
          "tagline");
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hl1",
          "hl2",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "caption",
          "tr",
          "blockquote",
          "bq",
          "block",
          "pre",
          "br",
          "hr",
          "figure",
          "media",
          "aside",
          "header",
          "footer",
          "abstract",
          "body",
          "fn",
          "note");
  private static final Set<String> CAPTIONS = Set.of("figcaption", "media-caption");
  private static final Set<String> CELLS = Set.of("td", "th");

  private final List<String> paragraphs = new ArrayList<>();
  private final List<String> captions = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();

  private MarkupText() {}

  /// Reads a piece of HTML.
  public static MarkupText ofHtml(String html) {
    return of(Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST)).body());
  }

  /// Reads an element.
  static MarkupText of(Element root) {
    MarkupText text = new MarkupText();
    root.traverse(text.new Walk());
    text.close(text.paragraphs);
    return text;
  }

  /// The words of an element in one line.
  static String line(Element element) {
    return String.join(" ", of(element).paragraphs);
  }

  /// Its paragraphs, parted by blank lines.
  public String text() {
    return String.join("\n\n", paragraphs);
  }

  /// The captions of its pictures, which are no part of the text.
  public List<String> captions() {
    return captions;
  }

  /// The name of an element without its prefix, in lower case.
  static String name(Element element) {
    String name = element.tagName();
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  /// Leaves out what is skipped, though a visitor meets what is within.
  private final class Walk implements NodeVisitor {
    private int skipped;
    private int captioned;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words && skipped == 0) {
        open.append(words.getWholeText());
      } else if (node instanceof Element element) {
        String name = name(element);
        skipped += SKIPPED.contains(name) ? 1 : 0;
        open.append(CELLS.contains(name) ? " " : "");
        if (CAPTIONS.contains(name) || (captioned == 0 && BLOCKS.contains(name))) {
          close(paragraphs);
        }
        open.append(captioned > 0 && BLOCKS.contains(name) ? " " : "");
        captioned += CAPTIONS.contains(name) ? 1 : 0;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        String name = name(element);
        skipped -= SKIPPED.contains(name) ? 1 : 0;
        captioned -= CAPTIONS.contains(name) ? 1 : 0;
        if (captioned == 0 && CAPTIONS.contains(name)) {
          close(captions);
        } else if (captioned == 0 && BLOCKS.contains(name)) {
          close(paragraphs);
        }
      }
    }
  }

  private void close(List<String> list) {
    String words = open.toString().replace('\u00a0', ' ').strip();
    open.setLength(0);
    if (!words.isEmpty()) {
      list.add(String.join(" ", words.split("\\s+")));
    }
  }
}

package org.sitrep.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// A page as the blocks of its words and the boxes that hold them, made in one walk.
///
/// @param blocks in the order of the page
/// @param boxes in the order of the page; the first is the whole page
/// @param marks elements that may tell something of the article, in the order of the page
record Outline(List<Block> blocks, List<Box> boxes, List<Mark> marks) {
  /// Elements whose content is no text of the page.
  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "head",
          "iframe",
          "svg",
          "math",
          "object",
          "canvas",
          "button",
          "select",
          "textarea",
          "input",
          "datalist",
          "map",
          "audio",
          "video",
          "amp-ad",
          "amp-sticky-ad",
          "amp-social-share",
          "amp-embed",
          "amp-analytics",
          "amp-consent",
          "dialog",
          "progress",
          "meter",
          "frameset",
          "applet",
          "rp",
          "rt",
          "title");

  private static final Set<String> INLINE =
      Set.of(
          "a",
          "b",
          "i",
          "em",
          "strong",
          "span",
          "small",
          "sub",
          "sup",
          "u",
          "s",
          "del",
          "ins",
          "mark",
          "abbr",
          "cite",
          "q",
          "code",
          "kbd",
          "time",
          "font",
          "big",
          "tt",
          "label",
          "bdi",
          "bdo",
          "data",
          "dfn",
          "var",
          "samp",
          "wbr",
          "ruby",
          "rb",
          "acronym",
          "strike",
          "nobr",
          "img",
          "picture",
          "source",
          "meta",
          "link",
          "amp-img",
          "amp-fit-text",
          "g-emoji");

  /// Elements that hold a run of words, within which junk is left out rather than set apart.
  private static final Set<String> RUNS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "blockquote", "dd", "dt");

  static Outline of(Document page, Hints hints) {
    Walk walk = new Walk(hints);
    page.traverse(walk);
    walk.close();
    return new Outline(walk.blocks, walk.boxes, walk.marks);
  }

  Box box(Block block) {
    return boxes.get(block.box());
  }

  /// The box around a box; the whole page lies in itself.
  Box around(Box box) {
    return boxes.get(Math.max(box.parent, 0));
  }

  /// Whether a box lies in another or is the same.
  boolean within(Box inner, Box outer) {
    Box box = inner;
    while (box.number > outer.number) {
      box = around(box);
    }
    return box.number == outer.number;
  }

  static boolean isInline(String tag) {
    return INLINE.contains(tag);
  }

  /// Whether an element is not shown by what its attributes say.
  static boolean isHidden(Element element, Hint hint) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String style = element.attr("style").toLowerCase(Locale.ROOT);
    boolean styled =
        !style.isEmpty()
            && (style.replace(" ", "").contains("display:none")
                || style.replace(" ", "").contains("visibility:hidden"));
    return styled
        || element.hasAttr("hidden")
        || hint.is(Role.HIDDEN)
        || element.attr("aria-hidden").equals("true");
  }

  /// The walk; it keeps no more than what the open elements need.
  private static final class Walk implements NodeVisitor {
    private final Hints hints;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final Run run = new Run();
    private Box box;
    private int skipped;
    private int links;
    private int runs;

    Walk(Hints hints) {
      this.hints = hints;
      this.box = new Box(0, -1, 0, new Element("body"), Hint.NONE, 0);
      boxes.add(box);
    }

    @Override
    public void head(Node node, int depth) {
      if (skipped > 0) {
        skipped += node instanceof Element ? 1 : 0;
      } else if (node instanceof TextNode text) {
        run.add(text.getWholeText(), links > 0);
      } else if (node instanceof Element element) {
        open(element);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return;
      }
      if (skipped > 0) {
        skipped--;
        return;
      }
      String tag = element.normalName();
      links -= tag.equals("a") ? 1 : 0;
      if (box.number > 0 && box.element == element) {
        flush();
        box.end = blocks.size();
        boxes.get(box.parent).images += box.images;
        box = boxes.get(box.parent);
        runs -= RUNS.contains(tag) ? 1 : 0;
      }
    }

    private void open(Element element) {
      String tag = element.normalName();
      if (skips(element, tag)) {
        skipped = 1;
        return;
      }
      if (tag.equals("br")) {
        if (run.lineBreak() || !holdsLines()) {
          flush();
        }
        return;
      }
      if (tag.equals("hr")) {
        flush();
        return;
      }
      if (tag.equals("img") || tag.equals("amp-img")) {
        box.images++;
      }
      Hint hint = tag.equals("html") ? Hint.NONE : hints.of(element);
      if (tag.equals("body")) {
        hint = Hint.NONE.with(Role.CONSENT, hint.weight(Role.CONSENT));
      }
      boolean junk = hint.weight(Role.JUNK) > 1 && hint.weight(Role.JUNK) >= hint.weight(Role.BODY);
      boolean inline = INLINE.contains(tag);
      if (inline && runs > 0 && (junk || isHidden(element, hint))) {
        skipped = 1;
        return;
      }
      mark(element, tag, hint);
      links += tag.equals("a") ? 1 : 0;
      if (!inline || junk || hint.is(Role.CREDIT) || isHidden(element, hint)) {
        flush();
        box = new Box(boxes.size(), box.number, box.depth + 1, element, hint, blocks.size());
        boxes.add(box);
        runs += RUNS.contains(tag) ? 1 : 0;
      }
    }

    /// Within paragraphs, items and headings a single line break only breaks the line; elsewhere it
    /// ends a paragraph.
    private boolean holdsLines() {
      Box around = box;
      for (int steps = 0; around.number > 0 && steps < 3; steps++) {
        switch (around.tag()) {
          case "p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "figcaption", "th" -> {
            return true;
          }
          case "td", "div", "table", "body", "article", "section" -> {
            return false;
          }
          default -> around = boxes.get(around.parent);
        }
      }
      return false;
    }

    private static boolean skips(Element element, String tag) {
      return SKIPPED.contains(tag) || tag.equals("template") && !element.hasAttr("shadowrootmode");
    }

    private void mark(Element element, String tag, Hint hint) {
      boolean telling =
          tag.equals("time")
              || element.attributesSize() > 0
                  && (element.hasAttr("itemprop")
                      || element.hasAttr("itemtype")
                      || element.hasAttr("property")
                      || element.hasAttr("pubdate")
                      || element.hasAttr("data-timestamp")
                      || element.attr("rel").contains("author"))
              || hint.is(Role.BYLINE)
              || hint.is(Role.DATE)
              || hint.is(Role.UPDATED);
      if (telling) {
        marks.add(new Mark(element, hint, blocks.size() + (run.isEmpty() ? 0 : 1), box.number));
      }
    }

    private void flush() {
      if (!run.isEmpty()) {
        blocks.add(run.take(blocks.size(), box.number, kind()));
      }
      run.clear();
    }

    /// What the block is by the elements around it, as far out as matters.
    private Block.Kind kind() {
      Box around = box;
      for (int steps = 0; around.number > 0 && steps < 6; steps++) {
        switch (around.tag()) {
          case "h1", "h2", "h3", "h4", "h5", "h6" -> {
            return Block.Kind.HEADING;
          }
          case "figcaption", "caption" -> {
            return Block.Kind.CAPTION;
          }
          case "li", "dd", "dt" -> {
            return Block.Kind.ITEM;
          }
          case "td", "th" -> {
            return Block.Kind.CELL;
          }
          case "blockquote" -> {
            return Block.Kind.QUOTE;
          }
          default -> around = boxes.get(around.parent);
        }
      }
      return Block.Kind.TEXT;
    }

    private void close() {
      flush();
      boxes.getFirst().end = blocks.size();
    }
  }
}

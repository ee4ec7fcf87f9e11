package org.sitrep.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// The walk over a page that makes its [Outline]; it keeps no more than what the open elements
/// need.
final class OutlineWalk {
  private final Hints hints;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Box> boxes = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final Inventory inventory = new Inventory();
  private final Run run = new Run(1_000);
  private Box box;
  private boolean skipped;
  private int links;
  private int runs;

  private OutlineWalk(Hints hints) {
    this.hints = hints;
    this.box = new Box(0, -1, 0, new Element("body"), Hint.NONE, false, Make.BLOCK, 0);
    boxes.add(box);
  }

  static Outline over(Document page, Hints hints) {
    OutlineWalk walk = new OutlineWalk(hints);
    walk.walk(page, 0);
    walk.flush();
    walk.box.end = walk.blocks.size();
    return new Outline(walk.blocks, walk.boxes, walk.marks, walk.inventory);
  }

  /// The parser bounds how deep elements lie in each other.
  private void walk(Element element, int depth) {
    inventory.reach(depth);
    String tag = element.normalName();
    Attributes attributes = Attrs.of(element);
    inventory.add(element, tag, attributes);
    boolean within = skipped;
    if (skipped) {
      hold(tag);
    } else {
      open(element, tag, attributes);
    }
    int size = element.childNodeSize();
    for (int i = 0; i < size; i++) {
      child(element.childNode(i), depth + 1);
    }
    if (!skipped) {
      links -= tag.equals("a") ? 1 : 0;
      if (box.number > 0 && box.element == element) {
        leave();
      }
    }
    skipped = within;
  }

  private void child(Node node, int depth) {
    if (node instanceof Element element) {
      walk(element, depth);
    } else {
      inventory.reach(depth);
      if (!skipped && node instanceof TextNode text) {
        run.add(text.getWholeText(), links > 0);
      }
    }
  }

  private void leave() {
    flush();
    box.end = blocks.size();
    runs -= box.make == Make.RUN ? 1 : 0;
    Box around = boxes.get(box.parent);
    around.images += box.images;
    around.film |= box.film;
    around.asks |= box.asks;
    box = around;
  }

  private void open(Element element, String tag, Attributes attributes) {
    Make make = Make.of(tag);
    switch (make) {
      case SKIPPED -> skip(tag);
      case BREAK -> lineBreak();
      case RULE -> flush();
      case PICTURE, INLINE, RUN, BLOCK -> {
        if (tag.equals("template") && !attributes.hasKey("shadowrootmode")) {
          skip(tag);
        } else {
          box.images += make == Make.PICTURE ? 1 : 0;
          enter(element, make, attributes);
        }
      }
    }
  }

  private void skip(String tag) {
    skipped = true;
    hold(tag);
  }

  private void lineBreak() {
    if (run.lineBreak() || !holdsLines()) {
      flush();
    }
  }

  private void enter(Element element, Make make, Attributes attributes) {
    String tag = element.normalName();
    Hint hint = hint(element, tag, attributes);
    boolean junk = hint.weight(Role.JUNK) > 1 && hint.weight(Role.JUNK) >= hint.weight(Role.BODY);
    boolean hidden = isHidden(attributes, hint);
    if (make.inline() && runs > 0 && (junk || hidden)) {
      skip(tag);
      return;
    }
    if (isTelling(tag, attributes, hint)) {
      marks.add(new Mark(element, hint, blocks.size() + (run.isEmpty() ? 0 : 1), box.number));
    }
    links += tag.equals("a") ? 1 : 0;
    if (!make.inline() || junk || hint.is(Role.CREDIT) || hidden) {
      flush();
      box =
          new Box(
              boxes.size(), box.number, box.depth + 1, element, hint, hidden, make, blocks.size());
      boxes.add(box);
      hold(tag);
      runs += make == Make.RUN ? 1 : 0;
    }
  }

  private Hint hint(Element element, String tag, Attributes attributes) {
    return switch (tag) {
      case "html" -> Hint.NONE;
      case "body" -> {
        int consent = hints.of(element, attributes).weight(Role.CONSENT);
        yield Hint.NONE.with(Role.CONSENT, consent);
      }
      default -> hints.of(element, attributes);
    };
  }

  /// Notes what the box holds that a reader can see or answer.
  private void hold(String tag) {
    switch (tag) {
      case "video", "iframe", "amp-video" -> box.film = true;
      case "button", "form", "input" -> box.asks = true;
      default -> {}
    }
  }

  /// Whether an element is not shown by what its attributes say.
  private static boolean isHidden(Attributes attributes, Hint hint) {
    if (attributes.isEmpty()) {
      return false;
    }
    String style = attributes.get("style");
    return !style.isEmpty() && isHiding(style)
        || attributes.hasKey("hidden")
        || hint.is(Role.HIDDEN)
        || attributes.get("aria-hidden").equals("true");
  }

  private static boolean isHiding(String style) {
    String bare = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return bare.contains("display:none") || bare.contains("visibility:hidden");
  }

  private static boolean isTelling(String tag, Attributes attributes, Hint hint) {
    return tag.equals("time")
        || hint.is(Role.BYLINE)
        || hint.is(Role.DATE)
        || hint.is(Role.UPDATED)
        || !attributes.isEmpty()
            && (attributes.hasKey("itemprop")
                || attributes.hasKey("itemtype")
                || attributes.hasKey("property")
                || attributes.hasKey("pubdate")
                || attributes.hasKey("data-timestamp")
                || attributes.get("rel").contains("author"));
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
}

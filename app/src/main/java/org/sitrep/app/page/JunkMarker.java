package org.sitrep.app.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Marks the boxes that are no part of an article: what their elements and names say, unless too
/// much of the page's prose lies in them for that to be true, and rows of teasers, which look alike
/// and link away.
final class JunkMarker {
  private static final Set<String> SURE = Set.of("nav", "footer", "aside", "menu");
  private static final Set<String> SURE_ROLES =
      Set.of(
          "navigation",
          "complementary",
          "contentinfo",
          "banner",
          "search",
          "dialog",
          "alert",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "tablist");

  /// Elements of one run of words, whose names often only say how they look.
  private static final Set<String> RUNS =
      Set.of("p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "td", "th");

  private static final Set<String> CARDS =
      Set.of("div", "article", "section", "li", "figure", "a", "td", "tr", "dl");

  /// The share of the page's prose from which on a box is not taken for junk, by weight.
  private static final double[] SPARED = {0, 0.2, 0.5, 0.9};

  /// The same for a box within which another is named the body of an article.
  private static final double PROMISED = 0.3;

  private static final double LEAST_LEFT = 0.2;
  private static final double LINKS = 0.4;
  private static final int PAID = 3;
  private static final int OPEN = -1;
  private static final int LEAST_CARDS = 3;
  private static final int CARD_PARAGRAPHS = 2;
  private static final int CARD_LETTERS = 700;

  private final Outline outline;
  private final List<Box> boxes;
  private final int headline;

  /// What an element says by itself of each box: a weight, or [#OPEN].
  private final int[] told;

  private JunkMarker(Outline outline, Optional<Block> headline) {
    this.outline = outline;
    this.boxes = outline.boxes();
    this.headline = headline.map(Block::number).orElse(-1);
    this.told = new int[boxes.size()];
    for (Box box : boxes) {
      told[box.number] = told(box);
    }
  }

  private static int told(Box box) {
    String role = Attrs.get(box.element, "role");
    if (SURE.contains(box.tag()) || !role.isEmpty() && SURE_ROLES.contains(role)) {
      return 3;
    }
    return box.hidden || box.tag().equals("form") || box.tag().equals("label") ? 2 : OPEN;
  }

  /// Counts what the boxes hold and marks those that are junk.
  static void mark(Outline outline, Optional<Block> headline) {
    JunkMarker marker = new JunkMarker(outline, headline);
    marker.promise();
    marker.count();
    marker.judge(3);
    marker.count();
    int left = marker.boxes.getFirst().prose;
    marker.cards();
    marker.judge(2);
    marker.count();
    marker.judge(1);
    marker.count();
    if (marker.boxes.getFirst().prose < left * LEAST_LEFT) {
      marker.again();
    }
  }

  /// Where hardly any prose is left, only what is surely junk is taken for it.
  private void again() {
    boxes.forEach(box -> box.junk = false);
    count();
    judge(3);
    cards();
    count();
  }

  /// Takes note of the boxes that hold one named the body of an article.
  private void promise() {
    for (int i = boxes.size() - 1; i > 0; i--) {
      Box box = boxes.get(i);
      boolean named = box.hint.weight(Role.BODY) > 1 || isBody(box);
      if (box.promised || named && !box.is(Role.JUNK) && box.end > box.begin) {
        boxes.get(box.parent).promised = true;
      }
    }
  }

  private static boolean isBody(Box box) {
    return box.isProperty("articleBody");
  }

  /// What each box holds outside of junk; junk boxes keep what they were counted with.
  private void count() {
    for (Box box : boxes) {
      if (!box.junk) {
        box.letters = 0;
        box.linked = 0;
        box.prose = 0;
        box.paragraphs = 0;
      }
    }
    for (Block block : outline.blocks()) {
      Box box = outline.box(block);
      if (!box.junk) {
        box.letters += block.text().length();
        box.linked += block.linked();
        box.prose += block.prose() ? block.text().length() : 0;
        box.paragraphs += block.prose() ? 1 : 0;
      }
    }
    for (int i = boxes.size() - 1; i > 0; i--) {
      Box box = boxes.get(i);
      Box around = boxes.get(box.parent);
      if (!box.junk) {
        around.letters += box.letters;
        around.linked += box.linked;
        around.prose += box.prose;
        around.paragraphs += box.paragraphs;
      }
    }
  }

  private void judge(int weight) {
    int whole = boxes.getFirst().prose;
    for (Box box : boxes) {
      if (box.number > 0 && !box.junk) {
        box.junk = outline.around(box).junk || isJunk(box, weight, whole);
      }
    }
  }

  private boolean isJunk(Box box, int weight, int whole) {
    boolean page = box.tag().equals("body") || box.tag().equals("html");
    if (page || weight(box) < weight || box.holds(headline) && box.prose > 0) {
      return false;
    }
    double share = box.promised ? Math.min(PROMISED, SPARED[weight]) : SPARED[weight];
    boolean spared = whole > 0 && box.prose >= whole * share;
    return !spared && (weight > 1 || box.linkShare() > LINKS);
  }

  /// How surely a box is junk by its element and names.
  private int weight(Box box) {
    if (told[box.number] != OPEN) {
      return told[box.number];
    }
    int weight = Math.max(wall(box), box.hint.weight(Role.JUNK));
    if (RUNS.contains(box.tag())) {
      return Math.max(weight - 1, 0);
    }
    boolean body = box.hint.weight(Role.BODY) == 3 || isBody(box);
    return body && box.paragraphs > 1 ? Math.min(weight, 1) : weight;
  }

  /// What asks to pay holds a link or a form; a box of several paragraphs without is what is paid
  /// for.
  private static int wall(Box box) {
    if (!box.is(Role.WALL)) {
      return 0;
    }
    boolean asks = box.linked > 0 || box.asks;
    return asks ? 3 : box.paragraphs < PAID ? 2 : 0;
  }

  /// Rows of three or more boxes of one kind side by side, each with a link for a title and little
  /// text.
  private void cards() {
    Map<Row, int[]> rows = new HashMap<>();
    int[][] cards = new int[boxes.size()][];
    for (Box box : boxes) {
      if (isCard(box)) {
        int[] row = rows.computeIfAbsent(Row.of(box), key -> new int[1]);
        row[0]++;
        cards[box.number] = row;
      }
    }
    for (Box box : boxes) {
      if (box.number > 0 && !box.junk) {
        int[] row = cards[box.number];
        box.junk = outline.around(box).junk || row != null && row[0] >= LEAST_CARDS;
      }
    }
  }

  /// Where boxes of one kind stand side by side.
  private record Row(int parent, String tag, String names) {
    static Row of(Box box) {
      return new Row(box.parent, box.tag(), box.names());
    }
  }

  private boolean isCard(Box box) {
    if (box.junk
        || !CARDS.contains(box.tag())
        || box.paragraphs > CARD_PARAGRAPHS
        || box.letters == 0
        || box.letters > CARD_LETTERS
        || box.linked == 0) {
      return false;
    }
    Block first = firstWords(box);
    return first.linkShare() > 0.8;
  }

  /// The first heading or linked block of a box; its first block if there is none.
  private Block firstWords(Box box) {
    for (int i = box.begin; i < Math.min(box.end, box.begin + 4); i++) {
      Block block = outline.blocks().get(i);
      if (block.heading() || block.linkShare() > 0.8) {
        return block;
      }
    }
    return outline.blocks().get(box.begin);
  }
}

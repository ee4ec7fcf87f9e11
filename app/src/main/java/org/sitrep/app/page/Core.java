package org.sitrep.app.page;

import java.util.LinkedHashMap;
import java.util.Map;

/// The stretch of blocks from the first to the last paragraph of the article's own make: those that
/// stand side by side in one box, or in boxes of one make side by side, and have the most prose.
///
/// What comes behind them is of another make: comments, teasers, notes on the author. A box that is
/// surely the article's body is one stretch as a whole, and so is one in which no make prevails.
final class Core {
  private static final double PREVAILS = 0.4;
  private static final double ALIKE = 0.1;

  private final Outline outline;
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private int whole;

  /// Blocks of one make.
  private static final class Group {
    final String make;
    final int around;
    int first = -1;
    int last = -1;
    int prose;

    Group(String make, int around) {
      this.make = make;
      this.around = around;
    }
  }

  /// @param end the block behind the last one of the article
  /// @param prose how many code units of prose are of its make
  record Stretch(int first, int end, int prose) {}

  private Core(Outline outline) {
    this.outline = outline;
  }

  static Stretch of(Outline outline, Box container, int from) {
    Core core = new Core(outline);
    for (int i = Math.max(from, container.begin); i < container.end; i++) {
      core.add(outline.blocks().get(i));
    }
    return core.stretch(container);
  }

  private void add(Block block) {
    Box box = outline.box(block);
    if (box.junk
        || !block.prose()
        || box.tag().equals("li")
        || BlockFilter.isCaption(outline, box)) {
      return;
    }
    whole += block.text().length();
    Group group = groups.computeIfAbsent(key(box), key -> group(box));
    group.first = group.first < 0 ? block.number() : group.first;
    group.last = block.number();
    group.prose += block.text().length();
  }

  /// Paragraphs belong to the box around them; so does a box with one paragraph in it.
  private String key(Box box) {
    Box holder = holder(box);
    return holder == box ? box.number + " text" : holder.number + " " + make(box);
  }

  private Group group(Box box) {
    Box holder = holder(box);
    return new Group(make(holder) + " " + make(box), outline.around(holder).number);
  }

  private Box holder(Box box) {
    boolean single = box.tag().equals("p") || box.tag().equals("blockquote") || box.paragraphs <= 1;
    return single ? outline.around(box) : box;
  }

  private static String make(Box box) {
    if (box.tag().equals("p")) {
      return "p";
    }
    String names = box.names();
    int blank = names.indexOf(' ');
    return box.tag() + "." + (blank < 0 ? names : names.substring(0, blank));
  }

  /// Whether two groups are of one make, and side by side if it has no name.
  private static boolean isLike(Group group, Group main) {
    boolean named = main.make.indexOf('.') < main.make.indexOf(' ') - 1;
    return group.make.equals(main.make) && (named || group.around == main.around);
  }

  private Stretch stretch(Box container) {
    Group main = new Group("", -1);
    for (Group group : groups.values()) {
      main = group.prose > main.prose ? group : main;
    }
    boolean sure = container.hint.weight(Role.BODY) == 3 || container.isProperty("articleBody");
    if (sure || groups.isEmpty() || main.prose < whole * PREVAILS) {
      return new Stretch(container.begin, container.end, Math.max(main.prose, sure ? whole : 0));
    }
    int first = main.first;
    int last = main.last;
    int prose = 0;
    for (Group group : groups.values()) {
      boolean like = group == main || isLike(group, main);
      if (like && group.prose >= main.prose * ALIKE) {
        first = Math.min(first, group.first);
        last = Math.max(last, group.last);
        prose += group.prose;
      }
    }
    return new Stretch(first, last + 1, prose);
  }
}

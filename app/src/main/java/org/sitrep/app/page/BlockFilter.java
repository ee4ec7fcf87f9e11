package org.sitrep.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Judges block by block which of those in the article's box are its own.
final class BlockFilter {
  private static final double LINKS = 0.6;
  private static final double REPEATED = 0.8;
  private static final int LABEL = 3;
  private static final int SIGNATURE = 14;
  private static final int PREFIX = 40;

  /// The most code units beside a picture that are its caption.
  private static final int PICTURE = 300;

  private final Outline outline;
  private final Box body;
  private final Core.Stretch core;
  private final Optional<Block> headline;
  private final List<Block> own = new ArrayList<>();
  private @Nullable Shingles words;

  BlockFilter(Outline outline, Box body, Core.Stretch core, Optional<Block> headline) {
    this.outline = outline;
    this.body = body;
    this.core = core;
    this.headline = headline;
  }

  List<Block> own() {
    int from =
        headline.filter(h -> body.holds(h.number())).map(h -> h.number() + 1).orElse(body.begin);
    int end = end();
    for (int i = from; i < end; i++) {
      Block block = outline.blocks().get(i);
      boolean keep = keeps(block);
      if (!keep && isLink(block)) {
        dropHeading(block);
      }
      if (keep) {
        own.add(block);
      }
    }
    dropTail();
    return own;
  }

  /// The article goes on behind its last paragraph with what is listed right there, and with a
  /// credit.
  private int end() {
    int end = core.end();
    while (end > body.begin && end < body.end && goesOn(outline.blocks().get(end))) {
      end++;
    }
    return end;
  }

  private boolean goesOn(Block block) {
    Box last = outline.box(outline.blocks().get(core.end() - 1));
    Box around = outline.around(last);
    Box box = outline.box(block);
    boolean near = outline.within(box, around);
    boolean listed = block.kind() == Block.Kind.ITEM || block.kind() == Block.Kind.CELL;
    boolean credit =
        block.kind() == Block.Kind.TEXT && isBracketed(block.text()) && block.words() <= 4;
    boolean sentence = block.closed() && block.linked() == 0 && isBeside(box, last);
    return near && (listed && block.linked() == 0 || credit || sentence);
  }

  /// Whether two boxes are of one make and side by side, or the same.
  private static boolean isBeside(Box box, Box other) {
    return box.number == other.number
        || box.parent == other.parent
            && box.tag().equals(other.tag())
            && box.names().equals(other.names());
  }

  /// A heading right before a link in the same box introduces links.
  private void dropHeading(Block link) {
    if (!own.isEmpty() && own.getLast().heading() && own.getLast().number() == link.number() - 1) {
      Box heading = outline.around(outline.box(own.getLast()));
      if (outline.within(outline.box(link), heading) && heading.number != body.number) {
        own.removeLast();
      }
    }
  }

  private void dropTail() {
    while (!own.isEmpty() && isLoose(own.getLast())) {
      own.removeLast();
    }
  }

  private static boolean isLoose(Block block) {
    return block.heading()
        || block.kind() == Block.Kind.TEXT
            && !block.closed()
            && block.words() <= 8
            && !isBracketed(block.text());
  }

  /// An agency's name in brackets or between slashes closes an article.
  private static boolean isBracketed(String text) {
    char last = text.charAt(text.length() - 1);
    return last == ')' || last == '/';
  }

  private boolean keeps(Block block) {
    Box box = outline.box(block);
    if (box.junk || block.kind() == Block.Kind.CAPTION || isCaption(outline, box) || isAside(box)) {
      return false;
    }
    if (isLink(block) || isSigned(outline, box) && block.words() <= SIGNATURE && !block.prose()) {
      return false;
    }
    return switch (block.kind()) {
      case HEADING -> true;
      case QUOTE -> !repeats(block);
      case ITEM, CELL, CAPTION -> true;
      case TEXT ->
          block.prose()
              || isBracketed(block.text())
              || isListed(block)
              || (block.closed() || block.words() > LABEL) && hasCompany(box);
    };
  }

  /// Whether a quotation set apart says again what stands in the text.
  private boolean repeats(Block quote) {
    Shingles others = words;
    if (others == null) {
      others = new Shingles();
      for (int i = body.begin; i < body.end; i++) {
        Block block = outline.blocks().get(i);
        if (block.kind() != Block.Kind.QUOTE) {
          others.add(block.text());
        }
      }
      words = others;
    }
    return others.share(quote.text()) > REPEATED;
  }

  /// Whether it looks like an item of a list that is none by its mark-up.
  private static boolean isListed(Block block) {
    String text = block.text();
    boolean dash = text.length() > 2 && "\u2014\u2013\u2022-\u00B7".indexOf(text.charAt(0)) >= 0;
    return block.linked() == 0
        && block.words() > LABEL
        && (text.endsWith(";") || dash && text.charAt(1) == ' ');
  }

  /// Whether what is around a few words holds prose too; else they are a label or an advertisement.
  private boolean hasCompany(Box box) {
    Box around = box.tag().equals("p") ? outline.around(box) : box;
    return around.paragraphs > 0;
  }

  /// Whether it leads elsewhere: mostly a link, or a few words with a colon and a link to its end.
  static boolean isLink(Block block) {
    if (block.linkShare() > LINKS && !(block.closed() && block.linkShare() < 0.85)) {
      return true;
    }
    int link = block.firstLink();
    return link > 0
        && link <= PREFIX
        && link + block.linked() >= block.text().length() - 2
        && block.text().substring(0, link).stripTrailing().endsWith(":");
  }

  private boolean isAside(Box box) {
    Box around = box;
    while (around.number > body.number) {
      if (around.is(Role.PULL) || around.is(Role.FACTS)) {
        return true;
      }
      around = outline.around(around);
    }
    return false;
  }

  /// Whether a box is named for captions or credits, holds the words of a figure, or those beside a
  /// picture.
  static boolean isCaption(Outline outline, Box box) {
    return isNamedCaption(outline, box) || isBesidePicture(outline, box);
  }

  static boolean isNamedCaption(Outline outline, Box box) {
    Box around = box;
    for (int steps = 0; steps < 4 && around.number > 0; steps++) {
      if (around.is(Role.CAPTION) || around.is(Role.CREDIT) || around.tag().equals("figcaption")) {
        return true;
      }
      if (around.tag().equals("table")) {
        return false;
      }
      if (around.tag().equals("figure")) {
        return true;
      }
      around = outline.around(around);
    }
    return false;
  }

  /// Whether a small box around holds a picture and these few words only.
  private static boolean isBesidePicture(Outline outline, Box box) {
    Box around = box;
    for (int steps = 0; steps < 5 && around.number > 0; steps++) {
      boolean few = around.letters <= PICTURE && around.end - around.begin <= 3;
      if (!few) {
        return false;
      }
      if (around.images > 0 && around.linked == 0) {
        return !around.tag().equals("p")
            || around.letters > 0 && !outline.blocks().get(around.begin).prose();
      }
      around = outline.around(around);
    }
    return false;
  }

  /// Whether a box is named for a byline or a date.
  static boolean isSigned(Outline outline, Box box) {
    Box around = box;
    for (int steps = 0; steps < 3 && around.number > 0; steps++) {
      if (around.is(Role.BYLINE) || around.is(Role.DATE) || around.is(Role.UPDATED)) {
        return true;
      }
      around = outline.around(around);
    }
    return false;
  }
}

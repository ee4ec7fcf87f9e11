package org.sitrep.app.page;

import java.util.List;
import java.util.Optional;

/// Finds the heading that is the page's headline: the one most like what the page says its title
/// is; without such the first heading of the highest rank.
final class Headline {
  private static final double LIKE = 0.4;
  private static final double SAME = 0.6;
  private static final int LONGEST = 60;

  private Headline() {}

  static Optional<Block> of(Outline outline, List<String> titles) {
    Block best = null;
    double score = 0;
    for (Block block : outline.blocks()) {
      if (block.words() <= LONGEST && mayBe(outline, block)) {
        double its = score(outline, block, titles);
        if (its > score) {
          best = block;
          score = its;
        }
      }
    }
    for (Block block : outline.blocks()) {
      if (score < 1 && block.words() <= LONGEST && !mayBe(outline, block)) {
        double its = unnamed(outline, block, titles);
        if (its > score) {
          best = block;
          score = its;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean mayBe(Outline outline, Block block) {
    Box box = outline.box(block);
    return block.heading()
        || box.is(Role.HEADLINE)
        || box.element.attr("itemprop").equals("headline");
  }

  private static double score(Outline outline, Block block, List<String> titles) {
    Box box = outline.box(block);
    double like = 0;
    for (String title : titles) {
      like = Math.max(like, Shingles.alike(block.text(), title));
    }
    double rank =
        rank(box) + (box.is(Role.HEADLINE) ? 0.1 : 0) - (isBeside(outline, box) ? 0.3 : 0);
    double told = titles.isEmpty() || like < LIKE ? 0 : 1;
    return told + like + rank - (block.linkShare() > 0.9 ? 0.2 : 0);
  }

  /// A block that is no heading by its mark-up is the headline only if it is the title nearly word
  /// by word, and none that is one is like it.
  private static double unnamed(Outline outline, Block block, List<String> titles) {
    boolean link = block.linkShare() > 0.5 || isBeside(outline, outline.box(block));
    double like = 0;
    for (String title : titles) {
      boolean within = block.words() > 3 && title.contains(block.text());
      like = Math.max(like, within ? 0.9 : Shingles.alike(block.text(), title));
    }
    return link || like < SAME ? 0 : like;
  }

  private static boolean isBeside(Outline outline, Box box) {
    Box around = box;
    while (around.number > 0) {
      switch (around.tag()) {
        case "nav", "aside", "footer" -> {
          return true;
        }
        default -> around = outline.around(around);
      }
    }
    return false;
  }

  private static double rank(Box box) {
    return switch (box.tag()) {
      case "h1" -> 0.4;
      case "h2" -> 0.1;
      default -> 0.05;
    };
  }
}

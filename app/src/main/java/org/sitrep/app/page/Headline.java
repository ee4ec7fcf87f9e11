package org.sitrep.app.page;

import java.util.List;
import java.util.Optional;

/// Finds the heading that is the page's headline: the one most like what the page says its title
/// is; without such the first heading of the highest rank.
final class Headline {
  private static final double LIKE = 0.4;
  private static final double SAME = 0.6;
  private static final int LONGEST = 60;

  /// What the page says its title is.
  private record Title(String text, Likeness words) {
    static Title of(String text) {
      return new Title(text, Likeness.of(text));
    }
  }

  private Headline() {}

  static Optional<Block> of(Outline outline, List<String> titles) {
    List<Title> known = titles.stream().distinct().map(Title::of).toList();
    Block best = null;
    double score = 0;
    for (Block block : outline.blocks()) {
      if (block.words() <= LONGEST && mayBe(outline, block)) {
        double its = score(outline, block, known);
        if (its > score) {
          best = block;
          score = its;
        }
      }
    }
    for (Block block : outline.blocks()) {
      if (score < 1 && block.words() <= LONGEST && !mayBe(outline, block)) {
        double its = unnamed(outline, block, known);
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
    return block.heading() || box.is(Role.HEADLINE) || box.isProperty("headline");
  }

  private static double score(Outline outline, Block block, List<Title> titles) {
    Box box = outline.box(block);
    Likeness words = Likeness.of(block.text());
    double like = 0;
    for (Title title : titles) {
      like = Math.max(like, words.to(title.words()));
    }
    double rank =
        rank(box) + (box.is(Role.HEADLINE) ? 0.1 : 0) - (isBeside(outline, box) ? 0.3 : 0);
    double told = titles.isEmpty() || like < LIKE ? 0 : 1;
    return told + like + rank - (block.linkShare() > 0.9 ? 0.2 : 0);
  }

  /// A block that is no heading by its mark-up is the headline only if it is the title nearly word
  /// by word, and none that is one is like it.
  private static double unnamed(Outline outline, Block block, List<Title> titles) {
    if (block.linkShare() > 0.5 || titles.isEmpty() || isBeside(outline, outline.box(block))) {
      return 0;
    }
    Likeness words = Likeness.of(block.text());
    double like = 0;
    for (Title title : titles) {
      boolean within = block.words() > 3 && title.text().contains(block.text());
      like = Math.max(like, within ? 0.9 : words.to(title.words()));
    }
    return like < SAME ? 0 : like;
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

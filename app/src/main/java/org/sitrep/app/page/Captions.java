package org.sitrep.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The captions of an article's own pictures, without what stands in elements named for credits.
final class Captions {
  private static final int LEAST = 2;

  /// How many blocks above the headline a picture may stand.
  private static final int ABOVE = 5;

  private Captions() {}

  /// From the headline, or the top of the body's surroundings, to the end of the body.
  static List<String> of(Outline outline, Box body, Core.Stretch core, Optional<Block> headline) {
    int end = core.end();
    int from =
        headline.map(block -> Math.min(block.number() - ABOVE, body.begin)).orElse(body.begin);
    from = Math.max(from, 0);
    List<String> captions = new ArrayList<>();
    for (int i = from; i < body.end; i++) {
      Block block = outline.blocks().get(i);
      Box box = outline.box(block);
      boolean named =
          block.kind() == Block.Kind.CAPTION || BlockFilter.isNamedCaption(outline, box);
      boolean beside = i < end && BlockFilter.isCaption(outline, box);
      boolean own =
          !box.junk
              && !block.heading()
              && block.kind() != Block.Kind.QUOTE
              && isPicture(outline, box)
              && !isCredit(outline, box)
              && (named || beside)
              && block.words() >= LEAST;
      if (own && !captions.contains(block.text())) {
        captions.add(block.text());
      }
    }
    return captions;
  }

  /// Whether a picture is near: one in a box around, unless that is a table with a title of its
  /// own.
  private static boolean isPicture(Outline outline, Box box) {
    if (box.tag().equals("caption")) {
      return false;
    }
    Box around = box;
    for (int steps = 0; steps < 4 && around.number > 0; steps++) {
      if (around.images > 0 || around.tag().equals("figure") || around.film) {
        return true;
      }
      around = outline.around(around);
    }
    return false;
  }

  private static boolean isCredit(Outline outline, Box box) {
    Box around = box;
    for (int steps = 0; steps < 2 && around.number > 0; steps++) {
      if (around.is(Role.CREDIT)) {
        return true;
      }
      around = outline.around(around);
    }
    return false;
  }
}

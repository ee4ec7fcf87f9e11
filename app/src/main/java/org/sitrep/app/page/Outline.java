package org.sitrep.app.page;

import java.util.List;
import org.jsoup.nodes.Document;

/// A page as the blocks of its words and the boxes that hold them, made in one walk.
///
/// @param blocks in the order of the page
/// @param boxes in the order of the page; the first is the whole page
/// @param marks elements that may tell something of the article, in the order of the page
/// @param inventory elements that are asked for by their tag
record Outline(List<Block> blocks, List<Box> boxes, List<Mark> marks, Inventory inventory) {
  static Outline of(Document page, Hints hints) {
    return OutlineWalk.over(page, hints);
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
}

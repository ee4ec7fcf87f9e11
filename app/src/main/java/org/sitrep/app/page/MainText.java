package org.sitrep.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The article's own words on a page.
///
/// @param headline the block that is its headline
/// @param paragraphs its blocks, in order, the standfirst first; without the headline
/// @param captions those of its pictures
/// @param box what holds its body
/// @param core the stretch of its paragraphs
record MainText(
    Optional<Block> headline,
    List<Block> paragraphs,
    List<String> captions,
    Box box,
    Core.Stretch core) {
  /// @param titles what the page says its title is
  /// @param description what the page says it is about; a block that says the same is a standfirst
  static MainText of(Outline outline, List<String> titles, Optional<String> description) {
    Optional<Block> headline = Headline.of(outline, titles);
    JunkMarker.mark(outline, headline);
    int from = headline.map(block -> start(outline, block)).orElse(0);
    Box box = new Container(outline, from).find();
    Core.Stretch core = Core.of(outline, box, from);
    BlockFilter filter = new BlockFilter(outline, box, core, headline);
    List<Block> paragraphs = new ArrayList<>(new Lead(outline, headline, box).blocks(description));
    paragraphs.addAll(filter.own());
    return new MainText(headline, paragraphs, Captions.of(outline, box, core, headline), box, core);
  }

  /// The block behind the headline; 0 where too little prose is left behind it.
  private static int start(Outline outline, Block headline) {
    int before = 0;
    int after = 0;
    for (Block block : outline.blocks()) {
      if (block.prose() && !outline.box(block).junk) {
        if (block.number() < headline.number()) {
          before += block.text().length();
        } else {
          after += block.text().length();
        }
      }
    }
    return after >= before ? headline.number() + 1 : 0;
  }

  /// The same with other paragraphs.
  MainText with(List<Block> others) {
    return new MainText(headline, others, captions, box, core);
  }

  /// How many code units of prose there are.
  int length() {
    int length = 0;
    for (Block block : paragraphs) {
      length += block.prose() ? block.text().length() : 0;
    }
    return length;
  }
}

package org.sitrep.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The standfirst of an article whose body is held apart from it: blocks between headline and body
/// that read like prose, say what the page's description says, or are named so.
final class Lead {
  private static final double SAME = 0.7;
  private static final int NEAR = 30;
  private static final int LEAST = 5;

  /// How many words a heading has that is a second headline rather than one of a part.
  private static final int SECOND = 8;

  private final Outline outline;
  private final Optional<Block> headline;
  private final Box body;

  Lead(Outline outline, Optional<Block> headline, Box body) {
    this.outline = outline;
    this.headline = headline;
    this.body = body;
  }

  List<Block> blocks(Optional<String> description) {
    List<Block> lead = new ArrayList<>();
    Optional<Likeness> about = description.map(Likeness::of);
    if (headline.isEmpty() || headline.get().number() >= body.begin) {
      return lead;
    }
    int from = Math.max(headline.get().number() + 1, body.begin - NEAR);
    for (int i = from; i < body.begin; i++) {
      Block block = outline.blocks().get(i);
      if (isLead(block, about)) {
        lead.add(block);
      }
    }
    return lead;
  }

  private boolean isLead(Block block, Optional<Likeness> description) {
    Box box = outline.box(block);
    if (box.junk || block.kind() == Block.Kind.CAPTION || BlockFilter.isCaption(outline, box)) {
      return false;
    }
    boolean named = named(box) && block.words() >= LEAST && block.linkShare() < 0.5;
    boolean described =
        description.filter(text -> text.to(Likeness.of(block.text())) >= SAME).isPresent();
    boolean second = block.heading() && block.words() >= SECOND && block.linkShare() < 0.5;
    return described || named || second || block.prose() && !BlockFilter.isSigned(outline, box);
  }

  private boolean named(Box box) {
    Box around = box;
    for (int steps = 0; steps < 3 && around.number > 0; steps++) {
      if (around.is(Role.LEAD)) {
        return true;
      }
      around = outline.around(around);
    }
    return false;
  }
}

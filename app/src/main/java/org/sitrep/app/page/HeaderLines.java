package org.sitrep.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The short lines around an article's headline and body that are no text of it: byline and date
/// line. Where no other witness tells author or day, they are handed on with the text, for the
/// library's cleaner to read: they are in words of a language.
final class HeaderLines {
  private static final int LONGEST = 22;
  private static final int ABOVE = 2;
  private static final int BELOW = 3;
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

  private final Outline outline;
  private final List<Block> lines = new ArrayList<>();

  HeaderLines(Outline outline, MainText main) {
    this.outline = outline;
    int headline = main.headline().map(Block::number).orElse(main.core().first());
    int first =
        main.paragraphs().stream()
            .filter(Block::prose)
            .mapToInt(Block::number)
            .min()
            .orElse(main.core().first());
    int core = Math.max(main.core().first(), first);
    for (int i = headline + 1; i < core; i++) {
      add(i, main);
    }
    for (int i = main.core().end(); i < main.core().end() + BELOW; i++) {
      add(i, main);
    }
    for (int i = headline - ABOVE; i < headline; i++) {
      add(i, main);
    }
  }

  private void add(int i, MainText main) {
    if (i < 0 || i >= outline.blocks().size()) {
      return;
    }
    Block block = outline.blocks().get(i);
    Box box = outline.box(block);
    boolean signed = BlockFilter.isSigned(outline, box);
    boolean fits = block.words() <= LONGEST && (!box.junk || signed && box.linkShare() < 0.9);
    boolean line = signed || isDated(block);
    boolean caption = block.kind() == Block.Kind.CAPTION || BlockFilter.isCaption(outline, box);
    boolean heading = block.heading() || main.headline().filter(block::equals).isPresent();
    if (fits
        && line
        && !caption
        && !heading
        && !(block.prose() && block.words() > LONGEST / 2 && !signed)) {
      lines.add(block);
    }
  }

  private static boolean isDated(Block block) {
    return block.linkShare() < 0.5 && YEAR.matcher(block.text()).find();
  }

  List<Block> lines() {
    return lines;
  }

  /// Whether a line tells a year and none tells this one.
  boolean contradict(int year) {
    boolean any = false;
    for (Block line : lines) {
      Matcher found = YEAR.matcher(line.text());
      while (found.find()) {
        any = true;
        if (Integer.parseInt(found.group()) == year) {
          return false;
        }
      }
    }
    return any;
  }
}

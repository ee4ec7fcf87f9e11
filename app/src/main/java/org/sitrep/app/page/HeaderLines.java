package org.sitrep.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The short lines around an article's headline and body that are no text of it: byline and date
/// line. Where no other witness tells author or day, they are handed on with the text, for the
/// library's cleaner to read: they are in words of a language.
///
/// What an element named for a byline says within a line becomes a line of its own, with the word
/// that leads to it.
final class HeaderLines {
  private static final int LONGEST = 22;
  private static final int ABOVE = 2;

  /// How many blocks above the headline a line may stand that is named for a date.
  private static final int FAR = 10;

  private static final int BELOW = 3;

  /// How far behind the headline the body begins at most.
  private static final int REACH = 24;

  /// Letters of a word that leads to a name.
  private static final int LEADS = 5;

  private static final Pattern YEAR =
      Pattern.compile("(?<!\\p{Nd})(?:(?:19|20)\\d{2}|[\\p{Nd}&&[^0-9]]{4})(?!\\p{Nd})");

  /// Names of two or three words with capitals.
  private static final Pattern NAMES =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}'\u2019-]+(?: \\p{Lu}[\\p{L}'\u2019-]+){1,2})"
              + "(?:, \\p{Lu}[\\p{L}'\u2019-]+(?: \\p{Lu}[\\p{L}'\u2019-]+){1,2})*");

  private final Outline outline;
  private final Area area;
  private final int end;
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final List<String> years = new ArrayList<>();

  /// The blocks between headline and body.
  ///
  /// @param from the first behind the headline
  /// @param to the first of the body
  record Area(int from, int to) {
    static Area of(MainText main) {
      int headline = main.headline().map(Block::number).orElse(main.core().first());
      int core = main.core().first();
      if (core <= headline + 1) {
        core =
            main.paragraphs().stream()
                .filter(Block::prose)
                .mapToInt(Block::number)
                .filter(number -> number > headline)
                .sorted()
                .skip(1)
                .findFirst()
                .orElse(headline + 1);
      }
      return new Area(headline + 1, Math.min(core, headline + REACH));
    }
  }

  HeaderLines(Outline outline, MainText main) {
    this.outline = outline;
    this.area = Area.of(main);
    this.end = main.core().end();
    for (int i = area.from(); i < area.to(); i++) {
      add(i, main);
    }
    for (int i = main.core().end(); i < main.core().end() + BELOW; i++) {
      add(i, main);
    }
    for (int i = area.from() - 1 - FAR; i < area.from() - 1; i++) {
      if (i >= area.from() - 1 - ABOVE || i >= 0 && isSignedDate(outline.blocks().get(i))) {
        add(i, main);
      }
    }
    for (int i = area.from(); i <= Math.min(area.to(), outline.blocks().size() - 1); i++) {
      Block block = outline.blocks().get(i);
      if (isSignedDate(block)) {
        years.add(block.text());
      }
    }
  }

  private boolean isSignedDate(Block block) {
    return isDated(block) && BlockFilter.isSigned(outline, outline.box(block));
  }

  private void add(int i, MainText main) {
    if (i < 0 || i >= outline.blocks().size()) {
      return;
    }
    Block block = outline.blocks().get(i);
    Box box = outline.box(block);
    List<String> names = bylines(block);
    boolean signed = BlockFilter.isSigned(outline, box) || !names.isEmpty();
    names.remove(block.text());
    boolean fits = block.words() <= LONGEST && (!box.junk || signed && box.linkShare() < 0.9);
    boolean line = signed || isDated(block);
    boolean caption = block.kind() == Block.Kind.CAPTION || BlockFilter.isCaption(outline, box);
    boolean term = box.tag().equals("dt");
    boolean heading = block.heading() || term || main.headline().filter(block::equals).isPresent();
    if (fits
        && line
        && !caption
        && !heading
        && !(block.prose() && block.words() > LONGEST / 2 && !signed)) {
      blocks.add(block);
      String text = HeaderText.of(block, box, label(i));
      lines.addAll(split(text, names));
    }
  }

  /// What the term of a list of definitions right before a block says, else nothing.
  private String label(int i) {
    Block before = i > 0 ? outline.blocks().get(i - 1) : null;
    boolean term =
        before != null
            && outline.box(before).tag().equals("dt")
            && outline.box(outline.blocks().get(i)).tag().equals("dd");
    return term && before != null ? before.text() + " " : "";
  }

  /// What elements named for bylines say within a block.
  private List<String> bylines(Block block) {
    List<String> names = new ArrayList<>();
    for (Mark mark : outline.marks()) {
      boolean near = mark.block() == block.number() || mark.block() == block.number() + 1;
      if (near && mark.box() == block.box() && mark.hint().is(Role.BYLINE)) {
        String text = Spaces.single(mark.element().text());
        boolean known = text.isEmpty() || names.stream().anyMatch(name -> name.contains(text));
        if (!known && block.text().contains(text)) {
          names.add(text);
        }
      }
    }
    return names;
  }

  private static List<String> split(String text, List<String> names) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (String name : names) {
      int at = text.indexOf(name, from);
      if (at >= 0) {
        int start = leading(text, from, at);
        lines.add(text.substring(from, start).strip());
        lines.add(text.substring(start, at + name.length()).strip());
        from = at + name.length();
      }
    }
    lines.add(text.substring(from).strip());
    lines.removeIf(line -> line.chars().noneMatch(Character::isLetterOrDigit));
    return lines;
  }

  /// Where the word before a name begins, if it leads to it.
  private static int leading(String text, int from, int name) {
    int end = name;
    while (end > from && text.charAt(end - 1) == ' ') {
      end--;
    }
    int start = end;
    while (start > from && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    boolean colon = end > from && text.charAt(end - 1) == ':';
    if (colon) {
      start = text.lastIndexOf(' ', end - 1) + 1;
    }
    boolean capitals = end - start > 1 && Character.isUpperCase(text.charAt(start + 1));
    boolean leads = end > start && (colon || end - start <= LEADS && !capitals);
    return leads && start >= from ? start : name;
  }

  /// Looks for four digits in a row, in whatever script, before a pattern is asked.
  private static boolean mayTellYear(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digits = Character.isDigit(c) || Character.isSurrogate(c) ? digits + 1 : 0;
      if (digits == 4) {
        return YEAR.matcher(text).find();
      }
    }
    return false;
  }

  private static boolean isDated(Block block) {
    return block.linkShare() < 0.5 && mayTellYear(block.text());
  }

  /// A line right behind the body that is nothing but names with commas between them.
  Optional<String> signature() {
    for (int i = end; i < Math.min(end + 2, outline.blocks().size()); i++) {
      Block block = outline.blocks().get(i);
      Box box = outline.box(block);
      boolean bare = block.linked() == 0 && !box.junk && !block.heading();
      if (bare && NAMES.matcher(block.text()).matches()) {
        return Optional.of(block.text());
      }
    }
    return Optional.empty();
  }

  /// The blocks between headline and body.
  Area area() {
    return area;
  }

  /// The blocks that hold the lines.
  List<Block> blocks() {
    return blocks;
  }

  List<String> lines() {
    return lines;
  }

  /// Whether a line tells a year and none tells this one.
  boolean contradict(int year) {
    boolean any = false;
    List<String> told = new ArrayList<>(lines);
    told.addAll(years);
    for (String line : told) {
      Matcher found = YEAR.matcher(line);
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

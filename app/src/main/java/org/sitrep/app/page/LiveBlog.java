package org.sitrep.app.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the dated entries of a live blog: boxes of one make, each with a time of its own and some
/// words, that hold most of what the page says below its headline. What JSON-LD tells as
/// `liveBlogUpdate` dates them, and stands for them where the page has no such boxes.
final class LiveBlog {
  private static final int LEAST = 3;
  private static final int HEAD = 4;
  private static final int MOST_BLOCKS = 200;
  private static final double MOST = 0.5;

  private final Witnesses witnesses;
  private final Outline outline;
  private final MainText main;
  private final Updates updates;
  private final List<Box> boxes;

  LiveBlog(Witnesses witnesses, MainText main) {
    this.witnesses = witnesses;
    this.outline = witnesses.outline();
    this.main = main;
    this.updates = Updates.of(witnesses);
    this.boxes = find();
  }

  /// The boxes of the entries in the page's order; none if it is no live blog.
  List<Box> boxes() {
    return boxes;
  }

  private List<Box> find() {
    List<Box> best = List.of();
    for (List<Box> group : groups().values()) {
      best = group.size() >= LEAST && prose(group) > prose(best) ? group : best;
    }
    return isLive(best) ? best : List.of();
  }

  /// Whether the page is a live blog.
  boolean isLive() {
    return !boxes.isEmpty() || updates.entries().size() >= LEAST && updates.hasWords();
  }

  private boolean isLive(List<Box> group) {
    boolean called =
        witnesses.linked().has("LiveBlogPosting")
            || group.stream().anyMatch(box -> box.is(Role.ENTRY) || isNamedLive(box));
    return !group.isEmpty() && (called || group.size() > LEAST && prose(group) > whole() * MOST);
  }

  private boolean isNamedLive(Box box) {
    Box around = box;
    while (around.number > 0) {
      if (around.is(Role.LIVE)) {
        return true;
      }
      around = outline.around(around);
    }
    return false;
  }

  private int whole() {
    int whole = 0;
    for (Block block : outline.blocks()) {
      whole += block.prose() ? block.text().length() : 0;
    }
    return whole;
  }

  private int prose(List<Box> group) {
    int prose = 0;
    for (Box box : group) {
      for (int i = box.begin; i < box.end; i++) {
        Block block = outline.blocks().get(i);
        prose += block.prose() ? block.text().length() : 0;
      }
    }
    return prose;
  }

  /// Boxes with a time and words, by make; none within another of its make.
  private Map<String, List<Box>> groups() {
    Map<String, List<Box>> groups = new LinkedHashMap<>();
    int from = main.headline().map(Block::number).orElse(0);
    for (Box box : outline.boxes()) {
      boolean fits = box.begin > from && box.end - box.begin >= 2 && box.parent > 0;
      if (fits
          && box.end - box.begin <= MOST_BLOCKS
          && !isOther(box)
          && hasWords(box)
          && hasTime(box)) {
        List<Box> group = groups.computeIfAbsent(make(box), key -> new ArrayList<>());
        if (group.isEmpty() || group.getLast().end <= box.begin) {
          group.add(box);
        }
      }
    }
    return groups;
  }

  private static String make(Box box) {
    String names = box.names();
    int blank = names.indexOf(' ');
    return box.depth + box.tag() + "." + (blank < 0 ? names : names.substring(0, blank));
  }

  /// A comment or teaser.
  private boolean isOther(Box box) {
    Box around = box;
    while (around.number > 0) {
      boolean live = around.is(Role.ENTRY) || around.is(Role.LIVE) || around.is(Role.BODY);
      boolean beside =
          around.tag().equals("aside")
              || around.tag().equals("footer")
              || around.tag().equals("nav");
      if (beside || !live && around.hint.weight(Role.JUNK) == 3) {
        return true;
      }
      around = outline.around(around);
    }
    return box.linked > box.letters * MOST && box.letters > 0;
  }

  private boolean hasTime(Box box) {
    return EntryTime.of(box.element).isPresent()
        || EntryTime.clock(outline, box, HEAD).isPresent()
        || marked(box).isPresent();
  }

  private boolean hasWords(Box box) {
    for (int i = box.begin; i < box.end; i++) {
      if (outline.blocks().get(i).prose()) {
        return true;
      }
    }
    return false;
  }

  /// What the first element within that tells a time tells.
  private Optional<Moment> marked(Box box) {
    List<Mark> marks = outline.marks();
    int end = Math.min(box.begin + HEAD - 1, box.end);
    for (int i = first(box.begin); i < marks.size() && marks.get(i).block() <= end; i++) {
      Mark mark = marks.get(i);
      if (outline.within(outline.boxes().get(mark.box()), box)) {
        Optional<Moment> moment = EntryTime.of(mark.element());
        if (moment.isPresent()) {
          return moment;
        }
      }
    }
    return Optional.empty();
  }

  /// The first mark at a block or behind it.
  private int first(int block) {
    List<Mark> marks = outline.marks();
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marks.get(middle).block() < block) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// @param published when the page says it was published
  /// @param changed when it says it was last changed
  List<Entry> entries(Optional<Moment> published, Optional<Moment> changed) {
    if (boxes.isEmpty()) {
      return updates.entries();
    }
    EntryDays days = new EntryDays(outline, boxes, published, changed);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i++) {
      entry(boxes.get(i), i, days).ifPresent(entries::add);
    }
    return entries;
  }

  private Optional<Entry> entry(Box box, int number, EntryDays days) {
    List<Block> own = new ArrayList<>();
    Optional<String> title = Optional.empty();
    for (int i = box.begin; i < box.end; i++) {
      Block block = outline.blocks().get(i);
      boolean heading = block.heading() && own.isEmpty() && !EntryTime.isClock(block.text());
      if (heading && title.isEmpty() && !isInner(outline.box(block), box)) {
        title = Optional.of(block.text());
      } else if (isOwn(block, box)) {
        own.add(block);
      }
    }
    String text = String.join("\n\n", own.stream().map(Block::text).toList());
    Optional<Told<Moment>> told = updates.time(title.orElse(""), text);
    Optional<Told<Moment>> exact =
        EntryTime.of(box.element).or(() -> marked(box)).map(at -> new Told<>("time", at, 1));
    Optional<Told<Moment>> at =
        exact
            .filter(one -> one.what().exactness() == 2)
            .or(() -> told)
            .or(() -> exact)
            .or(() -> days.time(number).map(moment -> new Told<>("text", moment, 1)));
    String id = box.element.id().isEmpty() ? "e" + (number + 1) : box.element.id();
    return text.isEmpty() ? Optional.empty() : Optional.of(new Entry(id, title, at, text));
  }

  /// Whether a box within an entry is one of teasers and the like.
  private boolean isInner(Box inner, Box entry) {
    Box around = inner;
    while (around.number > entry.number) {
      boolean beside = around.tag().equals("aside") || around.tag().equals("figure");
      if (beside || around.hint.weight(Role.JUNK) >= 2 || around.is(Role.PULL)) {
        return true;
      }
      around = outline.around(around);
    }
    return false;
  }

  private boolean isOwn(Block block, Box entry) {
    Box box = outline.box(block);
    boolean label = BlockFilter.isSigned(outline, box) && !block.prose();
    boolean small =
        block.kind() == Block.Kind.TEXT && !block.prose() && !block.closed() && block.words() < 6;
    return !isInner(box, entry)
        && !label
        && !small
        && block.kind() != Block.Kind.CAPTION
        && !BlockFilter.isNamedCaption(outline, box)
        && !BlockFilter.isLink(block)
        && !EntryTime.isClock(block.text());
  }
}

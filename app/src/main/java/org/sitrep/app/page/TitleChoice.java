package org.sitrep.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which words are the headline: the heading a reader sees, if the page's other titles bear it out,
/// else the title that most others are like. The site's name is cut off.
final class TitleChoice {
  private static final double LIKE = 0.4;
  private static final int LEAST = 4;

  private final List<Told<String>> told = new ArrayList<>();

  TitleChoice(Witnesses witnesses, SiteName site) {
    Head head = witnesses.head();
    witnesses.linkedText("headline").ifPresent(title -> add("json-ld", title, site));
    head.first("og:title").ifPresent(title -> add("opengraph", title, site));
    head.first("twitter:title", "parsely-title", "dc.title", "sailthru.title", "title")
        .ifPresent(title -> add("meta", title, site));
    witnesses.linkedText("name").ifPresent(title -> add("json-ld", title, site));
    String whole = site.cut(LinkedData.plain(head.title()));
    add("title-element", told.isEmpty() ? SiteName.withoutLast(whole) : whole, site);
  }

  private void add(String by, String title, SiteName site) {
    String cut = site.cut(LinkedData.plain(title));
    if (!cut.isEmpty()) {
      told.add(new Told<>(by, cut, told.size()));
    }
  }

  List<String> titles() {
    return told.stream().map(Told::what).toList();
  }

  Optional<Told<String>> choose(Optional<Block> heading, Outline outline) {
    Optional<Told<String>> seen =
        heading.filter(block -> isBorneOut(block, outline)).map(block -> named(text(block)));
    return seen.or(() -> told.isEmpty() ? Optional.empty() : Optional.of(told.getFirst()))
        .or(() -> heading.map(block -> named(text(block))));
  }

  private static String text(Block block) {
    return block.text().replace('\n', ' ');
  }

  private boolean isBorneOut(Block block, Outline outline) {
    Box box = outline.box(block);
    boolean alike = told.stream().anyMatch(one -> Shingles.alike(one.what(), text(block)) >= LIKE);
    boolean held = told.stream().anyMatch(one -> one.what().contains(text(block)));
    boolean first = box.tag().equals("h1") && !box.junk && block.words() >= LEAST;
    return alike || held && block.words() >= LEAST || first;
  }

  /// A heading that another witness tells word by word is told by that one.
  private Told<String> named(String text) {
    for (Told<String> one : told) {
      if (one.what().equals(text)) {
        return one;
      }
    }
    for (Told<String> one : told) {
      if (isKicker(text, one.what())) {
        return one;
      }
    }
    return new Told<>("heading", text, 0);
  }

  /// Whether a heading is a title with a kicker of a few words before it.
  private static boolean isKicker(String heading, String title) {
    int before = heading.length() - title.length();
    return before > 1
        && heading.endsWith(" " + title)
        && before * 2 < title.length()
        && Shingles.words(title).size() >= LEAST;
  }
}

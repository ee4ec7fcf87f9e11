package org.sitrep.app.page;

import java.util.Locale;

/// Tells what a page is by how much prose hangs together on it and what it says of itself.
final class KindChoice {
  private static final int LEAST = 120;
  private static final int SHORT = 600;
  private static final int TEASERS = 6;
  private static final int FEW = 3;

  private final Witnesses witnesses;
  private final MainText main;

  KindChoice(Witnesses witnesses, MainText main) {
    this.witnesses = witnesses;
    this.main = main;
  }

  /// @param live whether entries of a live blog were found
  PageKind choose(boolean live) {
    if (live) {
      return PageKind.LIVE;
    }
    boolean article = isCalledArticle();
    int length = main.length();
    boolean apart = main.core().prose() < Math.min(length, SHORT) / 2 && linkedHeadings() >= FEW;
    boolean little = length < LEAST || !article && apart;
    if (little || !article && isCalledOtherwise() || isScattered(length)) {
      return teasers() >= TEASERS ? PageKind.LIST : PageKind.OTHER;
    }
    if (!article && (isCalledList() && length < SHORT || isInWall())) {
      return isInWall() ? PageKind.OTHER : PageKind.LIST;
    }
    if (!article && teasers() >= TEASERS && length < SHORT / 2 && !isBody()) {
      return PageKind.LIST;
    }
    return new Access(witnesses, main).isStub() ? PageKind.STUB : PageKind.ARTICLE;
  }

  /// Whether no make of paragraphs prevails among many that stand below links.
  private boolean isScattered(int length) {
    boolean apart = main.core().prose() * 2 < length;
    return apart && linkedHeadings() >= TEASERS
        || cards() >= TEASERS && main.core().prose() < SHORT / 2;
  }

  /// How many headings in the box of the text are links.
  private int linkedHeadings() {
    int links = 0;
    for (int i = main.box().begin; i < main.box().end; i++) {
      Block block = witnesses.outline().blocks().get(i);
      links += block.heading() && block.linkShare() > 0.8 ? 1 : 0;
    }
    return links;
  }

  /// How many headings that are links stand within the element named main, aside from sidebars.
  private int cards() {
    int cards = 0;
    for (Block block : witnesses.outline().blocks()) {
      Box box = witnesses.outline().box(block);
      cards += block.heading() && block.linkShare() > 0.8 && isInMain(box) ? 1 : 0;
    }
    return cards;
  }

  private boolean isInMain(Box box) {
    Box around = box;
    while (around.number > 0) {
      if (around.tag().equals("aside") || around.tag().equals("footer")) {
        return false;
      }
      if (around.tag().equals("main")) {
        return !isBody();
      }
      around = witnesses.outline().around(around);
    }
    return false;
  }

  private boolean isBody() {
    Box box = main.box();
    boolean named = box.hint.weight(Role.BODY) == 3 || box.isProperty("articleBody");
    return named && main.headline().isPresent();
  }

  /// Whether it holds next to no text, and says it is an article or is no page of links.
  boolean isBare() {
    return main.length() < LEAST && (isCalledArticle() || teasers() < TEASERS);
  }

  private boolean isCalledArticle() {
    boolean linked = witnesses.object().filter(witnesses.linked()::isArticle).isPresent();
    boolean graph = type().equals("article") || type().endsWith(":article");
    return linked || graph;
  }

  private String type() {
    return witnesses.head().first("og:type").orElse("").toLowerCase(Locale.ROOT);
  }

  private boolean isCalledList() {
    LinkedData linked = witnesses.linked();
    return linked.has("CollectionPage")
        || linked.has("ItemList")
        || linked.has("SearchResultsPage")
        || linked.has("ProfilePage");
  }

  private boolean isCalledOtherwise() {
    boolean media = type().startsWith("video") || type().startsWith("music");
    boolean player =
        witnesses.linked().has("VideoObject") || witnesses.linked().has("ImageGallery");
    return (media || player) && main.length() < SHORT * 2;
  }

  /// Whether the text lies in what is named a banner, a consent wall or the like.
  private boolean isInWall() {
    if (main.paragraphs().isEmpty()) {
      return false;
    }
    Box box = witnesses.outline().box(main.paragraphs().getLast());
    while (box.number > 0) {
      if (box.is(Role.CONSENT) && !box.is(Role.BODY)) {
        return true;
      }
      box = witnesses.outline().around(box);
    }
    return false;
  }

  private int teasers() {
    int teasers = 0;
    for (Block block : witnesses.outline().blocks()) {
      boolean link = block.linkShare() > 0.8 && block.words() >= 4;
      teasers += link ? 1 : 0;
    }
    return teasers;
  }
}

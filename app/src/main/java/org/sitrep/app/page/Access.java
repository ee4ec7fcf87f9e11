package org.sitrep.app.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Tells whether the page holds the whole article or only what stands before a paywall.
final class Access {
  private static final int SHORT = 1_400;
  private static final int LONG = 4_000;
  private static final int PAID = 600;
  private static final int NEAR = 12;
  private static final Set<String> CLOSED =
      Set.of("locked", "metered", "premium", "paid", "subscriber", "subscribers", "plus", "hard");

  private final Witnesses witnesses;
  private final MainText main;

  Access(Witnesses witnesses, MainText main) {
    this.witnesses = witnesses;
    this.main = main;
  }

  boolean isStub() {
    if (isOpen()) {
      return false;
    }
    int length = main.length();
    boolean wall = hasWall();
    if (isPaid()) {
      return wall && length < LONG || length < SHORT / 2 || isCut();
    }
    return wall && length < SHORT;
  }

  private boolean isPaid() {
    boolean told =
        witnesses.linkedText("isAccessibleForFree").filter(free -> isNo(free)).isPresent()
            || witnesses.object().map(this::isPartPaid).orElse(false);
    return told
        || witnesses
            .head()
            .first("article:content_tier", "content_tier", "contenttier", "og:content_tier")
            .filter(tier -> CLOSED.contains(tier.toLowerCase(Locale.ROOT)))
            .isPresent();
  }

  /// Whether what JSON-LD names as paid for is on the page.
  private boolean isOpen() {
    for (Object part :
        witnesses
            .object()
            .map(one -> witnesses.linked().values(one, "hasPart"))
            .orElse(List.of())) {
      if (part instanceof Map<?, ?> map && map.get("cssSelector") instanceof String selector) {
        int prose = 0;
        for (Block block : main.paragraphs()) {
          boolean paid = block.prose() && isWithin(witnesses.outline().box(block), selector);
          prose += paid ? block.text().length() : 0;
        }
        if (prose > PAID && prose * 2 > main.length()) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isWithin(Box box, String selector) {
    String name = selector.replace(".", "").replace("#", "").strip();
    Box around = box;
    while (around.number > 0) {
      if (around.element.hasClass(name) || around.element.id().equals(name)) {
        return around.number > 1;
      }
      around = witnesses.outline().around(around);
    }
    return false;
  }

  private boolean isPartPaid(Map<?, ?> object) {
    return witnesses.linked().values(object, "hasPart").stream()
        .anyMatch(
            part ->
                part instanceof Map<?, ?> map
                    && map.get("isAccessibleForFree") instanceof String free
                    && isNo(free));
  }

  private static boolean isNo(String free) {
    String word = free.toLowerCase(Locale.ROOT);
    return word.endsWith("false") || word.equals("no") || word.equals("0");
  }

  /// Whether something asks to pay or log in within the body or right behind it.
  private boolean hasWall() {
    for (Box box : witnesses.outline().boxes()) {
      boolean near = box.begin >= main.box().begin && box.begin <= main.box().end + NEAR;
      boolean asks = box.end > box.begin && box.begin >= main.core().end() - 1;
      if (near && box.is(Role.WALL) && box.junk && asks) {
        return true;
      }
    }
    return false;
  }

  private boolean isCut() {
    if (main.paragraphs().isEmpty()) {
      return true;
    }
    String last = main.paragraphs().getLast().text();
    return last.endsWith("\u2026") || last.endsWith("...") || !Run.closed(last);
  }
}

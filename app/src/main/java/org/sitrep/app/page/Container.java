package org.sitrep.app.page;

/// Finds the box that holds the article: the one that has most of the page's prose and least beside
/// it, where names and elements that promise an article weigh more.
///
/// The measure is the harmonic mean of two shares, as in retrieval: how much of what the box holds
/// is prose, and how much of the page's prose the box holds.
final class Container {
  private static final double[] BODY = {1, 1.1, 1.25, 1.5};

  private final Outline outline;
  private final int from;

  /// @param from the first block that may belong to the article
  Container(Outline outline, int from) {
    this.outline = outline;
    this.from = from;
  }

  /// The whole page if no box holds prose.
  Box find() {
    Box root = outline.boxes().getFirst();
    Box best = root;
    double score = 0;
    for (Box box : outline.boxes()) {
      if (!box.junk && box.prose > 0 && box.end > from && isHolder(box)) {
        double its = score(box, root.prose);
        if (its >= score) {
          best = box;
          score = its;
        }
      }
    }
    return best;
  }

  private static boolean isHolder(Box box) {
    return switch (box.tag()) {
      case "p", "li", "h1", "h2", "h3", "h4", "blockquote", "ul", "ol", "a", "tr" -> false;
      default -> true;
    };
  }

  private double score(Box box, int whole) {
    double precision = box.letters == 0 ? 0 : (double) box.prose / box.letters;
    double recall = whole == 0 ? 0 : (double) box.prose / whole;
    return 2 * precision * recall / (precision + recall) * promise(box);
  }

  private static double promise(Box box) {
    double promise = BODY[Math.min(box.hint.weight(Role.BODY), 3)];
    if (box.isProperty("articleBody")
        || Attrs.get(box.element, "property").endsWith("articleBody")) {
      promise = 1.6;
    }
    return switch (box.tag()) {
      case "article" -> Math.max(promise, 1.3);
      case "main" -> Math.max(promise, 1.1);
      default -> promise;
    };
  }
}

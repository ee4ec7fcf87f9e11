package org.sitrep.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Place;
import org.sitrep.story.PlaceRelation;

/// Finds which figures of one article count different things, so that a part is never laid beside
/// its whole.
///
/// One voice gives one number of a thing in the news of one report, unless they differ so little
/// that the part is all but the whole; of a place and a wider one, the wider one's greater number
/// is the whole; numbers of places that do not hold each other are of different things; two sides
/// that count the dead do not differ fivefold; and a number that is the sum of two others is their
/// whole.
final class FigureParts {
  private static final int MOST = 24;
  private static final double SUM_REACH = 0.01;

  /// How many times a number may be another and all but the same, of its order, and credible as the
  /// word of another side.
  private static final double NEAR = 1.05;

  private static final double UNLIKE = 1.5;
  private static final double FAR = 5;

  private static final Set<String> CASUALTIES = Set.of("killed", "injured", "missing");

  private FigureParts() {}

  /// Notes the differences among the figures of one article, all of one measure.
  ///
  /// @param divided takes the places of figures that differ
  static void mark(List<FigureNode> article, PlacePairs divided) {
    List<FigureNode> nodes = article.stream().limit(MOST).toList();
    for (int i = 0; i < nodes.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (differ(nodes.get(i).item(), nodes.get(j).item())) {
          nodes.get(i).keepApart(nodes.get(j));
          part(nodes.get(i), nodes.get(j));
          divide(nodes.get(i).item(), nodes.get(j).item(), divided);
        }
      }
    }
    sums(nodes);
  }

  /// The lesser of two numbers is a part if its place is the narrower one.
  private static void part(FigureNode one, FigureNode other) {
    Bounds mine = Bounds.of(one.item().quantity());
    Bounds theirs = Bounds.of(other.item().quantity());
    if (one.item().isBackground() == other.item().isBackground()
        && !elsewhere(one.item(), other.item())
        && isPart(one.item(), other.item(), mine, theirs)) {
      (mine.named() < theirs.named() ? one : other).becomePart();
    }
  }

  private static void divide(FigureItem one, FigureItem other, PlacePairs divided) {
    boolean news = !one.isBackground() && !other.isBackground();
    one.place()
        .filter(mine -> news && other.place().filter(p -> !p.equals(mine)).isPresent())
        .ifPresent(mine -> divided.add(mine, other.place().orElseThrow()));
  }

  private static boolean differ(FigureItem one, FigureItem other) {
    Bounds mine = Bounds.of(one.quantity());
    Bounds theirs = Bounds.of(other.quantity());
    double times = mine.times(theirs);
    if (mine.isVague() || theirs.isVague() || times < NEAR) {
      return false;
    }
    boolean unlike = mine.excludes(theirs) || times > UNLIKE;
    boolean voice = one.voice().key().equals(other.voice().key());
    return elsewhere(one, other)
        || times > FAR && CASUALTIES.contains(one.measure())
        || one.isBackground() == other.isBackground()
            && unlike
            && (voice || isPart(one, other, mine, theirs));
  }

  private static boolean elsewhere(FigureItem one, FigureItem other) {
    Optional<Place> mine = one.place();
    Optional<Place> theirs = other.place();
    return mine.isPresent()
        && theirs.isPresent()
        && !PlaceRelation.compatible(mine.get(), theirs.get());
  }

  private static boolean isPart(FigureItem one, FigureItem other, Bounds mine, Bounds theirs) {
    if (one.place().isEmpty() || other.place().isEmpty()) {
      return false;
    }
    int wider =
        Integer.compare(
            PlaceRelation.rank(one.place().get()), PlaceRelation.rank(other.place().get()));
    return wider != 0 && wider == Double.compare(mine.named(), theirs.named());
  }

  private static void sums(List<FigureNode> nodes) {
    List<FigureNode> exact =
        nodes.stream().filter(node -> !Bounds.of(node.item().quantity()).isVague()).toList();
    for (FigureNode whole : exact) {
      for (int i = 0; i < exact.size(); i++) {
        for (int j = 0; j < i; j++) {
          if (adds(whole, exact.get(i), exact.get(j))) {
            whole.keepApart(exact.get(i));
            whole.keepApart(exact.get(j));
          }
        }
      }
    }
  }

  private static boolean adds(FigureNode whole, FigureNode one, FigureNode other) {
    double mine = named(one);
    double theirs = named(other);
    double sum = mine + theirs;
    return mine != theirs
        && Math.min(mine, theirs) > 1
        && sum / Math.max(mine, theirs) > NEAR
        && Math.abs(named(whole) - sum) <= (sum < 1000 ? 0 : sum * SUM_REACH);
  }

  private static double named(FigureNode node) {
    return Bounds.of(node.item().quantity()).named();
  }
}

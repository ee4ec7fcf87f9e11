package org.sitrep.story;

import org.sitrep.model.ClaimPlace;
import org.sitrep.model.PlaceKind;

/// What the news of two reports tell of each other.
final class News {
  private static final double SHARED = 0.10;
  private static final double SHARED_DATED = 0.18;
  private static final int RECALL_DAYS = 4;
  private static final int SAME_DAYS = 2;

  private News() {}

  /// What a happening that both tell as news is worth, the day and the town being known or not; 0
  /// if there is none.
  static double shared(Report one, Report other) {
    double most = 0;
    for (Happening mine : one.news()) {
      for (Happening theirs : other.news()) {
        if (mine.mayBe(theirs)) {
          most = Math.max(most, weight(mine, theirs));
        }
      }
    }
    return most;
  }

  /// A happening both put in one town says more than one both put in one country.
  private static double weight(Happening mine, Happening theirs) {
    boolean dated = mine.claim().date().overlaps(theirs.claim().date());
    double weight = dated ? SHARED_DATED : SHARED;
    return isWide(mine) || isWide(theirs) ? weight / 2 : weight;
  }

  private static boolean isWide(Happening happening) {
    return happening
        .claim()
        .place()
        .map(ClaimPlace::place)
        .filter(place -> place.kind() != PlaceKind.COUNTRY)
        .isEmpty();
  }

  /// Whether both are chiefly about a happening that is known to be on one day, or of one state
  /// over days.
  static boolean sharesDated(Report one, Report other) {
    return one.main().stream()
        .anyMatch(
            mine ->
                other.main().stream()
                    .filter(mine::mayBe)
                    .anyMatch(theirs -> mine.type().lasting() || mine.sameDay(theirs)));
  }

  /// Whether `later` only recalls, days on, the chief news of `earlier`.
  static boolean recalls(Report later, Report earlier) {
    return later.recalled().stream()
        .filter(past -> isOver(past, later))
        .anyMatch(past -> earlier.main().stream().anyMatch(news -> meant(past, news, later)));
  }

  /// Whether something recalled is what another report has as its news: certainly, or because
  /// nothing that is news in the recalling report may be it.
  private static boolean meant(Happening past, Happening news, Report later) {
    return past.mayBe(news) && (past.sameDay(news) || later.news().stream().noneMatch(news::mayBe));
  }

  /// Whether what a report recalls lies back behind its news, rather than being part of it.
  ///
  /// If the news has the like of it in the same place, the two must be told apart by their days; a
  /// state over days that is news again is the same state.
  private static boolean isOver(Happening past, Report report) {
    boolean like = false;
    for (Happening news : report.news()) {
      if (past.resembles(news)) {
        like = true;
        if (!tellsApart(past, news, report)) {
          return false;
        }
      }
    }
    return like || report.daysSince(past).orElse(0L) > RECALL_DAYS || report.isRecentBeside(past);
  }

  private static boolean tellsApart(Happening past, Happening news, Report report) {
    return past.farApart(news, RECALL_DAYS)
        || past.isDatedUnlike(news)
        || (past.isOtherType(news) && report.isRecentBeside(past));
  }

  /// Whether their chief news are of one kind in one place, but days apart.
  static boolean onOtherDays(Report one, Report other) {
    boolean apart = false;
    for (Happening mine : one.main()) {
      for (Happening theirs : other.main()) {
        if (mine.type().salience() > 1 && mine.resembles(theirs)) {
          if (!mine.farApart(theirs, SAME_DAYS)) {
            return false;
          }
          apart = true;
        }
      }
    }
    return apart;
  }
}

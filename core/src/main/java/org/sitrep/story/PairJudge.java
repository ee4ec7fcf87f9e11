package org.sitrep.story;

import java.util.List;
import org.sitrep.model.PartialDate;
import org.sitrep.model.PlaceKind;

/// Decides what two reports are to each other.
///
/// The score is the cosine of their meanings, in one language mixed with that of their words; a
/// news event both tell (type, place, no contradicting day) adds to it, every day between their
/// dates beyond three takes away. Whatever the score, two reports are kept apart if more than 10
/// days lie between them, if their chief news is one kind of thing in one place on different days,
/// or if one only recalls, more than four days on, what the other reports.
final class PairJudge {
  static final double STORY = 0.26;
  static final double STORYLINE = 0.20;
  private static final double RECALL_STORYLINE = 0.12;
  private static final double WORDS = 0.2;
  private static final double COPY = 0.5;
  private static final double SHARED_NEWS = 0.10;
  private static final double SHARED_NEWS_DATED = 0.18;
  private static final double PER_DAY = 0.02;
  private static final int FREE_DAYS = 3;
  static final int WINDOW_DAYS = 10;
  private static final int FOLLOW_UP_DAYS = 4;
  private static final int RECALL_DAYS = 4;
  private static final int SAME_DAYS = 2;

  private PairJudge() {}

  /// The bond between reports number `first` and `second`.
  static Bond judge(int first, Report one, int second, Report other) {
    double score = likeness(one, other) + sharedNews(one, other) - distance(one, other);
    boolean recall = recalls(one, other) || recalls(other, one);
    boolean apart = tooFar(one, other) || recall || differentDays(one, other);
    return new Bond(first, second, score, kind(score, apart, recall && nearby(one, other)));
  }

  private static Bond.Kind kind(double score, boolean apart, boolean recall) {
    if (score >= STORY) {
      return apart ? Bond.Kind.APART : Bond.Kind.STORY;
    }
    if (score >= STORYLINE || (recall && score >= RECALL_STORYLINE)) {
      return apart ? Bond.Kind.APART : Bond.Kind.STORYLINE;
    }
    return Bond.Kind.NONE;
  }

  private static double likeness(Report one, Report other) {
    double meaning = one.meaning().cosine(other.meaning());
    if (!one.article().language().equals(other.article().language())) {
      return meaning;
    }
    double words = one.words().cosine(other.words());
    return words >= COPY
        ? Math.max(meaning, words)
        : Math.max(meaning, (1 - WORDS) * meaning + WORDS * words);
  }

  private static double sharedNews(Report one, Report other) {
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
    double weight = dated ? SHARED_NEWS_DATED : SHARED_NEWS;
    return isWide(mine) || isWide(theirs) ? weight / 2 : weight;
  }

  private static boolean isWide(Happening happening) {
    return happening
        .claim()
        .place()
        .filter(place -> place.place().kind() != PlaceKind.COUNTRY)
        .isEmpty();
  }

  private static double distance(Report one, Report other) {
    return Math.max(0, gap(one, other) - FREE_DAYS) * PER_DAY;
  }

  /// Days between the reports; 0 if one has no date.
  private static long gap(Report one, Report other) {
    PartialDate mine = one.when();
    PartialDate theirs = other.when();
    return mine.isKnown() && theirs.isKnown() ? Days.between(mine, theirs) : 0;
  }

  private static boolean tooFar(Report one, Report other) {
    long gap = gap(one, other);
    return gap > WINDOW_DAYS || (gap > FOLLOW_UP_DAYS && !sharesDatedNews(one, other));
  }

  /// Whether both are chiefly about a happening that is known to be on one day, or of one state
  /// over days.
  private static boolean sharesDatedNews(Report one, Report other) {
    return one.main().stream()
        .anyMatch(
            mine ->
                other.main().stream()
                    .filter(mine::mayBe)
                    .anyMatch(theirs -> mine.type().lasting() || mine.sameDay(theirs)));
  }

  /// Whether `later` only recalls, days on, the chief news of `earlier`.
  private static boolean recalls(Report later, Report earlier) {
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
    List<Happening> like = report.news().stream().filter(past::resembles).toList();
    if (like.isEmpty()) {
      return report.daysSince(past).orElse(0L) > RECALL_DAYS || report.isRecentBeside(past);
    }
    return like.stream()
        .allMatch(
            news ->
                past.farApart(news, RECALL_DAYS)
                    || past.isDatedUnlike(news)
                    || (past.isOtherType(news) && report.isRecentBeside(past)));
  }

  private static boolean differentDays(Report one, Report other) {
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

  private static boolean nearby(Report one, Report other) {
    return one.main().stream().anyMatch(mine -> other.main().stream().anyMatch(mine::sharesPlace));
  }
}

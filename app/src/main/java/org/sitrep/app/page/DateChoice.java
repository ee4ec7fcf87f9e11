package org.sitrep.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// When the article was published and last changed: the day that most witnesses tell, each as much
/// as it is to be trusted, and of those that tell it the most exact.
///
/// A day that is later than the page's own last change counts less, for templates tell such. Of the
/// dates in the page's words those count that stand near the headline or are named, and never those
/// of teasers.
final class DateChoice {
  /// Days after publication from which on a change makes the day of publication doubtful.
  private static final int LATE = 300;

  private final Witnesses witnesses;
  private final HeaderLines header;
  private final List<Told<Moment>> published = new ArrayList<>();
  private final List<Told<Moment>> changed = new ArrayList<>();

  DateChoice(Witnesses witnesses, Optional<Block> headline, Box body, HeaderLines header) {
    this.witnesses = witnesses;
    this.header = header;
    linked();
    metas(DateNames.PUBLISHED, "opengraph", 5, published);
    metas(DateNames.NAMED, "meta", 4, published);
    metas(DateNames.CHANGED, "opengraph", 5, changed);
    metas(DateNames.CHANGED_NAMED, "meta", 4, changed);
    DateMarks marks = new DateMarks(witnesses, headline, body);
    published.addAll(marks.published());
    changed.addAll(marks.changed());
    witnesses
        .address()
        .or(() -> witnesses.head().canonical())
        .flatMap(
            address -> Moments.inAddress(address.getRawPath() == null ? "" : address.getRawPath()))
        .ifPresent(moment -> published.add(new Told<>("address", moment, 3)));
  }

  private void linked() {
    boolean article = witnesses.object().filter(witnesses.linked()::isArticle).isPresent();
    add(witnesses.linkedText("datePublished"), "json-ld", article ? 5 : 3, published);
    add(witnesses.linkedText("dateCreated"), "json-ld", 2, published);
    add(witnesses.linkedText("uploadDate"), "json-ld", 2, published);
    add(witnesses.linkedText("dateModified"), "json-ld", article ? 5 : 3, changed);
  }

  private static void add(Optional<String> told, String by, int trust, List<Told<Moment>> moments) {
    told.flatMap(Moments::read).ifPresent(moment -> moments.add(new Told<>(by, moment, trust)));
  }

  private void metas(String[] names, String by, int trust, List<Told<Moment>> moments) {
    for (String name : names) {
      Optional<Moment> moment = witnesses.head().first(name).flatMap(Moments::read);
      if (moment.isPresent()) {
        moments.add(new Told<>(by, moment.get(), trust));
        return;
      }
    }
  }

  /// The best that is no template's: one that only one witness tells is such where the page's own
  /// lines tell another year, or it was changed so much later that the day is more likely the
  /// template's.
  Optional<Told<Moment>> published() {
    return best(published.stream().filter(told -> !isTemplate(told)).toList(), false);
  }

  private boolean isTemplate(Told<Moment> told) {
    long witnesses =
        published.stream()
            .filter(one -> one.what().daysTo(told.what()) <= 1)
            .map(Told::by)
            .distinct()
            .count();
    boolean late =
        !changed.isEmpty()
            && changed.stream().allMatch(one -> isLate(one.what(), told.what()))
            && !header.lines().isEmpty();
    return witnesses < 2 && (header.contradict(told.what().day().getYear()) || late);
  }

  private static boolean isLate(Moment change, Moment published) {
    return published.before(change) && change.daysTo(published) > LATE;
  }

  /// The last change; empty if it is none after publication.
  Optional<Told<Moment>> changed() {
    Optional<Told<Moment>> own = published();
    if (own.isEmpty()) {
      Optional<Told<Moment>> template = best(published, false);
      return best(changed, true)
          .filter(told -> template.filter(t -> t.what().daysTo(told.what()) == 0).isEmpty());
    }
    List<Told<Moment>> after =
        changed.stream().filter(told -> own.get().what().before(told.what())).toList();
    return best(after, true).map(told -> onClockOf(own.get().what(), told));
  }

  /// A change without a zone is told by the clock of publication, where a witness that tells a zone
  /// shows the same time as one that tells none.
  private Told<Moment> onClockOf(Moment own, Told<Moment> told) {
    boolean sameClock =
        own.exactness() == 2
            && published.stream()
                .map(Told::what)
                .filter(other -> other.exactness() == 1)
                .anyMatch(own::showsAs);
    return sameClock && told.what().exactness() == 1
        ? new Told<>(told.by(), told.what().onClockOf(own), told.trust())
        : told;
  }

  private Optional<Told<Moment>> best(List<Told<Moment>> told, boolean change) {
    Told<Moment> best = null;
    double score = Double.NEGATIVE_INFINITY;
    for (Told<Moment> one : told) {
      double its = support(one, told) + one.what().exactness() + one.trust() * 0.01;
      if (!change && isAfterChange(one.what())) {
        its /= 2;
      }
      if (its > score) {
        best = one;
        score = its;
      }
    }
    return Optional.ofNullable(best);
  }

  private static double support(Told<Moment> one, List<Told<Moment>> told) {
    double support = 0;
    for (Told<Moment> other : told) {
      long days = one.what().daysTo(other.what());
      support += days == 0 ? other.trust() : days == 1 ? other.trust() * 0.5 : 0;
    }
    return support;
  }

  private boolean isAfterChange(Moment moment) {
    return !changed.isEmpty()
        && changed.stream().allMatch(told -> told.what().day().plusDays(1).isBefore(moment.day()));
  }
}

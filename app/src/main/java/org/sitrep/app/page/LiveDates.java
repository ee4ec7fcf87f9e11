package org.sitrep.app.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The dates of a live blog that tells none for itself: from its first entry to its last.
final class LiveDates {
  private LiveDates() {}

  /// The same facts, with these dates where no witness but times in the page tells them, and all
  /// entries tell moments.
  static PageFacts of(PageFacts facts, LiveBlog blog) {
    boolean told = facts.published().filter(one -> !one.by().equals("time")).isPresent();
    if (told) {
      return facts;
    }
    List<Told<Moment>> times =
        blog.entries(facts.published().map(Told::what), facts.updated().map(Told::what)).stream()
            .flatMap(entry -> entry.at().stream())
            .filter(at -> at.what().exactness() == 2)
            .sorted(Comparator.comparing(at -> at.what().time().orElseThrow().local()))
            .toList();
    if (times.size() < 2) {
      return facts;
    }
    Told<Moment> first = times.getFirst();
    Told<Moment> last = times.getLast();
    boolean later = first.what().before(last.what());
    return new PageFacts(
        facts.title(),
        Optional.of(first),
        later ? Optional.of(last) : facts.updated(),
        facts.authors(),
        facts.outlet(),
        facts.language(),
        facts.agency());
  }
}

package org.sitrep.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitrep.model.Agreement;
import org.sitrep.model.Figure;

/// Weighs the numbers given for one thing.
///
/// Of each voice the latest number counts: what it said before has been brought up to date. Words
/// that only tell an order of size ("dozens") count where nobody gives a number, and a number that
/// a report gives as its own and quotes from a source is the source's. Of the youngest numbers that
/// is best which the most voices bear out, then the most reliable voice's. Low and high are the
/// range that all voices give.
final class Estimates {
  private static final int FRESH_DAYS = 1;

  private final List<Said> latest;

  /// @param all in order of time
  Estimates(List<Said> all) {
    Map<String, Said> byVoice = new TreeMap<>();
    boolean counted = all.stream().anyMatch(said -> !said.bounds().isVague());
    Set<String> quoted =
        all.stream()
            .filter(said -> !said.voice().carrier())
            .map(Estimates::inArticle)
            .collect(Collectors.toSet());
    for (Said said : all) {
      boolean echo = said.voice().carrier() && quoted.contains(inArticle(said));
      if (!echo && (!counted || !said.bounds().isVague())) {
        byVoice.merge(said.voice().key(), said, Estimates::later);
      }
    }
    this.latest = byVoice.values().stream().sorted(Comparator.comparingInt(Said::number)).toList();
  }

  private static String inArticle(Said said) {
    return said.article() + "|" + said.bounds().named();
  }

  /// The later of two numbers of one voice; of one day the greater.
  private static Said later(Said one, Said other) {
    boolean sameDay = one.day().equals(other.day());
    return sameDay && other.low() < one.low() ? one : other;
  }

  Agreement agreement() {
    return Bounds.agreement(latest.stream().map(Said::quantity).toList());
  }

  /// The best number with the range around it, none if nobody gives any.
  Optional<Figure.Estimate> estimate() {
    return best()
        .map(
            best ->
                new Figure.Estimate(
                    new Figure.Bound(best.bounds().named(), best.number()),
                    latest.stream()
                        .min(Comparator.comparingDouble(Said::low))
                        .map(said -> new Figure.Bound(said.low(), said.number()))
                        .orElseThrow(),
                    latest.stream()
                        .max(Comparator.comparingDouble(Said::high))
                        .map(said -> new Figure.Bound(said.high(), said.number()))
                        .orElseThrow()));
  }

  private Optional<Said> best() {
    LocalDate last = latest.stream().map(Said::day).max(LocalDate::compareTo).orElse(LocalDate.MIN);
    LocalDate fresh = last.equals(LocalDate.MIN) ? last : last.minusDays(FRESH_DAYS);
    return latest.stream()
        .filter(said -> !said.day().isBefore(fresh))
        .max(
            Comparator.comparingLong(this::support)
                .thenComparingInt(Said::reliability)
                .thenComparing(Said::day)
                .thenComparingDouble(Said::low)
                .thenComparingInt(said -> -said.number()));
  }

  /// How many voices name the same number.
  private long support(Said said) {
    double named = said.bounds().named();
    double reach = said.bounds().reach();
    return latest.stream()
        .map(Said::bounds)
        .filter(other -> Math.abs(other.named() - named) <= Math.max(reach, other.reach()))
        .count();
  }
}

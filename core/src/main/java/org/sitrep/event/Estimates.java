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
/// Of each voice the latest number counts: what it said before has been brought up to date. For the
/// best number, words that only tell an order of size ("dozens") count where nobody gives a number,
/// and a number that a report gives as its own and quotes from a source is the source's. Of the
/// youngest numbers that is best which the most voices bear out, then the most reliable voice's.
/// Low and high are the range that all voices give.
final class Estimates {
  private static final int FRESH_DAYS = 1;

  private final List<Said> latest;
  private final List<Said> standing;

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
      boolean echo = isEcho(said, quoted);
      if (!echo && (!counted || !said.bounds().isVague())) {
        byVoice.merge(said.voice().key(), said, Estimates::later);
      }
    }
    this.latest = byVoice.values().stream().sorted(Comparator.comparingInt(Said::number)).toList();
    this.standing = standing(all.stream().filter(said -> !isEcho(said, quoted)).toList());
  }

  private static boolean isEcho(Said said, Set<String> quoted) {
    return said.voice().carrier() && quoted.contains(inArticle(said));
  }

  /// What has not been brought up to date: the latest word of whoever is named; of a medium, which
  /// may have several sources, all that it says on its last day. Orders of size count here, since
  /// they may exclude a number.
  private static List<Said> standing(List<Said> all) {
    Map<String, Said> last = new TreeMap<>();
    all.forEach(said -> last.merge(said.voice().key(), said, Estimates::later));
    return all.stream()
        .filter(
            said -> {
              Said latest = last.getOrDefault(said.voice().key(), said);
              return said == latest || said.voice().carrier() && said.day().equals(latest.day());
            })
        .toList();
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
    return Bounds.agreement(standing.stream().map(Said::quantity).toList());
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

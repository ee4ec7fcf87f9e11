package org.sitrep.picture.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.model.Figure;
import org.sitrep.model.Quantity;
import org.sitrep.picture.report.Report.Line;
import org.sitrep.picture.wording.Amounts;
import org.sitrep.picture.wording.Statements;
import org.sitrep.picture.wording.Wording;

/// Tells which figures have changed since an earlier run: their best number, the range that sources
/// give, or who gives them.
final class FigureNews {
  private final Evidences<Earlier.Figure> known;
  private final Set<String> articles;
  private final Wording wording;
  private final Statements statements;
  private final Amounts amounts;
  private final SourceNumbers numbers;

  FigureNews(Earlier earlier, Wording wording, Statements statements, SourceNumbers numbers) {
    this.known = new Evidences<>(earlier.figures(), Earlier.Figure::evidence);
    this.articles = earlier.articles();
    this.wording = wording;
    this.statements = statements;
    this.amounts = new Amounts(wording);
    this.numbers = numbers;
  }

  /// A line for each figure that changed, then one for each new one, those that most reports give
  /// first.
  List<Line> of(List<Figure> figures) {
    List<Line> changed = new ArrayList<>();
    List<Line> unseen = new ArrayList<>();
    figures.stream()
        .filter(figure -> !figure.measure().isEmpty() && figure.estimate().isPresent())
        .sorted(
            Comparator.comparingInt((Figure figure) -> -figure.claims().size())
                .thenComparing(Figure::id))
        .forEach(
            figure ->
                known
                    .find(evidence(figure))
                    .ifPresentOrElse(
                        before -> change(figure, before).ifPresent(changed::add),
                        () -> unseen(figure).ifPresent(unseen::add)));
    changed.addAll(unseen);
    return changed.stream().distinct().toList();
  }

  private boolean isReported(Figure figure) {
    return figure.claims().stream().anyMatch(claim -> !articles.contains(claim.article()));
  }

  private static List<String> evidence(Figure figure) {
    return figure.claims().stream()
        .map(claim -> Earlier.key(claim.article(), claim.figure().span()))
        .toList();
  }

  /// What is new about a figure that a new article gives, too; one that has lost words is put
  /// together anew rather than changed.
  private Optional<Line> change(Figure figure, Earlier.Figure before) {
    if (!isReported(figure) || !evidence(figure).containsAll(before.evidence())) {
      return Optional.empty();
    }
    String now = amount(figure);
    String then = amount(figure, before.best(), before.low(), before.high());
    if (!then.isEmpty() && !then.equals(now)) {
      return Optional.of(line("news.figure", figure, Map.of("earlier", then)));
    }
    Set<String> further = new TreeSet<>();
    figure.claims().stream()
        .filter(claim -> !before.origins().contains(claim.origin()))
        .forEach(claim -> further.add(voice(claim)));
    return further.isEmpty()
        ? Optional.empty()
        : Optional.of(
            line(
                "news.figure-sources",
                figure,
                Map.of("sources", wording.join(List.copyOf(further)))));
  }

  private Optional<Line> unseen(Figure figure) {
    return isReported(figure)
        ? Optional.of(line("news.figure-new", figure, Map.of()))
        : Optional.empty();
  }

  /// Who gives a figure; an article that speaks for itself by its number.
  private String voice(Figure.Reported claim) {
    int report = numbers.of(claim.originName());
    return report > 0
        ? wording.phrase("origin.report", Map.of("n", Integer.toString(report)))
        : wording.names().of(claim.origin()).orElse(claim.originName());
  }

  private Line line(String key, Figure figure, Map<String, String> more) {
    Map<String, String> values = new HashMap<>(more);
    values.put("figure", statements.of(figure));
    values.put("amount", amount(figure));
    return new Line(
        wording.phrase(key, values),
        numbers.of(figure.claims().stream().map(Figure.Reported::article).toList()));
  }

  private String amount(Figure figure) {
    return figure
        .estimate()
        .map(
            estimate ->
                amount(
                    figure,
                    OptionalDouble.of(estimate.best().value()),
                    OptionalDouble.of(estimate.low().value()),
                    OptionalDouble.of(estimate.high().value())))
        .orElse("");
  }

  /// The best number, with the range where sources differ; empty if there is none.
  private String amount(
      Figure figure, OptionalDouble best, OptionalDouble low, OptionalDouble high) {
    if (best.isEmpty()) {
      return "";
    }
    String number = quantity(figure, best, best);
    return low.equals(high) || low.isEmpty() || high.isEmpty()
        ? number
        : number + " (" + quantity(figure, low, high) + ")";
  }

  private String quantity(Figure figure, OptionalDouble low, OptionalDouble high) {
    return amounts.text(new Quantity(figure.measure(), low, high, false, figure.unit(), ""));
  }
}

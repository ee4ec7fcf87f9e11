package org.sitrep.picture.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.Figure;
import org.sitrep.model.Quantity;
import org.sitrep.picture.report.Report.FigureReport;
import org.sitrep.picture.report.Report.Value;
import org.sitrep.picture.wording.Amounts;
import org.sitrep.picture.wording.Dates;
import org.sitrep.picture.wording.Statements;
import org.sitrep.picture.wording.Wording;

/// Sets the values that reports give for one thing side by side.
final class FigureMaker {
  private final Statements statements;
  private final Wording wording;
  private final Amounts amounts;
  private final Dates dates;
  private final EvidenceMaker evidence;

  FigureMaker(Statements statements, Wording wording, EvidenceMaker evidence) {
    this.statements = statements;
    this.wording = wording;
    this.amounts = new Amounts(wording);
    this.dates = new Dates(wording);
    this.evidence = evidence;
  }

  /// The figures of one story, those that most voices give first.
  List<FigureReport> of(List<Figure> figures) {
    return figures.stream()
        .filter(figure -> !figure.measure().isEmpty())
        .sorted(
            Comparator.comparingInt((Figure figure) -> -voices(figure))
                .thenComparingInt(figure -> -figure.claims().size())
                .thenComparing(Figure::measure)
                .thenComparing(Figure::id))
        .map(this::of)
        .toList();
  }

  private FigureReport of(Figure figure) {
    List<Value> values = told(figure).stream().map(this::value).toList();
    boolean several = values.size() > 1;
    return new FigureReport(
        figure.id(),
        statements.of(figure),
        figure.agreement().id(),
        several ? wording.phrase("agreement." + figure.agreement().id()) : "",
        values);
  }

  /// Its values; what one voice says twice in one report is told once.
  private static List<Figure.Reported> told(Figure figure) {
    Map<List<Object>, Figure.Reported> told = new LinkedHashMap<>();
    for (Figure.Reported reported : figure.claims()) {
      Quantity quantity = reported.figure().quantity();
      told.putIfAbsent(
          List.of(reported.article(), reported.origin(), quantity.low(), quantity.high()),
          reported);
    }
    return List.copyOf(told.values());
  }

  /// How many voices give it.
  private static int voices(Figure figure) {
    return figure.series().size();
  }

  private Value value(Figure.Reported reported) {
    return new Value(
        amounts.text(reported.figure().quantity()),
        reported.figure().quantity().low(),
        reported.figure().quantity().high(),
        reported.figure().date().isKnown() ? dates.text(reported.figure().date()) : "",
        evidence.of(reported));
  }
}

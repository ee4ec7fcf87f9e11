package org.sitrep.picture.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.sitrep.model.Actor;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Figure;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Quantity;
import org.sitrep.picture.report.Report.Line;
import org.sitrep.picture.wording.Amounts;
import org.sitrep.picture.wording.Dates;
import org.sitrep.picture.wording.Statements;
import org.sitrep.picture.wording.Wording;

/// Tells which numbers outlets have changed in their articles since an earlier run.
///
/// A number is an earlier one changed if both count the same in one article whose text is another
/// now, and nothing else there does: where several might be meant, none is.
final class FigureUpdateNews {
  private final Map<String, Integer> texts;
  private final Map<String, Set<Value>> then = new LinkedHashMap<>();
  private final Wording wording;
  private final Statements statements;
  private final Amounts amounts;
  private final Dates dates;
  private final SourceNumbers numbers;

  FigureUpdateNews(Earlier earlier, Wording wording, Statements statements, SourceNumbers numbers) {
    this.texts = earlier.texts();
    this.wording = wording;
    this.statements = statements;
    this.amounts = new Amounts(wording);
    this.dates = new Dates(wording);
    this.numbers = numbers;
    for (Earlier.Figure figure : earlier.figures()) {
      for (Earlier.Given given : figure.given()) {
        then.computeIfAbsent(given.subject(), subject -> new LinkedHashSet<>())
            .add(new Value(given.low(), given.high()));
      }
    }
  }

  private record Value(OptionalDouble low, OptionalDouble high) {}

  /// What an article gives now for one subject.
  private record Now(Figure figure, AnnotatedArticle article, Set<Value> values) {}

  /// A line for each, in the order of the figures.
  List<Line> of(List<Figure> figures) {
    Map<String, Now> now = new LinkedHashMap<>();
    figures.stream()
        .filter(figure -> !figure.measure().isEmpty())
        .forEach(figure -> figure.claims().forEach(claim -> add(now, figure, claim)));
    List<Line> lines = new ArrayList<>();
    now.forEach((subject, given) -> update(subject, given).ifPresent(lines::add));
    return lines.stream().distinct().toList();
  }

  private void add(Map<String, Now> now, Figure figure, Figure.Reported claim) {
    int number = numbers.of(claim.article());
    if (number > 0 && isChanged(numbers.article(number))) {
      List<String> what =
          List.of(
              figure.measure(),
              figure.unit(),
              figure.of().map(Actor::name).orElse(""),
              figure.place().map(place -> place.ref()).orElse(""));
      String subject = Earlier.subject(claim.article(), what, claim.figure().background());
      Quantity quantity = claim.figure().quantity();
      now.computeIfAbsent(
              subject, s -> new Now(figure, numbers.article(number), new LinkedHashSet<>()))
          .values()
          .add(new Value(quantity.low(), quantity.high()));
    }
  }

  private boolean isChanged(AnnotatedArticle article) {
    return texts.getOrDefault(article.id(), article.text().hashCode()) != article.text().hashCode();
  }

  private Optional<Line> update(String subject, Now now) {
    Set<Value> gone = new LinkedHashSet<>(then.getOrDefault(subject, Set.of()));
    gone.removeAll(now.values());
    Set<Value> fresh = new LinkedHashSet<>(now.values());
    fresh.removeAll(then.getOrDefault(subject, Set.of()));
    return gone.size() == 1 && fresh.size() == 1
        ? Optional.of(line(now, gone.iterator().next(), fresh.iterator().next()))
        : Optional.empty();
  }

  private Line line(Now now, Value before, Value after) {
    AnnotatedArticle article = now.article();
    int number = numbers.of(article.id());
    Map<String, String> values =
        Map.of(
            "figure", statements.of(now.figure()),
            "outlet", article.outlet().orElseGet(() -> report(number)),
            "earlier", amount(now.figure(), before),
            "amount", amount(now.figure(), after),
            "date",
                article
                    .publication()
                    .updated()
                    .map(time -> dates.text(PartialDate.day(time.local().toLocalDate())))
                    .orElse(""));
    return new Line(wording.phrase("news.figure-update", values), List.of(number));
  }

  private String report(int number) {
    return wording.phrase("origin.report", Map.of("n", Integer.toString(number)));
  }

  private String amount(Figure figure, Value value) {
    return amounts.text(
        new Quantity(figure.measure(), value.low(), value.high(), false, figure.unit(), ""));
  }
}

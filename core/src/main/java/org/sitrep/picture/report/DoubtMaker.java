package org.sitrep.picture.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.Event;
import org.sitrep.model.EventStatus;
import org.sitrep.model.Status;
import org.sitrep.model.Warning;
import org.sitrep.picture.report.Report.Doubt;
import org.sitrep.picture.report.Report.Evidence;
import org.sitrep.picture.report.Report.FigureReport;
import org.sitrep.picture.wording.Warnings;
import org.sitrep.picture.wording.Wording;

/// Names what a careful reader would question in a story.
final class DoubtMaker {
  private final Wording wording;
  private final SourceNumbers numbers;
  private final EvidenceMaker evidence;
  private final HappeningMaker happenings;

  DoubtMaker(
      Wording wording, SourceNumbers numbers, EvidenceMaker evidence, HappeningMaker happenings) {
    this.wording = wording;
    this.numbers = numbers;
    this.evidence = evidence;
    this.happenings = happenings;
  }

  /// The doubts of a story: its disputed, denied and unconfirmed events, its conflicting figures,
  /// its articles' warnings.
  List<Doubt> of(List<Event> events, List<FigureReport> figures, List<Warning> warnings) {
    List<Doubt> doubts = new ArrayList<>();
    events.stream().flatMap(event -> of(event).stream()).forEach(doubts::add);
    figures.stream()
        .filter(figure -> figure.agreement().equals("conflict"))
        .map(this::of)
        .forEach(doubts::add);
    warnings.stream().map(this::of).forEach(doubts::add);
    return doubts;
  }

  private Optional<Doubt> of(Event event) {
    Optional<String> kind = kind(event);
    return kind.map(
        key ->
            new Doubt(
                wording.phrase("doubt." + key, Map.of("statement", happenings.statement(event))),
                Optional.empty(),
                numbers.of(event)));
  }

  private static Optional<String> kind(Event event) {
    if (event.status() == EventStatus.DISPUTED || event.status() == EventStatus.DENIED) {
      return Optional.of(event.status().id());
    }
    boolean unsure =
        event.status() != EventStatus.EXPECTED
            && event.claims().stream()
                .allMatch(claim -> claim.claim().status() == Status.UNCONFIRMED);
    return unsure ? Optional.of(Status.UNCONFIRMED.id()) : Optional.empty();
  }

  private Doubt of(FigureReport figure) {
    List<String> amounts =
        figure.values().stream().map(value -> value.amount()).distinct().toList();
    String text =
        wording.phrase(
            "doubt.figures",
            Map.of("figure", figure.label(), "amounts", String.join("; ", amounts)));
    List<Integer> sources =
        figure.values().stream().map(v -> v.evidence().source()).distinct().sorted().toList();
    return new Doubt(text, Optional.empty(), sources);
  }

  private Doubt of(Warning warning) {
    Evidence words = evidence.of(warning);
    return new Doubt(
        Warnings.message(wording, warning), Optional.of(words), List.of(words.source()));
  }
}

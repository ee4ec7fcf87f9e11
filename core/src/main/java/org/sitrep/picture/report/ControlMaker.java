package org.sitrep.picture.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sitrep.model.Control;
import org.sitrep.model.Event;
import org.sitrep.model.EventClaim;
import org.sitrep.model.Picture;
import org.sitrep.picture.report.Report.Line;
import org.sitrep.picture.wording.Statements;
import org.sitrep.picture.wording.Wording;

/// Tells who is said to hold which place, till when, who says so, and where they contradict each
/// other.
final class ControlMaker {
  private final Wording wording;
  private final Statements statements;
  private final SourceNumbers numbers;
  private final HappeningMaker happenings;

  ControlMaker(
      Wording wording, Statements statements, SourceNumbers numbers, HappeningMaker happenings) {
    this.wording = wording;
    this.statements = statements;
    this.numbers = numbers;
    this.happenings = happenings;
  }

  List<Line> of(Picture picture) {
    Map<String, Event> events = new HashMap<>();
    picture.events().forEach(event -> events.put(event.id(), event));
    return picture.control().stream().map(control -> line(control, events)).distinct().toList();
  }

  private Line line(Control control, Map<String, Event> events) {
    String text =
        wording.phrase(
            "control.line",
            Map.of(
                "claim", statements.of(control),
                "origins", happenings.origins(control.origins()),
                "deniedBy", happenings.origins(control.deniedBy()),
                "disputed",
                    control.disputed() && control.deniedBy().isEmpty()
                        ? wording.phrase("agreement.conflict")
                        : ""));
    return new Line(text, sources(control, events, numbers));
  }

  /// The numbers of the articles that tell of a spell and of its end.
  static List<Integer> sources(Control control, Map<String, Event> events, SourceNumbers numbers) {
    List<String> articles =
        Stream.concat(control.events().stream(), control.endedBy().stream())
            .flatMap(id -> Stream.ofNullable(events.get(id)))
            .flatMap(event -> event.claims().stream())
            .map(EventClaim::article)
            .toList();
    return numbers.of(articles);
  }
}

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

/// Tells who is said to hold which place.
final class ControlMaker {
  private final Statements statements;
  private final SourceNumbers numbers;

  ControlMaker(Statements statements, SourceNumbers numbers) {
    this.statements = statements;
    this.numbers = numbers;
  }

  List<Line> of(Picture picture) {
    Map<String, Event> events = new HashMap<>();
    picture.events().forEach(event -> events.put(event.id(), event));
    return picture.control().stream().map(control -> line(control, events)).distinct().toList();
  }

  private Line line(Control control, Map<String, Event> events) {
    List<String> articles =
        control.events().stream()
            .flatMap(id -> Stream.ofNullable(events.get(id)))
            .flatMap(event -> event.claims().stream())
            .map(EventClaim::article)
            .toList();
    return new Line(statements.of(control), numbers.of(articles));
  }
}

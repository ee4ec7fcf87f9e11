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
import org.sitrep.picture.wording.Dates;
import org.sitrep.picture.wording.Names;
import org.sitrep.picture.wording.Wording;

/// Tells who is said to hold which place.
final class ControlMaker {
  private final Names names;
  private final Wording wording;
  private final Dates dates;
  private final SourceNumbers numbers;

  ControlMaker(Names names, Wording wording, SourceNumbers numbers) {
    this.names = names;
    this.wording = wording;
    this.dates = new Dates(wording);
    this.numbers = numbers;
  }

  List<Line> of(Picture picture) {
    Map<String, Event> events = new HashMap<>();
    picture.events().forEach(event -> events.put(event.id(), event));
    return picture.control().stream().map(control -> line(control, events)).distinct().toList();
  }

  private Line line(Control control, Map<String, Event> events) {
    String text =
        wording.phrase(
            "control." + control.kind(),
            Map.of(
                "place", names.of(control.place()),
                "holder", names.of(control.holder(), true),
                "date", control.since().isKnown() ? dates.text(control.since()) : ""));
    List<String> articles =
        control.events().stream()
            .flatMap(id -> Stream.ofNullable(events.get(id)))
            .flatMap(event -> event.claims().stream())
            .map(EventClaim::article)
            .toList();
    return new Line(text, numbers.of(articles));
  }
}

package org.sitrep.picture.page;

import java.util.HashMap;
import java.util.Map;
import org.sitrep.model.Span;
import org.sitrep.picture.report.Report.Evidence;

/// Names the spots of the page that links lead to.
final class Anchors {
  private final Map<String, String> events = new HashMap<>();

  /// The spot of an event; the same event always has the same one.
  String event(String id) {
    return events.computeIfAbsent(id, unseen -> "event-" + (events.size() + 1));
  }

  /// The spot of a source.
  static String source(int number) {
    return "source-" + number;
  }

  /// The spot of words in a source's text.
  static String words(int source, Span span) {
    return "words-" + source + "-" + span.start() + "-" + span.end();
  }

  /// A link to the words of an evidence.
  static String link(Evidence evidence) {
    return "#" + words(evidence.source(), evidence.span());
  }
}

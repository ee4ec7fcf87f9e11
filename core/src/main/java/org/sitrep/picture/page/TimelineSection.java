package org.sitrep.picture.page;

import java.util.List;
import org.sitrep.picture.report.Report.Happening;
import org.sitrep.picture.report.Report.Moment;

/// Writes everything that has a date, year by year.
final class TimelineSection {
  private final Html html;
  private final Pieces pieces;
  private final Anchors anchors;

  TimelineSection(Pieces pieces, Anchors anchors) {
    this.pieces = pieces;
    this.html = pieces.html();
    this.anchors = anchors;
  }

  void write(List<Moment> moments) {
    if (moments.isEmpty()) {
      return;
    }
    html.open("section", "id", "timeline", "class", "timeline");
    html.element("h2", pieces.wording().phrase("heading.timeline"));
    int year = Integer.MIN_VALUE;
    for (Moment moment : moments) {
      if (moment.year() != year) {
        html.raw(year == Integer.MIN_VALUE ? "" : "</ol>");
        year = moment.year();
        html.element("h3", Integer.toString(year)).open("ol");
      }
      moment(moment);
    }
    html.close("ol").close("section").line();
  }

  private void moment(Moment moment) {
    Happening happening = moment.happening();
    String state =
        moment.recalled() ? pieces.wording().phrase("recalled") : happening.statusLabel();
    html.open(
        "li",
        "class",
        happening.group() + (moment.recalled() ? " recalled" : ""),
        "data-group",
        happening.group());
    html.element("time", happening.date(), "datetime", machine(moment.iso()));
    html.element("a", happening.statement(), "href", "#" + anchors.event(happening.event()));
    html.element("span", state, "class", "state");
    pieces.sources(happening.sources());
    html.close("li");
  }

  /// HTML knows no ranges of days.
  private static String machine(String iso) {
    return iso.indexOf('/') < 0 ? iso : "";
  }
}

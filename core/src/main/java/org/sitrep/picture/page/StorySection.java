package org.sitrep.picture.page;

import java.util.List;
import org.sitrep.picture.report.Report.Doubt;
import org.sitrep.picture.report.Report.FigureReport;
import org.sitrep.picture.report.Report.Happening;
import org.sitrep.picture.report.Report.StoryReport;
import org.sitrep.picture.wording.Wording;

/// Writes one story.
final class StorySection {
  private static final int OPEN_HAPPENINGS = 8;
  private static final int OPEN_FIGURES = 8;

  private final Html html;
  private final Wording wording;
  private final Pieces pieces;

  StorySection(Pieces pieces) {
    this.pieces = pieces;
    this.html = pieces.html();
    this.wording = pieces.wording();
  }

  void write(StoryReport story, int number) {
    html.open("article", "class", "story", "id", "story-" + number);
    html.open("header");
    html.open("p", "class", "kicker");
    html.element("span", story.period());
    html.element("span", story.follows() ? wording.phrase("story.follows") : "");
    html.close("p");
    html.element("h3", story.title(), "lang", story.titleLanguage(), "dir", "auto");
    pieces.sources(story.sources());
    html.close("header");
    happenings("heading.happened", story.happened(), "happened");
    happenings("heading.expected", story.expected(), "expected");
    figures(story.figures());
    doubts(story.doubts());
    recalled(story.recalled());
    html.close("article").line();
  }

  private void happenings(String key, List<Happening> happenings, String kind) {
    if (happenings.isEmpty()) {
      return;
    }
    html.element("h5", wording.phrase(key));
    html.open("ul", "class", "happenings " + kind);
    happenings.stream().limit(OPEN_HAPPENINGS).forEach(pieces::happening);
    html.close("ul");
    if (happenings.size() > OPEN_HAPPENINGS) {
      pieces.more(happenings.size() - OPEN_HAPPENINGS);
      html.open("ul", "class", "happenings " + kind);
      happenings.stream().skip(OPEN_HAPPENINGS).forEach(pieces::happening);
      html.close("ul").close("details");
    }
  }

  private void figures(List<FigureReport> figures) {
    if (figures.isEmpty()) {
      return;
    }
    html.element("h5", wording.phrase("heading.figures"));
    FigurePlot plot = new FigurePlot(pieces);
    figures.stream().limit(OPEN_FIGURES).forEach(plot::write);
    if (figures.size() > OPEN_FIGURES) {
      pieces.more(figures.size() - OPEN_FIGURES);
      figures.stream().skip(OPEN_FIGURES).forEach(plot::write);
      html.close("details");
    }
  }

  private void doubts(List<Doubt> doubts) {
    if (doubts.isEmpty()) {
      return;
    }
    html.element("h5", wording.phrase("heading.doubts"));
    html.open("ul", "class", "doubts");
    for (Doubt doubt : doubts) {
      html.open("li");
      doubt
          .evidence()
          .ifPresentOrElse(
              words -> html.element("a", doubt.text(), "href", Anchors.link(words)),
              () -> html.text(doubt.text()));
      html.text(" ");
      pieces.sources(doubt.sources());
      html.close("li");
    }
    html.close("ul");
  }

  private void recalled(List<Happening> recalled) {
    if (recalled.isEmpty()) {
      return;
    }
    html.open("details", "class", "recalled");
    html.open("summary").text(wording.phrase("heading.recalled"));
    html.element("b", Integer.toString(recalled.size())).close("summary");
    html.open("ul", "class", "happenings");
    recalled.forEach(pieces::happening);
    html.close("ul").close("details");
  }
}

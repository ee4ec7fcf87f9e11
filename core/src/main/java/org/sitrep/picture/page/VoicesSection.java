package org.sitrep.picture.page;

import java.util.List;
import org.sitrep.picture.report.Report.SourceEntry;
import org.sitrep.picture.report.Report.Voice;
import org.sitrep.picture.wording.Wording;

/// Writes who says what: every voice that a source cites, and the way it took.
final class VoicesSection {
  private final Html html;
  private final Pieces pieces;
  private final Wording wording;

  VoicesSection(Pieces pieces) {
    this.pieces = pieces;
    this.html = pieces.html();
    this.wording = pieces.wording();
  }

  void write(List<SourceEntry> sources) {
    if (sources.stream().allMatch(source -> source.voices().isEmpty())) {
      return;
    }
    html.open("section", "id", "voices").element("h2", wording.phrase("heading.voices"));
    html.open("div", "class", "scroll", "tabindex", "0").open("table").open("thead").open("tr");
    for (String key : List.of("figure.source", "page.voices.chain", "page.voices.kind")) {
      html.element("th", wording.phrase(key), "scope", "col");
    }
    html.element("th", wording.phrase("page.voices.claims"), "scope", "col", "class", "number");
    html.close("tr").close("thead").open("tbody");
    for (SourceEntry source : sources) {
      source
          .voices()
          .forEach(voice -> row(source, voice, voice.equals(source.voices().getFirst())));
    }
    html.close("tbody").close("table").close("div").close("section").line();
  }

  private void row(SourceEntry source, Voice voice, boolean first) {
    html.open("tr");
    if (first) {
      html.open("th", "scope", "rowgroup", "rowspan", Integer.toString(source.voices().size()));
      pieces.sources(List.of(source.number()));
      html.text(" ").element("span", source.name(), "lang", source.language(), "dir", "auto");
      html.close("th");
    }
    html.element("td", voice.chain());
    html.open("td").text(voice.kind()).close("td");
    html.element("td", Integer.toString(voice.claims()), "class", "number").close("tr");
  }
}

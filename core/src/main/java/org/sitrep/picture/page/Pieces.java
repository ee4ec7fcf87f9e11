package org.sitrep.picture.page;

import java.util.List;
import java.util.Map;
import org.sitrep.picture.report.Report.Evidence;
import org.sitrep.picture.report.Report.Happening;
import org.sitrep.picture.wording.Wording;

/// The small parts that sections share: links to sources, quotations, happenings.
final class Pieces {
  private static final int OPEN_QUOTES = 5;

  private final Html html;
  private final Wording wording;
  private final Anchors anchors;

  Pieces(Html html, Wording wording, Anchors anchors) {
    this.html = html;
    this.wording = wording;
    this.anchors = anchors;
  }

  Html html() {
    return html;
  }

  Wording wording() {
    return wording;
  }

  /// Links to sources, by their numbers.
  void sources(List<Integer> numbers) {
    html.open("span", "class", "refs");
    for (int number : numbers) {
      html.element("a", Integer.toString(number), "href", "#" + Anchors.source(number));
    }
    html.close("span");
  }

  /// A quotation that links to its words in the source.
  void quote(Evidence evidence) {
    html.open("li", "data-lang", evidence.language());
    sources(List.of(evidence.source()));
    html.text(" ")
        .open(
            "a",
            "class",
            "words",
            "href",
            Anchors.link(evidence),
            "title",
            wording.phrase("page.to-text"));
    html.element(
        "q",
        wording.phrase("quote", Map.of("words", evidence.words())),
        "lang",
        evidence.language(),
        "dir",
        "auto");
    html.close("a").open("span", "class", "voice");
    html.element("span", evidence.language(), "class", "tag");
    html.element("span", evidence.chain());
    html.element("span", evidence.firmness(), "class", "firmness");
    html.close("span").close("li");
  }

  /// A happening with its facts and its evidence.
  void happening(Happening happening) {
    html.open(
        "li",
        "class",
        "happening " + happening.group(),
        "data-group",
        happening.group(),
        "id",
        anchors.event(happening.event()));
    html.open("h4").text(happening.statement() + " ");
    sources(happening.sources());
    html.close("h4");
    facts(happening);
    quotes(happening.evidence());
    html.close("li").line();
  }

  private void facts(Happening happening) {
    html.open("p", "class", "facts");
    html.element("span", happening.date(), "class", "when");
    html.element("span", happening.place());
    html.element("span", happening.toll(), "class", "toll");
    html.open("span", "class", "status " + happening.status()).text(happening.statusLabel());
    html.close("span").element("span", happening.origins(), "class", "origins");
    html.close("p");
  }

  private void quotes(List<Evidence> evidence) {
    html.open("ul", "class", "quotes");
    evidence.stream().limit(OPEN_QUOTES).forEach(this::quote);
    html.close("ul");
    if (evidence.size() > OPEN_QUOTES) {
      more(evidence.size() - OPEN_QUOTES);
      html.open("ul", "class", "quotes");
      evidence.stream().skip(OPEN_QUOTES).forEach(this::quote);
      html.close("ul").close("details");
    }
  }

  /// Opens an element that hides what few readers want; the caller closes `details`.
  void more(int number) {
    html.open("details")
        .element("summary", wording.phrase("page.more", Map.of("n", Integer.toString(number))));
  }
}

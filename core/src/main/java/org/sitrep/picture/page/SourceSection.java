package org.sitrep.picture.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.knowledge.Ontology;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Claim;
import org.sitrep.model.FigureClaim;
import org.sitrep.model.Span;
import org.sitrep.model.Warning;
import org.sitrep.picture.page.MarkedText.Mark;
import org.sitrep.picture.report.Report.SourceEntry;
import org.sitrep.picture.wording.Wording;

/// Writes a source with its text, in which everything that the page quotes is marked.
final class SourceSection {
  private static final int MOST_OPEN = 12;

  private final Html html;
  private final Wording wording;
  private final Ontology ontology;

  SourceSection(Pieces pieces, Ontology ontology) {
    this.html = pieces.html();
    this.wording = pieces.wording();
    this.ontology = ontology;
  }

  /// Writes all sources.
  ///
  /// @param articles in the order of `sources`
  void write(List<SourceEntry> sources, List<AnnotatedArticle> articles) {
    html.open("section", "id", "sources").element("h2", wording.phrase("heading.sources"));
    for (SourceEntry source : sources) {
      write(source, articles.get(source.number() - 1), sources.size() <= MOST_OPEN);
    }
    html.close("section").line();
  }

  private void write(SourceEntry source, AnnotatedArticle article, boolean open) {
    html.open(
        "article",
        "class",
        "source",
        "id",
        Anchors.source(source.number()),
        "data-lang",
        source.language());
    html.open("h3").element("span", Integer.toString(source.number()), "class", "ordinal");
    html.element("span", source.name(), "lang", source.language(), "dir", "auto").close("h3");
    html.open("p", "class", "facts");
    html.element("span", source.outlet().orElse(""));
    html.element("span", source.languageName());
    html.element("span", source.published());
    html.element("span", source.name().equals(source.article()) ? "" : source.article());
    source.url().filter(SourceSection::web).ifPresent(this::link);
    html.close("p");
    html.raw(open ? "<details open>" : "<details>");
    html.element("summary", wording.phrase("page.full-text"));
    new MarkedText(html, article.text(), marks(source.number(), article)).write(article.language());
    html.close("details").close("article").line();
  }

  /// Whether a link can do no harm.
  private static boolean web(String url) {
    return url.startsWith("https://") || url.startsWith("http://");
  }

  private void link(String url) {
    html.element("a", url, "href", url, "rel", "noopener noreferrer");
  }

  private List<Mark> marks(int source, AnnotatedArticle article) {
    Map<Span, Mark> marks = new LinkedHashMap<>();
    for (Claim claim : article.claims()) {
      String title =
          wording.label("type", claim.type())
              + (claim.background() ? " \u00b7 " + wording.phrase("recalled") : "");
      String style = ontology.type(claim.type()).group() + (claim.background() ? " recalled" : "");
      mark(marks, source, claim.span(), style, title);
    }
    for (FigureClaim figure : article.figures()) {
      mark(
          marks,
          source,
          figure.span(),
          "number",
          wording.label("measure", figure.quantity().measure()));
    }
    for (Warning warning : article.warnings()) {
      mark(marks, source, warning.span(), "doubt", wording.phrase("heading.doubts"));
    }
    return List.copyOf(marks.values());
  }

  private static void mark(
      Map<Span, Mark> marks, int source, Span span, String style, String title) {
    marks.putIfAbsent(span, new Mark(span, Anchors.words(source, span), style, title));
  }
}

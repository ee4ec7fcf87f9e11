package org.sitrep.picture.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.Picture;
import org.sitrep.picture.report.Report;
import org.sitrep.picture.report.Report.Evidence;
import org.sitrep.picture.report.Report.Happening;
import org.sitrep.picture.report.Report.Line;
import org.sitrep.picture.report.Report.StoryReport;
import org.sitrep.picture.wording.Wording;

/// Writes a picture as one HTML file that needs nothing else.
///
/// All text is escaped, so that no article can bring markup or script of its own.
public final class PageRenderer {
  private final Knowledge knowledge;
  private final Wording wording;
  private final Html html = new Html();
  private final Anchors anchors = new Anchors();
  private final Pieces pieces;

  private PageRenderer(Knowledge knowledge, Wording wording) {
    this.knowledge = knowledge;
    this.wording = wording;
    this.pieces = new Pieces(html, wording, anchors);
  }

  /// The page.
  ///
  /// @param report the report on `picture`
  public static String render(
      Knowledge knowledge, Picture picture, Report report, Wording wording) {
    PageRenderer renderer = new PageRenderer(knowledge, wording);
    renderer.page(picture, report);
    return renderer.html.toString();
  }

  private void page(Picture picture, Report report) {
    head(report);
    html.open("body");
    html.element("a", wording.phrase("page.skip"), "class", "skip", "href", "#stories");
    masthead(report);
    contents(report);
    html.open("main");
    lines("news", report.news());
    new MapSection(knowledge, wording, anchors, statements(report)).write(html, picture.events());
    filter(report);
    html.open("div", "class", "columns");
    stories(report);
    html.open("aside");
    new TimelineSection(pieces, anchors).write(report.timeline());
    lines("control", report.control());
    html.close("aside").close("div");
    new VoicesSection(pieces).write(report.sources());
    new SourceSection(pieces, knowledge.ontology()).write(report.sources(), picture.articles());
    html.close("main");
    html.open("footer").element("p", wording.phrase("page.made"));
    html.element("p", wording.phrase("page.credits")).close("footer");
    html.open("script").raw(resource("page.js")).close("script");
    html.close("body").close("html").line();
  }

  private void head(Report report) {
    html.raw("<!doctype html>\n").open("html", "lang", report.language()).open("head").line();
    html.raw("<meta charset=\"utf-8\">");
    html.raw("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">");
    html.raw("<meta name=\"color-scheme\" content=\"light dark\">");
    html.element("title", report.headline() + " \u2013 " + wording.phrase("title"));
    html.open("style").raw(resource("page.css")).close("style").close("head").line();
  }

  private static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(PageRenderer.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void masthead(Report report) {
    html.open("header", "class", "masthead");
    html.open("p", "class", "kicker").element("span", wording.phrase("title"));
    html.element("span", report.period()).element("span", report.extent()).close("p");
    html.element("h1", report.headline());
    for (Line line : report.lead()) {
      html.open("p", "class", "lead").text(line.text() + " ");
      pieces.sources(line.sources());
      html.close("p");
    }
    html.close("header").line();
  }

  private void contents(Report report) {
    html.open("nav", "aria-label", wording.phrase("page.contents"));
    for (String section : List.of("map", "stories", "timeline", "voices", "sources")) {
      if (!section.equals("timeline") || !report.timeline().isEmpty()) {
        html.element("a", wording.phrase("heading." + section), "href", "#" + section);
      }
    }
    html.close("nav").line();
  }

  private static Map<String, String> statements(Report report) {
    Map<String, String> statements = new HashMap<>();
    report.stories().stream()
        .flatMap(PageRenderer::happenings)
        .forEach(happening -> statements.put(happening.event(), happening.statement()));
    return statements;
  }

  private static Stream<Happening> happenings(StoryReport story) {
    return Stream.of(story.happened(), story.expected(), story.recalled()).flatMap(List::stream);
  }

  /// A filter that the script brings to life.
  private void filter(Report report) {
    TreeSet<String> groups = new TreeSet<>();
    TreeSet<String> languages = new TreeSet<>();
    report.stories().stream()
        .flatMap(PageRenderer::happenings)
        .forEach(
            happening -> {
              groups.add(happening.group());
              happening.evidence().stream().map(Evidence::language).forEach(languages::add);
            });
    html.raw("<form class=\"filter\" hidden>");
    choices("group", "page.filter.groups", groups);
    choices("lang", "page.filter.languages", languages);
    html.close("form").line();
  }

  private void choices(String name, String heading, Set<String> values) {
    if (values.size() < 2) {
      return;
    }
    html.open("fieldset").element("legend", wording.phrase(heading));
    for (String value : values) {
      String label = wording.phrase((name.equals("lang") ? "language." : "group.") + value);
      html.open("label")
          .open("input", "type", "checkbox", "name", name, "value", value, "checked", "checked");
      html.text(" " + label).close("label");
    }
    html.close("fieldset");
  }

  private void stories(Report report) {
    html.open("section", "id", "stories").element("h2", wording.phrase("heading.stories"));
    StorySection section = new StorySection(pieces);
    int number = 0;
    for (StoryReport story : report.stories()) {
      number++;
      section.write(story, number);
    }
    html.close("section");
  }

  private void lines(String name, List<Line> lines) {
    if (lines.isEmpty()) {
      return;
    }
    html.open("section", "id", name, "class", name);
    html.element("h2", wording.phrase("heading." + name)).open("ul");
    for (Line line : lines) {
      html.open("li").text(line.text() + " ");
      pieces.sources(line.sources());
      html.close("li");
    }
    html.close("ul").close("section");
  }
}

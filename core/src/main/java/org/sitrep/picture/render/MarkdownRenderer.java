package org.sitrep.picture.render;

import java.util.List;
import java.util.Map;
import org.sitrep.picture.report.Report;
import org.sitrep.picture.report.Report.Doubt;
import org.sitrep.picture.report.Report.Evidence;
import org.sitrep.picture.report.Report.FigureReport;
import org.sitrep.picture.report.Report.Happening;
import org.sitrep.picture.report.Report.Line;
import org.sitrep.picture.report.Report.Moment;
import org.sitrep.picture.report.Report.SourceEntry;
import org.sitrep.picture.report.Report.StoryReport;
import org.sitrep.picture.report.Report.Value;
import org.sitrep.picture.wording.Wording;

/// Writes a report as CommonMark with tables; text from articles is escaped, so that it cannot
/// become markup.
public final class MarkdownRenderer {
  private static final String SPECIAL = "\\`*_{}[]<>#|~";

  private final Wording wording;
  private final Lines lines;
  private final StringBuilder out = new StringBuilder();

  private MarkdownRenderer(Wording wording) {
    this.wording = wording;
    this.lines = new Lines(wording);
  }

  /// The report as Markdown.
  public static String render(Report report, Wording wording) {
    MarkdownRenderer renderer = new MarkdownRenderer(wording);
    renderer.report(report);
    return renderer.out.toString();
  }

  private void report(Report report) {
    heading(1, report.headline());
    block(
        "*"
            + escape(Lines.dotted(wording.phrase("title"), report.period(), report.extent()))
            + "*");
    for (Line line : report.lead()) {
      block("**" + escape(line.text()) + "** " + numbers(line.sources()));
    }
    lines("heading.news", report.news());
    for (StoryReport story : report.stories()) {
      story(story);
    }
    lines("heading.control", report.control());
    timeline(report.timeline());
    heading(2, wording.phrase("heading.sources"));
    report.sources().forEach(this::source);
  }

  private void lines(String key, List<Line> lines) {
    if (!lines.isEmpty()) {
      heading(2, wording.phrase(key));
      lines.forEach(line -> item(0, escape(line.text()) + " " + numbers(line.sources())));
      out.append('\n');
    }
  }

  private void heading(int level, String text) {
    out.append("#".repeat(level)).append(' ').append(escape(text)).append("\n\n");
  }

  private void block(String text) {
    out.append(text.strip()).append("\n\n");
  }

  private void item(int depth, String text) {
    out.append("  ".repeat(depth)).append("- ").append(text.strip()).append('\n');
  }

  private void story(StoryReport story) {
    heading(2, story.title());
    block(
        Lines.dotted(
                story.follows() ? escape(wording.phrase("story.follows")) : "",
                escape(story.period()))
            + " "
            + numbers(story.sources()));
    happenings("heading.happened", story.happened());
    happenings("heading.expected", story.expected());
    if (!story.figures().isEmpty()) {
      heading(3, wording.phrase("heading.figures"));
      story.figures().forEach(this::figure);
    }
    doubts(story.doubts());
    happenings("heading.recalled", story.recalled());
  }

  private void happenings(String key, List<Happening> happenings) {
    if (happenings.isEmpty()) {
      return;
    }
    heading(3, wording.phrase(key));
    for (Happening happening : happenings) {
      item(0, "**" + escape(happening.statement()) + "** " + numbers(happening.sources()) + "  ");
      out.append("  ").append(escape(lines.facts(happening))).append('\n');
      for (Evidence evidence : happening.evidence()) {
        item(1, numbers(List.of(evidence.source())) + " " + quoted(evidence) + voice(evidence));
      }
    }
    out.append('\n');
  }

  private String quoted(Evidence evidence) {
    return escape(wording.phrase("quote", Map.of("words", evidence.words())));
  }

  private String voice(Evidence evidence) {
    String voice = lines.voice(evidence);
    return voice.isEmpty() ? "" : " (" + escape(voice) + ")";
  }

  private void figure(FigureReport figure) {
    block("**" + escape(figure.label()) + "** " + escape(figure.agreementLabel()));
    row(
        List.of(
            wording.phrase("figure.amount"),
            wording.phrase("figure.who"),
            wording.phrase("figure.words"),
            wording.phrase("figure.source")));
    out.append("| --- | --- | --- | --- |\n");
    for (Value value : figure.values()) {
      row(
          List.of(
              escape(Lines.dotted(value.amount(), value.date())),
              escape(value.evidence().chain()),
              quoted(value.evidence()),
              numbers(List.of(value.evidence().source()))));
    }
    out.append('\n');
  }

  private void row(List<String> cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private void doubts(List<Doubt> doubts) {
    if (doubts.isEmpty()) {
      return;
    }
    heading(3, wording.phrase("heading.doubts"));
    for (Doubt doubt : doubts) {
      item(0, escape(doubt.text()) + " " + numbers(doubt.sources()));
    }
    out.append('\n');
  }

  private void timeline(List<Moment> moments) {
    if (moments.isEmpty()) {
      return;
    }
    heading(2, wording.phrase("heading.timeline"));
    row(
        List.of(
            wording.phrase("timeline.date"),
            wording.phrase("timeline.what"),
            wording.phrase("timeline.status"),
            wording.phrase("figure.source")));
    out.append("| --- | --- | --- | --- |\n");
    for (Moment moment : moments) {
      Happening happening = moment.happening();
      row(
          List.of(
              escape(happening.date()),
              escape(happening.statement()),
              escape(moment.recalled() ? wording.phrase("recalled") : happening.statusLabel()),
              numbers(happening.sources())));
    }
    out.append('\n');
  }

  private void source(SourceEntry source) {
    String facts = escape(Lines.dotted(lines.source(source), lines.voices(source)));
    out.append(source.number())
        .append(". ")
        .append(escape(source.name()))
        .append("  \n   ")
        .append(facts)
        .append('\n');
  }

  /// Numbers of sources; their brackets are escaped, so that they make no link.
  private static String numbers(List<Integer> sources) {
    return escape(Lines.numbers(sources));
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (SPECIAL.indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c < ' ' ? ' ' : c);
    }
    return escaped.toString();
  }
}

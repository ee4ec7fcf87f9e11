package org.sitrep.picture.render;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

/// Writes a report as plain text of at most 96 columns.
public final class TextRenderer {
  private static final int MOST_HAPPENINGS = 8;
  private static final int MOST_FIGURES = 10;
  private static final int MOST_QUOTES = 4;
  private static final int MOST_RECALLED = 12;
  private static final int MOST_MOMENTS = 40;
  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  private final Wording wording;
  private final Lines lines;
  private final boolean styled;
  private final StringBuilder out = new StringBuilder();
  private final Wrapper page = new Wrapper(out);

  private TextRenderer(Wording wording, boolean styled) {
    this.wording = wording;
    this.lines = new Lines(wording);
    this.styled = styled;
  }

  /// The report as text.
  ///
  /// @param styled whether headings are set in bold by terminal codes
  public static String render(Report report, Wording wording, boolean styled) {
    TextRenderer renderer = new TextRenderer(wording, styled);
    renderer.report(report);
    return renderer.out.toString();
  }

  private void report(Report report) {
    head(report);
    lines("heading.news", report.news());
    int number = 0;
    for (StoryReport story : report.stories()) {
      number++;
      story(story, number);
    }
    lines("heading.control", report.control());
    timeline(report.timeline());
    heading(wording.phrase("heading.sources"));
    report.sources().forEach(this::source);
  }

  private void head(Report report) {
    page.line(bold(wording.phrase("title").toUpperCase(Locale.ROOT)));
    page.paragraph("", "", Lines.dotted(report.period(), report.extent()));
    page.line("");
    page.ruled(report.headline(), '=');
    for (Line line : report.lead()) {
      page.paragraph("", "", line.text() + " " + Lines.numbers(line.sources()));
    }
  }

  private void lines(String key, List<Line> lines) {
    if (!lines.isEmpty()) {
      heading(wording.phrase(key));
      lines.forEach(this::bullet);
    }
  }

  private void heading(String text) {
    page.line("");
    page.ruled(text, '-');
  }

  private String bold(String text) {
    return styled ? BOLD + text + PLAIN : text;
  }

  private void label(String key) {
    page.line("");
    page.line(bold(wording.phrase(key)));
  }

  private void bullet(Line line) {
    page.paragraph("- ", "  ", line.text() + " " + Lines.numbers(line.sources()));
  }

  private void story(StoryReport story, int number) {
    heading(number + ". " + story.title());
    page.paragraph(
        "",
        "",
        Lines.dotted(
            story.follows() ? wording.phrase("story.follows") : "",
            story.period(),
            Lines.numbers(story.sources())));
    happenings("heading.happened", story.happened());
    happenings("heading.expected", story.expected());
    figures(story.figures());
    doubts(story.doubts());
    recalled(story.recalled());
  }

  private void happenings(String key, List<Happening> happenings) {
    if (happenings.isEmpty()) {
      return;
    }
    label(key);
    for (Happening happening : happenings.stream().limit(MOST_HAPPENINGS).toList()) {
      page.paragraph("- ", "  ", happening.statement() + " " + Lines.numbers(happening.sources()));
      page.paragraph("  ", "  ", lines.facts(happening));
      happening.evidence().stream().limit(MOST_QUOTES).forEach(this::quote);
    }
    more(happenings.size() - MOST_HAPPENINGS);
  }

  private void more(int left) {
    if (left > 0) {
      page.line("  " + wording.count("more", left));
    }
  }

  private void quote(Evidence evidence) {
    String number = "    [" + evidence.source() + "] ";
    page.paragraph(
        number,
        " ".repeat(number.length()),
        wording.phrase("quote", Map.of("words", evidence.words()))
            + " ("
            + lines.voice(evidence)
            + ")");
  }

  private void figures(List<FigureReport> figures) {
    if (figures.isEmpty()) {
      return;
    }
    label("heading.figures");
    for (FigureReport figure : figures.stream().limit(MOST_FIGURES).toList()) {
      page.paragraph("- ", "  ", Lines.dotted(figure.label(), figure.agreementLabel()));
      for (Value value : figure.values()) {
        page.paragraph(
            "    [" + value.evidence().source() + "] ",
            "        ",
            lines.value(value)
                + ": "
                + wording.phrase("quote", Map.of("words", value.evidence().words())));
      }
    }
    more(figures.size() - MOST_FIGURES);
  }

  private void doubts(List<Doubt> doubts) {
    if (doubts.isEmpty()) {
      return;
    }
    label("heading.doubts");
    for (Doubt doubt : doubts) {
      page.paragraph("- ", "  ", doubt.text() + " " + Lines.numbers(doubt.sources()));
    }
  }

  private void recalled(List<Happening> recalled) {
    if (recalled.isEmpty()) {
      return;
    }
    label("heading.recalled");
    for (Happening happening : recalled.stream().limit(MOST_RECALLED).toList()) {
      String when = happening.date().isEmpty() ? wording.phrase("date.unknown") : happening.date();
      page.paragraph(
          "- ",
          "  ",
          when + ": " + happening.statement() + " " + Lines.numbers(happening.sources()));
    }
    more(recalled.size() - MOST_RECALLED);
  }

  private void timeline(List<Moment> moments) {
    if (moments.isEmpty()) {
      return;
    }
    heading(wording.phrase("heading.timeline"));
    List<Moment> shown = weightiest(moments);
    for (Moment moment : shown) {
      Happening happening = moment.happening();
      String state = moment.recalled() ? wording.phrase("recalled") : happening.statusLabel();
      page.paragraph(
          "- ",
          "  ",
          happening.date()
              + ": "
              + happening.statement()
              + " ("
              + state
              + ") "
              + Lines.numbers(happening.sources()));
    }
    more(moments.size() - shown.size());
  }

  /// The news that matters most, in order of time; of few moments, all.
  private static List<Moment> weightiest(List<Moment> moments) {
    if (moments.size() <= MOST_MOMENTS) {
      return moments;
    }
    Set<Moment> most =
        moments.stream()
            .filter(moment -> !moment.recalled())
            .sorted(Comparator.comparingInt(moment -> -moment.weight()))
            .limit(MOST_MOMENTS)
            .collect(Collectors.toSet());
    return moments.stream().filter(most::contains).toList();
  }

  private void source(SourceEntry source) {
    String number = "[" + source.number() + "] ";
    String indent = " ".repeat(number.length());
    page.paragraph(number, indent, source.name());
    page.paragraph(indent, indent, lines.source(source));
    String voices = lines.voices(source);
    if (!voices.isEmpty()) {
      page.paragraph(indent, indent, voices);
    }
  }
}

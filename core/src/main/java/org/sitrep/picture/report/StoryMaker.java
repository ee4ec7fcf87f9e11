package org.sitrep.picture.report;

import java.util.Comparator;
import java.util.List;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Event;
import org.sitrep.model.EventStatus;
import org.sitrep.model.Story;
import org.sitrep.picture.report.Report.FigureReport;
import org.sitrep.picture.report.Report.Happening;
import org.sitrep.picture.report.Report.StoryReport;
import org.sitrep.picture.wording.Dates;
import org.sitrep.picture.wording.Statements;
import org.sitrep.picture.wording.Wording;

/// Tells one story.
final class StoryMaker {
  private final StoryIndex index;
  private final Dates dates;
  private final SourceNumbers numbers;
  private final HappeningMaker happenings;
  private final FigureMaker figures;
  private final DoubtMaker doubts;

  StoryMaker(
      StoryIndex index,
      Statements statements,
      Wording wording,
      SourceNumbers numbers,
      EvidenceMaker evidence,
      HappeningMaker happenings) {
    this.index = index;
    this.dates = new Dates(wording);
    this.numbers = numbers;
    this.happenings = happenings;
    this.figures = new FigureMaker(statements, wording, evidence);
    this.doubts = new DoubtMaker(wording, numbers, evidence, happenings);
  }

  /// @param follows whether an earlier story of the report belongs to the same storyline
  StoryReport of(Story story, boolean follows) {
    List<Event> events = index.events(story);
    List<FigureReport> counted = figures.of(index.figures(story));
    return new StoryReport(
        story.id(),
        story.title(),
        language(story),
        story.storyline(),
        follows,
        story.date().isKnown() ? dates.text(story.date()) : "",
        numbers.of(story.articles()),
        byWeight(events.stream().filter(StoryMaker::happened).toList()),
        byWeight(events.stream().filter(StoryMaker::expected).toList()),
        counted,
        doubts.of(events, counted, index.warnings(story)),
        recalled(events));
  }

  /// The language of the article whose title stands for the story; empty if it is no article's
  /// title.
  private String language(Story story) {
    return story.articles().stream()
        .map(numbers::of)
        .filter(number -> number > 0)
        .map(numbers::article)
        .filter(article -> article.title().equals(story.title()))
        .findFirst()
        .map(AnnotatedArticle::language)
        .orElse("");
  }

  private static boolean expected(Event event) {
    return event.status() == EventStatus.EXPECTED;
  }

  private static boolean happened(Event event) {
    return !event.background() && !expected(event) && event.status() != EventStatus.DENIED;
  }

  private List<Happening> byWeight(List<Event> events) {
    return events.stream().sorted(happenings.byWeight()).map(happenings::of).toList();
  }

  private List<Happening> recalled(List<Event> events) {
    return events.stream()
        .filter(event -> event.background() && !expected(event))
        .sorted(
            Comparator.comparing((Event event) -> !event.date().isKnown())
                .thenComparing(event -> event.date().iso())
                .thenComparing(Event::id))
        .map(happenings::of)
        .toList();
  }
}

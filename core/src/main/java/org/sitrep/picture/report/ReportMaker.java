package org.sitrep.picture.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Event;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Picture;
import org.sitrep.model.Precision;
import org.sitrep.model.Story;
import org.sitrep.picture.report.Report.Happening;
import org.sitrep.picture.report.Report.Moment;
import org.sitrep.picture.report.Report.StoryReport;
import org.sitrep.picture.wording.Dates;
import org.sitrep.picture.wording.Statements;
import org.sitrep.picture.wording.Wording;

/// Orders a picture into a situation report; the front door of reports.
public final class ReportMaker {
  private final Knowledge knowledge;
  private final Wording wording;
  private final ToIntFunction<Event> weight;

  /// Takes the language of the reader.
  ///
  /// @param weight how much an event matters
  /// @throws IllegalArgumentException if `language` is none that reports can be written in
  public ReportMaker(Knowledge knowledge, String language, ToIntFunction<Event> weight) {
    if (!Wording.speaks(knowledge, language)) {
      throw new IllegalArgumentException("no reports in " + language);
    }
    this.knowledge = knowledge;
    this.weight = weight;
    this.wording = Wording.of(knowledge, language);
  }

  /// The words that the report is written in.
  public Wording wording() {
    return wording;
  }

  /// The report on a picture.
  ///
  /// @param earlier what to compare it with
  public Report make(Picture picture, Optional<Earlier> earlier) {
    SourceNumbers numbers = new SourceNumbers(picture.articles());
    EvidenceMaker evidence = new EvidenceMaker(numbers, wording);
    HappeningMaker happenings = new HappeningMaker(knowledge, wording, weight, numbers, evidence);
    Statements statements = new Statements(knowledge, wording);
    LeadMaker lead = new LeadMaker(wording, numbers, happenings);
    SourceMaker sources = new SourceMaker(wording, numbers);
    List<Event> chosen = lead.choose(picture);
    return new Report(
        wording.tag(),
        lead.headline(chosen, picture),
        period(picture),
        extent(picture),
        lead.sentences(chosen),
        earlier
            .map(run -> new NewsMaker(picture, run, wording, statements, numbers, happenings))
            .map(NewsMaker::lines)
            .orElse(List.of()),
        stories(
            picture,
            new StoryMaker(
                new StoryIndex(picture), statements, wording, numbers, evidence, happenings)),
        new ControlMaker(wording, statements, numbers, happenings).of(picture),
        timeline(picture, happenings),
        picture.articles().stream().map(sources::of).toList());
  }

  private static List<Object> line(Moment moment) {
    Happening happening = moment.happening();
    return List.of(moment.iso(), moment.recalled(), happening.statement(), happening.sources());
  }

  private String period(Picture picture) {
    List<PartialDate> dates =
        picture.stories().stream().map(Story::date).filter(PartialDate::isKnown).toList();
    if (dates.isEmpty()) {
      return "";
    }
    LocalDate first =
        dates.stream()
            .map(d -> d.from().orElseThrow())
            .min(Comparator.naturalOrder())
            .orElseThrow();
    LocalDate last =
        dates.stream().map(d -> d.to().orElseThrow()).max(Comparator.naturalOrder()).orElseThrow();
    boolean months = dates.stream().anyMatch(date -> date.precision() == Precision.MONTH);
    return new Dates(wording)
        .text(PartialDate.range(first, last, months ? Precision.MONTH : Precision.DAY));
  }

  private String extent(Picture picture) {
    int languages =
        (int) picture.articles().stream().map(AnnotatedArticle::language).distinct().count();
    return wording.phrase(
        "extent",
        Map.of(
            "reports", wording.count("reports", picture.articles().size()),
            "languages", wording.count("languages", languages),
            "stories", wording.count("stories", picture.stories().size())));
  }

  /// Stories of one storyline stand together, where its first one stands.
  private static List<StoryReport> stories(Picture picture, StoryMaker maker) {
    Map<String, List<Story>> lines = new LinkedHashMap<>();
    for (Story story : picture.stories()) {
      lines.computeIfAbsent(story.storyline(), id -> new ArrayList<>()).add(story);
    }
    List<StoryReport> reports = new ArrayList<>();
    for (List<Story> line : lines.values()) {
      for (Story story : line) {
        reports.add(maker.of(story, !story.equals(line.getFirst())));
      }
    }
    return reports;
  }

  /// What cannot be told apart in a line is told once.
  private static List<Moment> timeline(Picture picture, HappeningMaker happenings) {
    Set<List<Object>> told = new HashSet<>();
    return picture.events().stream()
        .filter(event -> event.date().isKnown())
        .sorted(
            Comparator.comparing((Event event) -> event.date().from().orElseThrow())
                .thenComparing(event -> event.date().to().orElseThrow())
                .thenComparing(Event::id))
        .map(
            event ->
                new Moment(
                    event.date().iso(),
                    event.date().from().orElseThrow().getYear(),
                    event.background(),
                    happenings.weight(event),
                    happenings.of(event)))
        .filter(moment -> told.add(line(moment)))
        .toList();
  }
}

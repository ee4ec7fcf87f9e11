package org.sitrep.picture.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.Event;
import org.sitrep.model.EventStatus;
import org.sitrep.model.Picture;
import org.sitrep.model.Story;
import org.sitrep.picture.report.Report.Line;
import org.sitrep.picture.wording.Dates;
import org.sitrep.picture.wording.Wording;

/// Says in two sentences what a hurried reader needs: the happening that matters most, and the one
/// after it.
final class LeadMaker {
  private final Wording wording;
  private final Dates dates;
  private final SourceNumbers numbers;
  private final HappeningMaker happenings;

  LeadMaker(Wording wording, SourceNumbers numbers, HappeningMaker happenings) {
    this.wording = wording;
    this.dates = new Dates(wording);
    this.numbers = numbers;
    this.happenings = happenings;
  }

  /// The happenings for the lead, at most two, which differ in what they say.
  List<Event> choose(Picture picture) {
    Map<String, Integer> reports = new HashMap<>();
    for (Story story : picture.stories()) {
      reports.put(story.id(), story.articles().size());
    }
    List<Event> chosen = new ArrayList<>();
    picture.events().stream()
        .filter(LeadMaker::isNews)
        .sorted(
            Comparator.comparingInt(
                    (Event e) -> -happenings.weight(e) - reports.getOrDefault(e.story(), 0))
                .thenComparing(Event::id))
        .filter(
            event -> chosen.isEmpty() || (chosen.size() < 2 && differ(event, chosen.getFirst())))
        .forEach(chosen::add);
    return chosen;
  }

  private static boolean isNews(Event event) {
    return !event.background()
        && event.status() != EventStatus.EXPECTED
        && event.status() != EventStatus.DENIED;
  }

  private boolean differ(Event one, Event other) {
    return !one.type().equals(other.type())
        && !happenings.statement(one).equals(happenings.statement(other));
  }

  /// The headline: the first happening, the first story's title where there is none.
  String headline(List<Event> chosen, Picture picture) {
    Optional<String> told = chosen.stream().findFirst().map(happenings::statement);
    return told.or(() -> picture.stories().stream().findFirst().map(Story::title))
        .orElse(wording.phrase("headline.none"));
  }

  /// The sentences.
  List<Line> sentences(List<Event> chosen) {
    return chosen.stream().map(this::sentence).toList();
  }

  private Line sentence(Event event) {
    String text =
        wording.phrase(
            "lead.sentence",
            Map.of(
                "statement", happenings.statement(event),
                "date", event.date().isKnown() ? dates.text(event.date()) : "",
                "origins", happenings.origins(event)));
    return new Line(text, numbers.of(event));
  }
}

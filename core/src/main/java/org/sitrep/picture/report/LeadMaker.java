package org.sitrep.picture.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.sitrep.model.Event;
import org.sitrep.model.EventStatus;
import org.sitrep.model.Picture;
import org.sitrep.model.Precision;
import org.sitrep.model.Story;
import org.sitrep.picture.report.Report.Line;
import org.sitrep.picture.wording.Dates;
import org.sitrep.picture.wording.Wording;

/// Says in two sentences what a hurried reader needs: the happening that matters most, and the one
/// after it, rather of another storyline or of the last day of one.
final class LeadMaker {
  private static final int MOST = 6;
  private static final int SAME_STORYLINE = 6;
  private static final int LATEST = 5;

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
    List<Event> news = picture.events().stream().filter(LeadMaker::isNews).toList();
    Map<String, LocalDate> last = lastDays(news);
    ToIntFunction<Event> weight =
        event -> happenings.weight(event) + Math.min(reports.getOrDefault(event.story(), 0), MOST);
    Optional<Event> first = best(news.stream(), weight);
    Optional<Event> second =
        first.flatMap(
            head ->
                best(
                    news.stream().filter(event -> differ(event, head)),
                    event ->
                        weight.applyAsInt(event)
                            + (isLast(event, last) ? LATEST : 0)
                            - (event.storyline().equals(head.storyline()) ? SAME_STORYLINE : 0)));
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /// The last day of the news of each storyline.
  private static Map<String, LocalDate> lastDays(List<Event> news) {
    Map<String, LocalDate> last = new HashMap<>();
    for (Event event : news) {
      exactDay(event)
          .ifPresent(day -> last.merge(event.storyline(), day, (a, b) -> a.isAfter(b) ? a : b));
    }
    return last;
  }

  private static Optional<LocalDate> exactDay(Event event) {
    return event.date().precision() == Precision.DAY ? event.date().to() : Optional.empty();
  }

  private static boolean isLast(Event event, Map<String, LocalDate> last) {
    return exactDay(event).filter(day -> day.equals(last.get(event.storyline()))).isPresent();
  }

  private static Optional<Event> best(Stream<Event> events, ToIntFunction<Event> weight) {
    return events.min(
        Comparator.comparingInt((Event event) -> -weight.applyAsInt(event))
            .thenComparing(Event::id));
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

package org.sitrep.picture.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Control;
import org.sitrep.model.Event;
import org.sitrep.model.Picture;
import org.sitrep.model.Story;
import org.sitrep.picture.report.Report.Line;
import org.sitrep.picture.wording.Dates;
import org.sitrep.picture.wording.Statements;
import org.sitrep.picture.wording.Wording;

/// Tells what has changed since an earlier run, what matters most first.
final class NewsMaker {
  private static final int MOST_LINES = 15;

  private final Picture picture;
  private final Earlier earlier;
  private final Wording wording;
  private final Dates dates;
  private final Statements statements;
  private final SourceNumbers numbers;
  private final HappeningMaker happenings;
  private final FigureNews figures;
  private final FigureUpdateNews updates;

  NewsMaker(
      Picture picture,
      Earlier earlier,
      Wording wording,
      Statements statements,
      SourceNumbers numbers,
      HappeningMaker happenings) {
    this.picture = picture;
    this.earlier = earlier;
    this.wording = wording;
    this.dates = new Dates(wording);
    this.statements = statements;
    this.numbers = numbers;
    this.happenings = happenings;
    this.figures = new FigureNews(earlier, wording, statements, numbers);
    this.updates = new FigureUpdateNews(earlier, wording, statements, numbers);
  }

  /// The lines; that there is nothing new is one, too.
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    reports().ifPresent(lines::add);
    lines.addAll(limited(changes()));
    lines.addAll(limited(events()));
    lines.addAll(limited(updates.of(picture.figures())));
    lines.addAll(limited(figures.of(picture.figures())));
    lines.addAll(limited(control()));
    lines.addAll(limited(stories()));
    if (lines.isEmpty()) {
      lines.add(new Line(wording.phrase("news.none"), List.of()));
    }
    return lines;
  }

  /// The first lines; those left out are counted in one more.
  private List<Line> limited(List<Line> lines) {
    if (lines.size() <= MOST_LINES + 1) {
      return lines;
    }
    List<Line> shown = new ArrayList<>(lines.subList(0, MOST_LINES));
    List<Line> left = lines.subList(MOST_LINES, lines.size());
    Set<Integer> sources = new TreeSet<>();
    left.forEach(line -> sources.addAll(line.sources()));
    shown.add(new Line(wording.count("more", left.size()), List.copyOf(sources)));
    return shown;
  }

  private Optional<Line> reports() {
    List<String> unseen =
        picture.articles().stream()
            .map(AnnotatedArticle::id)
            .filter(id -> !earlier.articles().contains(id))
            .toList();
    return unseen.isEmpty()
        ? Optional.empty()
        : Optional.of(new Line(wording.count("news.reports", unseen.size()), numbers.of(unseen)));
  }

  /// Events that a new article tells, too, and that have another status. One that has lost words is
  /// put together anew rather than changed.
  private List<Line> changes() {
    List<Line> lines = new ArrayList<>();
    Evidences<Earlier.Event> known = known();
    for (Event event : sorted().stream().filter(this::isReported).toList()) {
      List<String> evidence = evidence(event);
      known
          .find(evidence)
          .filter(before -> !before.status().equals(event.status().id()))
          .filter(before -> evidence.containsAll(typed(before)))
          .ifPresent(before -> lines.add(change(event, before)));
    }
    return lines;
  }

  private Line change(Event event, Earlier.Event before) {
    String text =
        wording.phrase(
            "news.status",
            Map.of(
                "statement", happenings.statement(event),
                "status", wording.phrase("status." + event.status().id()),
                "earlier", wording.phrase("status." + before.status())));
    return new Line(text, numbers.of(event));
  }

  private List<Line> events() {
    Evidences<Earlier.Event> known = known();
    return sorted().stream()
        .filter(event -> !event.background() && isReported(event))
        .filter(event -> known.find(evidence(event)).isEmpty())
        .map(this::event)
        .distinct()
        .toList();
  }

  /// Whether an article that was not there before tells it.
  private boolean isReported(Event event) {
    return numbers.of(event).stream().anyMatch(this::isNew);
  }

  private boolean isNew(int source) {
    return !earlier.articles().contains(numbers.article(source).id());
  }

  private Line event(Event event) {
    String text =
        wording.phrase(
            "news.event",
            Map.of(
                "statement", happenings.statement(event),
                "date", event.date().isKnown() ? dates.text(event.date()) : "",
                "status", wording.phrase("status." + event.status().id())));
    return new Line(text, numbers.of(event));
  }

  private List<Event> sorted() {
    return picture.events().stream().sorted(happenings.byWeight()).toList();
  }

  private Evidences<Earlier.Event> known() {
    return new Evidences<>(earlier.events(), NewsMaker::typed);
  }

  private static Set<String> typed(Earlier.Event event) {
    return event.evidence().stream()
        .map(words -> key(event.type(), words))
        .collect(Collectors.toSet());
  }

  /// One sentence may tell several happenings, but one of a type.
  private static List<String> evidence(Event event) {
    return event.claims().stream()
        .map(claim -> key(event.type(), Earlier.key(claim.article(), claim.claim().span())))
        .toList();
  }

  private static String key(String type, String words) {
    return type + ' ' + words;
  }

  /// Stories none of whose articles belonged to one before.
  private List<Line> stories() {
    Set<String> told = new HashSet<>();
    earlier.stories().forEach(told::addAll);
    return picture.stories().stream()
        .filter(story -> story.articles().stream().noneMatch(told::contains))
        .sorted(Comparator.comparingInt((Story story) -> -story.articles().size()))
        .map(this::story)
        .toList();
  }

  private Line story(Story story) {
    return new Line(
        wording.phrase("news.story", Map.of("title", story.title())), numbers.of(story.articles()));
  }

  private List<Line> control() {
    Map<String, Event> events = new HashMap<>();
    picture.events().forEach(event -> events.put(event.id(), event));
    return picture.control().stream()
        .filter(control -> !earlier.control().contains(Earlier.key(control)))
        .map(control -> control(control, events))
        .filter(line -> line.sources().stream().anyMatch(this::isNew))
        .distinct()
        .toList();
  }

  private Line control(Control control, Map<String, Event> events) {
    return new Line(
        wording.phrase("news.control", Map.of("claim", statements.of(control))),
        ControlMaker.sources(control, events, numbers));
  }
}

package org.sitrep.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.app.write.RecordWriter;
import org.sitrep.knowledge.EventType;
import org.sitrep.knowledge.EventType.Coding;
import org.sitrep.knowledge.Ontology;
import org.sitrep.model.Actor;
import org.sitrep.model.Event;
import org.sitrep.model.Origin;
import org.sitrep.model.Place;

/// Writes events in the manner of PLOVER data sets such as POLECAT: a line per event and pair of
/// actor and recipient, tab-separated, the first line naming the columns.
///
/// An event with several of a side has several lines with one id; a missing side is left empty. No
/// field holds a tab, a line break or another control character.
final class EventsTsv implements RecordWriter<Event> {
  private static final String BETWEEN = "; ";

  /// What one line is about.
  private record Line(Event event, EventType type, List<Actor> actor, List<Actor> recipient) {
    String ofPlace(Function<Place, String> part) {
      return event.place().map(part).orElse("");
    }
  }

  /// A column: its name and what stands in it.
  private record Column(String name, Function<Line, String> value) {
    static Column text(String name, Function<Line, String> value) {
      return new Column(name, line -> TsvField.of(value.apply(line)));
    }

    /// A number, or nothing.
    static Column number(String name, Function<Line, String> value) {
      return new Column(name, value);
    }
  }

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("Event ID", line -> line.event.id()),
          Column.text("Event Date", line -> day(line.event.date().from())),
          Column.text("Event End Date", line -> day(line.event.date().to())),
          Column.text("Date Precision", line -> line.event.date().precision().id()),
          Column.text("Event Type", line -> line.type.plover().map(Coding::event).orElse("")),
          Column.text("Event Mode", line -> line.type.plover().map(Coding::detail).orElse("")),
          Column.text("CAMEO Root", line -> line.type.cameo().replace("-", "")),
          Column.text("Sitrep Type", line -> line.type.id()),
          Column.text("Actor Name", line -> of(line.actor, Actor::name)),
          Column.text("Actor ID", line -> of(line.actor, Actor::ref)),
          Column.text("Actor Country", line -> of(line.actor, EventsTsv::country)),
          Column.text("Primary Actor Sector", line -> of(line.actor, Sectors::of)),
          Column.text("Recipient Name", line -> of(line.recipient, Actor::name)),
          Column.text("Recipient ID", line -> of(line.recipient, Actor::ref)),
          Column.text("Recipient Country", line -> of(line.recipient, EventsTsv::country)),
          Column.text("Primary Recipient Sector", line -> of(line.recipient, Sectors::of)),
          Column.text("Placename", line -> line.ofPlace(Place::name)),
          Column.text("Province", line -> line.ofPlace(Place::admin)),
          Column.text("Country", line -> line.ofPlace(place -> Sectors.alpha3(place.country()))),
          Column.number("Latitude", line -> line.ofPlace(place -> Numbers.text(place.lat()))),
          Column.number("Longitude", line -> line.ofPlace(place -> Numbers.text(place.lon()))),
          Column.text("GeoNames ID", line -> line.ofPlace(Geonames::id)),
          Column.text("Place Precision", line -> line.ofPlace(place -> place.kind().precision())),
          Column.number("Fatalities", line -> fatalities(line.event)),
          Column.text("Status", line -> line.event.status().id()),
          Column.text("Reported As", line -> line.event.background() ? "recalled" : "news"),
          Column.number("Origins", line -> Integer.toString(line.event.origins().size())),
          Column.text("Origin Names", line -> origins(line.event)),
          Column.text("Article IDs", line -> articles(line.event)),
          Column.text("Story ID", line -> line.event.story()),
          Column.text("Storyline ID", line -> line.event.storyline()));

  private final OutputStream out;
  private final Ontology ontology;

  EventsTsv(OutputStream out, Ontology ontology) throws IOException {
    this.out = out;
    this.ontology = ontology;
    write(columns());
  }

  /// The names of the columns, in order.
  static List<String> columns() {
    return COLUMNS.stream().map(Column::name).toList();
  }

  @Override
  public void add(Event event) throws IOException {
    EventType type = ontology.type(event.type());
    for (List<Actor> actor : each(event.agents())) {
      for (List<Actor> recipient : each(event.targets())) {
        Line line = new Line(event, type, actor, recipient);
        write(COLUMNS.stream().map(column -> column.value.apply(line)).toList());
      }
    }
  }

  @Override
  public void end() {}

  /// One side's actors each by itself; a missing side counts as one.
  private static List<List<Actor>> each(List<Actor> side) {
    return side.isEmpty() ? List.of(List.of()) : side.stream().map(List::of).toList();
  }

  private void write(List<String> fields) throws IOException {
    out.write((String.join("\t", fields) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static String of(List<Actor> actor, Function<Actor, String> part) {
    return actor.isEmpty() ? "" : part.apply(actor.getFirst());
  }

  private static String country(Actor actor) {
    return Sectors.alpha3(actor.country());
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static String fatalities(Event event) {
    return event.fatalities().map(toll -> Long.toString(toll.best())).orElse("");
  }

  private static String origins(Event event) {
    return event.origins().stream().map(Origin::name).collect(Collectors.joining(BETWEEN));
  }

  private static String articles(Event event) {
    return event.claims().stream()
        .map(claim -> claim.article())
        .distinct()
        .collect(Collectors.joining(BETWEEN));
  }
}

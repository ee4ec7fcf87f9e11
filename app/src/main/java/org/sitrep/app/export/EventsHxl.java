package org.sitrep.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.app.write.Csv;
import org.sitrep.app.write.RecordWriter;
import org.sitrep.knowledge.EventType.Coding;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.Actor;
import org.sitrep.model.Event;
import org.sitrep.model.Event.Toll;
import org.sitrep.model.Origin;
import org.sitrep.model.Place;
import org.sitrep.picture.Phrases;

/// Writes events as a table with the hashtags of the Humanitarian Exchange Language (HXL 1.1): a
/// row of headers, a row of hashtags, then a row per event.
final class EventsHxl implements RecordWriter<Event> {
  private static final String BETWEEN = "; ";

  private record Column(String header, String tag, BiConsumer<Csv, Event> cell) {}

  private final OutputStream out;
  private final Csv csv = new Csv();
  private final List<Column> columns;

  /// @param reader finds the words of the statements
  EventsHxl(OutputStream out, Knowledge knowledge, Phrases reader) throws IOException {
    this.out = out;
    this.columns = columns(knowledge, reader, new Phrases(knowledge, "en"));
    csv.header(columns.stream().map(Column::header).toList());
    columns.forEach(column -> csv.text(column.tag));
    csv.end().drain(out);
  }

  @Override
  public void add(Event event) throws IOException {
    columns.forEach(column -> column.cell.accept(csv, event));
    csv.end().drain(out);
  }

  @Override
  public void end() {}

  private static List<Column> columns(Knowledge knowledge, Phrases reader, Phrases english) {
    return List.of(
        text("Event ID", "#event+id", Event::id),
        text("Event type", "#event+type", Event::type),
        text("PLOVER event", "#event+type+v_plover", event -> plover(knowledge, event)),
        text("What", "#description+i_" + reader.language(), reader::statement),
        text("First day", "#date+occurred+start", event -> day(event.date().from())),
        text("Last day", "#date+occurred+end", event -> day(event.date().to())),
        text("Date precision", "#date+precision", event -> event.date().precision().id()),
        text("Country code", "#country+code+v_iso2", place(Place::country)),
        text("Country", "#country+name+i_en", place(place -> country(english, place.country()))),
        text("Admin 1", "#adm1+name", place(Place::admin)),
        text("Place", "#loc+name", place(Place::name)),
        text("GeoNames ID", "#loc+code+v_geonames", place(Geonames::id)),
        number("Latitude", "#geo+lat", event -> event.place().map(Place::lat)),
        number("Longitude", "#geo+lon", event -> event.place().map(Place::lon)),
        text("Place precision", "#geo+precision", place(place -> place.kind().precision())),
        text("Actors", "#group+name+first+list", event -> names(event.agents())),
        text("Recipients", "#group+name+second+list", event -> names(event.targets())),
        toll("Killed, least", "#affected+killed+min", Toll::low),
        toll("Killed", "#affected+killed", Toll::best),
        toll("Killed, most", "#affected+killed+max", Toll::high),
        text("Status", "#status+code", event -> event.status().id()),
        text("Reported as", "#meta+scope", event -> event.background() ? "recalled" : "news"),
        number(
            "Origins", "#meta+source+num", event -> Optional.of((double) event.origins().size())),
        text("Origin names", "#meta+source+name+list", EventsHxl::origins),
        text("Story ID", "#meta+story+id", Event::story));
  }

  private static Column text(String header, String tag, Function<Event, String> value) {
    return new Column(header, tag, (csv, event) -> csv.text(value.apply(event)));
  }

  private static Column number(String header, String tag, Function<Event, Optional<Double>> value) {
    return new Column(
        header,
        tag,
        (csv, event) -> value.apply(event).ifPresentOrElse(csv::number, () -> csv.text("")));
  }

  private static Column toll(String header, String tag, Function<Toll, Long> bound) {
    return number(header, tag, event -> event.fatalities().map(bound).map(Long::doubleValue));
  }

  private static Function<Event, String> place(Function<Place, String> part) {
    return event -> event.place().map(part).orElse("");
  }

  private static String plover(Knowledge knowledge, Event event) {
    return knowledge.ontology().type(event.type()).plover().map(Coding::event).orElse("");
  }

  private static String country(Phrases english, String code) {
    return code.isEmpty() ? "" : english.countryName(code);
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static String names(List<Actor> actors) {
    return actors.stream().map(Actor::name).collect(Collectors.joining(BETWEEN));
  }

  private static String origins(Event event) {
    return event.origins().stream().map(Origin::name).collect(Collectors.joining(BETWEEN));
  }
}

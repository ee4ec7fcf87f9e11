package org.sitrep.app.write;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.knowledge.EventType.Coding;
import org.sitrep.model.Actor;
import org.sitrep.model.Event;
import org.sitrep.model.Origin;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.picture.Teller;

/// Writes events under the column names of ACLED's export; what Sitrep does not know is left empty.
final class EventsCsv implements RecordWriter<Event> {
  private static final List<String> COLUMNS =
      List.of(
          "event_id_cnty",
          "event_date",
          "year",
          "time_precision",
          "disorder_type",
          "event_type",
          "sub_event_type",
          "actor1",
          "assoc_actor_1",
          "inter1",
          "actor2",
          "assoc_actor_2",
          "inter2",
          "interaction",
          "civilian_targeting",
          "iso",
          "region",
          "country",
          "admin1",
          "admin2",
          "admin3",
          "location",
          "latitude",
          "longitude",
          "geo_precision",
          "source",
          "source_scale",
          "notes",
          "fatalities",
          "tags",
          "timestamp",
          "sitrep_id",
          "origins");
  private static final String CIVILIANS = "Violence against civilians";

  private final OutputStream out;
  private final Codes codes;
  private final Teller teller;
  private final Csv csv = new Csv();

  EventsCsv(OutputStream out, Codes codes, Teller teller) throws IOException {
    this.out = out;
    this.codes = codes;
    this.teller = teller;
    csv.header(COLUMNS).drain(out);
  }

  @Override
  public void add(Event event) throws IOException {
    row(event);
    csv.drain(out);
  }

  @Override
  public void end() {}

  private void row(Event event) {
    String country = event.place().map(Place::country).orElse("");
    csv.text(country + event.id());
    date(event);
    Optional<Coding> acled = codes.acled(event.type(), event.agents(), event.targets());
    csv.text(acled.map(EventsCsv::disorder).orElse(""))
        .text(acled.map(Coding::event).orElse(""))
        .text(acled.map(Coding::detail).orElse(""));
    actors(event.agents());
    actors(event.targets());
    csv.text(interaction(event))
        .text(
            acled
                .filter(c -> c.event().equals(CIVILIANS))
                .map(c -> "Civilian targeting")
                .orElse(""))
        .text("")
        .text("")
        .text(country.isEmpty() ? "" : teller.country(country));
    place(event.place());
    String origins = event.origins().stream().map(Origin::name).collect(Collectors.joining("; "));
    csv.text(origins).text("").text(notes(event));
    event.fatalities().ifPresentOrElse(toll -> csv.number(toll.best()), () -> csv.text(""));
    csv.text(event.background() ? event.status().id() + "; background" : event.status().id())
        .text("")
        .text(event.id())
        .number(event.origins().size())
        .end();
  }

  /// Precision 1 is the day, 2 the week, 3 the month or less.
  private void date(Event event) {
    if (!event.date().isKnown()) {
      csv.text("").text("").text("");
      return;
    }
    LocalDate day = event.date().from().orElseThrow();
    csv.text(day.toString()).number(day.getYear());
    csv.number(
        switch (event.date().precision()) {
          case DAY -> 1;
          case WEEK -> 2;
          case MONTH, YEAR, UNKNOWN -> 3;
        });
  }

  private static String disorder(Coding coding) {
    return switch (coding.event()) {
      case "Protests", "Riots" -> "Demonstrations";
      case "Strategic developments" -> "Strategic developments";
      default -> "Political violence";
    };
  }

  private void actors(List<Actor> actors) {
    csv.text(actors.isEmpty() ? "" : actors.getFirst().name())
        .text(actors.stream().skip(1).map(Actor::name).collect(Collectors.joining("; ")))
        .text(actors.isEmpty() ? "" : inter(actors.getFirst()));
  }

  /// ACLED's word for the sort of an actor.
  private static String inter(Actor actor) {
    return switch (actor.kind()) {
      case "military", "police", "government", "state", "coast-guard" -> "State forces";
      case "armed-group", "rebels", "jihadists" -> "Rebel group";
      case "militia", "gang" -> "Political militia";
      case "protesters" -> "Protesters";
      case "civilians" -> "Civilians";
      default -> "";
    };
  }

  private static String interaction(Event event) {
    if (event.agents().isEmpty() || event.targets().isEmpty()) {
      return "";
    }
    String one = inter(event.agents().getFirst());
    String other = inter(event.targets().getFirst());
    return one.isEmpty() || other.isEmpty() ? "" : one + "-" + other;
  }

  /// Precision 1 is the spot or town, 2 a part of the country, 3 the country.
  private void place(Optional<Place> known) {
    if (known.isEmpty()) {
      csv.text("").text("").text("").text("").text("").text("").text("");
      return;
    }
    Place place = known.get();
    csv.text(place.kind() == PlaceKind.DIVISION ? place.name() : place.admin())
        .text("")
        .text("")
        .text(place.name())
        .number(place.lat())
        .number(place.lon())
        .number(
            switch (place.kind().precision()) {
              case "point", "settlement" -> 1;
              case "admin" -> 2;
              default -> 3;
            });
  }

  private static String notes(Event event) {
    return event.claims().isEmpty()
        ? ""
        : event.claims().getFirst().claim().text().replace('\n', ' ');
  }
}

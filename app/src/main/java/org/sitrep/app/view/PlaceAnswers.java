package org.sitrep.app.view;

import java.util.Optional;
import org.sitrep.app.store.Page;
import org.sitrep.app.store.Paging;
import org.sitrep.app.store.PlaceFilter;
import org.sitrep.app.store.PlaceRow;
import org.sitrep.app.write.Json;
import org.sitrep.app.write.JsonLines;
import org.sitrep.model.Place;

/// Answers about places.
final class PlaceAnswers {
  private final Context context;
  private final ControlAnswers control;

  PlaceAnswers(Context context, ControlAnswers control) {
    this.context = context;
    this.control = control;
  }

  byte[] page(PlaceFilter filter, Paging paging, String language) {
    Page<PlaceRow> places = context.store().places(filter, paging);
    return JsonLines.bytes(
        json -> {
          json.open();
          page(json, places, context.reader(language)).close();
        });
  }

  /// The fields of a page, into an object that is open.
  static Json page(Json json, Page<PlaceRow> places, Reader reader) {
    return Reader.page(
        json,
        places,
        place -> {
          json.open();
          head(json, place, reader).close();
        });
  }

  private static Json head(Json json, PlaceRow row, Reader reader) {
    Place place = row.place();
    String country = place.country();
    return reader
        .place(json, place, place.kind().precision())
        .known("countryName", country.isEmpty() ? "" : reader.words().countryName(country))
        .number("events", row.events());
  }

  /// A place of the picture, or one of the gazetteer that nothing is told of.
  Optional<byte[]> place(String ref, String language) {
    Reader reader = context.reader(language);
    return context
        .store()
        .place(ref)
        .or(() -> reader.words().place(ref).map(place -> new PlaceRow(place, 0)))
        .map(row -> detail(row, reader));
  }

  private byte[] detail(PlaceRow row, Reader reader) {
    Place place = row.place();
    return JsonLines.bytes(
        json -> {
          json.open();
          head(json, row, reader)
              .known("admin", place.admin())
              .number("population", place.population());
          control.history(json, place.ref(), reader);
          json.close();
        });
  }
}

package org.sitrep.app.view;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.sitrep.app.index.Facets;
import org.sitrep.app.write.Codes;
import org.sitrep.app.write.Json;
import org.sitrep.model.EventStatus;
import org.sitrep.picture.Phrases;

/// Writes how many events are what, with labels in the reader's language.
final class FacetsJson {
  private final Codes codes;
  private final Phrases words;

  FacetsJson(Codes codes, Reader reader) {
    this.codes = codes;
    this.words = reader.words();
  }

  void write(Json json, Facets facets) {
    json.open().number("total", facets.total());
    facet(json, "group", facets.groups(), words::groupLabel);
    json.list("type", facets.types(), type -> type(json, type));
    facet(json, "status", facets.statuses(), id -> words.statusLabel(status(id)));
    facet(json, "country", facets.countries(), words::countryName);
    facet(json, "language", facets.languages(), words::languageName);
    json.close();
  }

  private static EventStatus status(String id) {
    return EventStatus.valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static void facet(
      Json json, String name, List<Facets.Count> counts, UnaryOperator<String> label) {
    json.list(name, counts, count -> value(json, count, label.apply(count.id())).close());
  }

  private void type(Json json, Facets.Count count) {
    value(json, count, words.typeLabel(count.id())).text("group", codes.group(count.id())).close();
  }

  private static Json value(Json json, Facets.Count count, String label) {
    return json.open()
        .text("id", count.id())
        .text("label", Phrases.capital(label))
        .number("count", count.count());
  }
}

package org.sitrep.app.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.app.index.EventFilter;
import org.sitrep.app.index.Scope;
import org.sitrep.app.store.Box;

/// Writes a filter as the query of an address, in the API's parameters.
final class FilterQuery {
  private final List<String> parts = new ArrayList<>();

  private FilterQuery() {}

  /// The query without its question mark: the language and what the filter asks for.
  static String of(EventFilter filter, String language) {
    FilterQuery query = new FilterQuery();
    query.part("lang", language);
    query.part("q", filter.words());
    query.parts("type", filter.types());
    query.parts("group", filter.groups());
    query.parts("status", filter.statuses());
    query.part("box", filter.box().map(FilterQuery::box).orElse(""));
    query.part("from", filter.from().map(Object::toString).orElse(""));
    query.part("to", filter.to().map(Object::toString).orElse(""));
    query.parts("place", filter.places());
    query.parts("country", filter.countries());
    query.parts("actor", filter.actors());
    query.parts("source", filter.origins());
    query.parts("language", filter.languages());
    query.part("story", filter.story());
    query.part("storyline", filter.storyline());
    query.part("article", filter.article());
    query.part("background", filter.scope() == Scope.ALL ? "" : filter.scope().id());
    query.part("since", filter.since() == 0 ? "" : Long.toString(filter.since()));
    return String.join("&", query.parts);
  }

  private void part(String name, String value) {
    if (!value.isEmpty()) {
      parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }

  private void parts(String name, List<String> values) {
    part(name, String.join(",", values));
  }

  private static String box(Box box) {
    return String.join(
        ",",
        Numbers.text(box.west()),
        Numbers.text(box.south()),
        Numbers.text(box.east()),
        Numbers.text(box.north()));
  }
}

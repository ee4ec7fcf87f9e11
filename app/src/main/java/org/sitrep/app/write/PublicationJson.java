package org.sitrep.app.write;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sitrep.model.Publication;
import org.sitrep.model.PublishedTime;

/// Writes what is told of an article beside its words: each field only where it is known.
public final class PublicationJson {
  private PublicationJson() {}

  /// The fields, into an object that is open.
  public static Json fields(Json json, Publication publication) {
    return fields(json, publication, address -> address);
  }

  /// The same with addresses that pass `safe`.
  public static Json fields(
      Json json, Publication publication, UnaryOperator<Optional<String>> safe) {
    text(json, "publishedAt", publication.at().map(PublishedTime::iso));
    text(json, "updatedAt", publication.updated().map(PublishedTime::iso));
    text(json, "timeZone", publication.zone().map(ZoneId::getId));
    list(json, "authors", publication.authors());
    text(json, "canonical", safe.apply(publication.canonical()));
    text(json, "agency", publication.agency());
    list(json, "captions", publication.captions());
    if (publication.excerpt()) {
      json.flag("excerpt", true);
    }
    if (!publication.found().isEmpty()) {
      json.open("found");
      publication.found().forEach(json::text);
      json.close();
    }
    return json;
  }

  private static void text(Json json, String name, Optional<String> value) {
    value.filter(text -> !text.isEmpty()).ifPresent(text -> json.text(name, text));
  }

  private static void list(Json json, String name, List<String> values) {
    if (!values.isEmpty()) {
      json.list(name, values);
    }
  }
}

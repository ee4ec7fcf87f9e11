package org.sitrep.app.view;

import java.util.List;
import org.sitrep.app.store.Kept;
import org.sitrep.app.store.Passage;
import org.sitrep.app.store.Store;
import org.sitrep.app.write.ArticleJson;
import org.sitrep.app.write.Json;
import org.sitrep.app.write.PictureJson;
import org.sitrep.model.Claim;
import org.sitrep.model.Event;
import org.sitrep.model.EventClaim;
import org.sitrep.model.Origin;

/// Writes events, their origins and their evidence.
final class EventJson {
  private static final int FIRST_ORIGINS = 3;

  private final Context context;
  private final Reader reader;

  EventJson(Context context, String language) {
    this.context = context;
    this.reader = context.reader(language);
  }

  /// Titles that [#head] needs for these events.
  Titles titles(List<Kept<Event>> events) {
    Titles.Wanted wanted = new Titles.Wanted();
    events.forEach(event -> wanted.origins(first(event.value())));
    return wanted.from(context.store());
  }

  private static List<Origin> first(Event event) {
    List<Origin> origins = event.origins();
    return origins.subList(0, Math.min(FIRST_ORIGINS, origins.size()));
  }

  /// A list of heads.
  void heads(Json json, String name, List<Kept<Event>> events) {
    Titles titles = titles(events);
    json.list(
        name,
        events,
        event -> {
          json.open();
          head(json, event, titles).close();
        });
  }

  /// The fields of a head, into an object that is open.
  Json head(Json json, Kept<Event> kept, Titles titles) {
    Event event = kept.value();
    json.text("id", event.id())
        .text("type", event.type())
        .text("typeLabel", reader.words().typeLabel(event.type()))
        .text("group", context.codes().group(event.type()))
        .text("statement", reader.words().statement(event));
    reader.date(json, "date", event.date());
    reader.place(json, event.place());
    reader.actors(json, "agents", event.agents());
    reader.actors(json, "targets", event.targets());
    json.text("status", event.status().id())
        .text("statusLabel", reader.words().statusLabel(event.status()))
        .flag("background", event.background())
        .number("origins", event.origins().size())
        .list("originNames", first(event).stream().map(titles::origin).toList())
        .number("claims", event.claims().size())
        .number("articles", event.claims().stream().map(EventClaim::article).distinct().count())
        .list(
            "languages",
            event.claims().stream().map(EventClaim::language).distinct().sorted().toList())
        .text("story", event.story())
        .text("storyline", event.storyline());
    PictureJson.fatalities(json, event);
    return json.number("changed", kept.changed()).number("added", kept.added());
  }

  void origin(Json json, Origin origin, Titles titles) {
    json.open()
        .text("id", origin.key())
        .text("name", titles.origin(origin))
        .text("kind", origin.kind())
        .text("kindLabel", reader.words().kindLabel(origin.kind()))
        .number("claims", origin.claims())
        .close();
  }

  /// A claim as evidence, with the stretch of text it stands in.
  void claim(Json json, EventClaim evidence, Titles titles) {
    Claim claim = evidence.claim();
    json.open();
    titles
        .write(json, evidence.article())
        .known("published", titles.head(evidence.article()).map(head -> head.published()))
        .text("language", evidence.language())
        .span(claim.span())
        .text("text", claim.text());
    sentence(json, evidence);
    json.attribution(claim.attribution())
        .text("status", claim.status().id())
        .text("statusLabel", reader.words().claimStatusLabel(claim.status()))
        .flag("background", claim.background())
        .text("origin", evidence.origin());
    reader.date(json, "date", claim.date());
    reader.claimPlace(json, claim.place());
    json.list("quantities", claim.quantities(), quantity -> ArticleJson.quantity(json, quantity))
        .close();
  }

  private void sentence(Json json, EventClaim evidence) {
    Store store = context.store();
    Claim claim = evidence.claim();
    int start = claim.span().start();
    int end = claim.span().end();
    Passage passage =
        store
            .passage(evidence.article(), start, end)
            .orElseGet(() -> new Passage(start, end, claim.text()));
    json.open("sentence")
        .number("start", passage.start())
        .number("end", passage.end())
        .text("text", passage.text())
        .close();
  }
}

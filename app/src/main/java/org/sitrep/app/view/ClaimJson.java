package org.sitrep.app.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.app.store.Kept;
import org.sitrep.app.write.ArticleJson;
import org.sitrep.app.write.Codes;
import org.sitrep.app.write.Json;
import org.sitrep.model.Claim;
import org.sitrep.model.Event;
import org.sitrep.model.EventClaim;
import org.sitrep.model.Span;

/// Writes the claims of one article, with the event each became part of.
final class ClaimJson {
  private final Codes codes;
  private final Reader reader;
  private final Map<Key, String> events = new HashMap<>();

  /// @param told the events that the article tells
  ClaimJson(Codes codes, Reader reader, String article, List<Kept<Event>> told) {
    this.codes = codes;
    this.reader = reader;
    for (Kept<Event> event : told) {
      for (EventClaim evidence : event.value().claims()) {
        if (evidence.article().equals(article)) {
          events.putIfAbsent(Key.of(evidence.claim()), event.value().id());
        }
      }
    }
  }

  /// What makes a claim one of its article's.
  private record Key(Span span, Span trigger, String type) {
    private static Key of(Claim claim) {
      return new Key(claim.span(), claim.trigger(), claim.type());
    }
  }

  void write(Json json, Claim claim) {
    json.open()
        .span(claim.span())
        .text("text", claim.text())
        .text("type", claim.type())
        .text("typeLabel", reader.words().typeLabel(claim.type()))
        .text("group", codes.group(claim.type()));
    codes.write(json, claim.type(), claim.agents(), claim.targets());
    json.actors("agents", claim.agents()).actors("targets", claim.targets());
    reader.claimPlace(json, claim.place());
    reader.date(json, "date", claim.date());
    json.list("quantities", claim.quantities(), quantity -> ArticleJson.quantity(json, quantity))
        .attribution(claim.attribution())
        .text("status", claim.status().id())
        .text("statusLabel", reader.words().claimStatusLabel(claim.status()))
        .flag("background", claim.background())
        .known("event", events.getOrDefault(Key.of(claim), ""))
        .close();
  }
}

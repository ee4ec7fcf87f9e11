package org.sitrep.app.view;

import java.util.List;
import org.sitrep.app.write.Json;
import org.sitrep.app.write.JsonLines;
import org.sitrep.knowledge.EventType;
import org.sitrep.picture.Phrases;

/// Answers about what Sitrep knows of kinds of events.
final class TypeAnswers {
  private final Context context;

  TypeAnswers(Context context) {
    this.context = context;
  }

  byte[] types(String language) {
    Phrases words = context.reader(language).words();
    List<EventType> types = List.copyOf(context.ontology().all());
    return JsonLines.bytes(
        json -> json.open().list("items", types, type -> write(json, type, words)).close());
  }

  private void write(Json json, EventType type, Phrases words) {
    json.open()
        .text("id", type.id())
        .text("label", words.typeLabel(type.id()))
        .text("group", type.group())
        .text("groupLabel", words.groupLabel(type.group()))
        .text("definition", words.typeDefinition(type.id()));
    context.codes().write(json, type.id(), List.of(), List.of());
    json.close();
  }
}

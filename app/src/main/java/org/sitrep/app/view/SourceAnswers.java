package org.sitrep.app.view;

import java.util.List;
import java.util.Optional;
import org.sitrep.app.store.Page;
import org.sitrep.app.store.Paging;
import org.sitrep.app.store.SourceRow;
import org.sitrep.app.write.Json;
import org.sitrep.app.write.JsonLines;

/// Answers about origins of claims.
final class SourceAnswers {
  private final Context context;

  SourceAnswers(Context context) {
    this.context = context;
  }

  byte[] page(String words, List<String> kinds, Paging paging, String language) {
    Page<SourceRow> sources = context.store().origins(words, kinds, paging);
    return JsonLines.bytes(
        json -> {
          json.open();
          page(json, sources, language).close();
        });
  }

  /// The fields of a page, into an object that is open.
  Json page(Json json, Page<SourceRow> sources, String language) {
    Titles titles = titles(sources.items());
    Reader reader = context.reader(language);
    return Reader.page(json, sources, source -> write(json, source, titles, reader));
  }

  Optional<byte[]> source(String key, String language) {
    return context
        .store()
        .origin(key)
        .map(
            source -> {
              Titles titles = titles(List.of(source));
              return JsonLines.bytes(json -> write(json, source, titles, context.reader(language)));
            });
  }

  private Titles titles(List<SourceRow> sources) {
    Titles.Wanted wanted = new Titles.Wanted();
    sources.forEach(source -> wanted.origin(source.key(), source.name()));
    return wanted.from(context.store());
  }

  private static void write(Json json, SourceRow source, Titles titles, Reader reader) {
    json.open()
        .text("id", source.key())
        .text("name", titles.origin(source.key(), source.name()))
        .text("kind", source.kind())
        .text("kindLabel", reader.words().kindLabel(source.kind()))
        .number("claims", source.claims())
        .number("events", source.events())
        .number("first", source.first())
        .number("alone", source.alone())
        .number("corroborated", source.corroborated())
        .number("contradicted", source.contradicted())
        .number("articles", source.articles())
        .list("languages", source.languages())
        .close();
  }
}

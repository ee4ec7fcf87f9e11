package org.sitrep.app.view;

import java.util.List;
import java.util.Optional;
import org.sitrep.app.store.FigureFilter;
import org.sitrep.app.store.Kept;
import org.sitrep.app.store.Page;
import org.sitrep.app.store.Paging;
import org.sitrep.app.write.Json;
import org.sitrep.app.write.JsonLines;
import org.sitrep.model.Figure;
import org.sitrep.model.Warning;

/// Answers about figures and warnings.
final class FigureAnswers {
  private final Context context;

  FigureAnswers(Context context) {
    this.context = context;
  }

  byte[] page(FigureFilter filter, Paging paging, String language) {
    Page<Kept<Figure>> figures = context.store().figures(filter, paging);
    List<Figure> all = figures.items().stream().map(Kept::value).toList();
    FigureJson writer =
        new FigureJson(context.reader(language), FigureHistory.of(context.store(), all));
    Titles titles = new Titles.Wanted().figures(all).from(context.store());
    return JsonLines.bytes(
        json -> {
          json.open();
          Reader.page(json, figures, figure -> writer.write(json, figure.value(), titles)).close();
        });
  }

  Optional<byte[]> figure(String id, String language) {
    return context.store().figure(id).map(Kept::value).map(figure -> one(figure, language));
  }

  private byte[] one(Figure figure, String language) {
    Titles titles = new Titles.Wanted().figures(List.of(figure)).from(context.store());
    FigureHistory history = FigureHistory.of(context.store(), List.of(figure));
    return JsonLines.bytes(
        json -> new FigureJson(context.reader(language), history).write(json, figure, titles));
  }

  byte[] warnings(String article, String story, Paging paging, String language) {
    Page<Warning> warnings = context.store().warnings(article, story, paging);
    Reader reader = context.reader(language);
    Titles titles =
        Titles.of(
            context.store(), warnings.items().stream().map(Warning::article).distinct().toList());
    return JsonLines.bytes(
        json -> {
          json.open();
          Reader.page(json, warnings, warning -> warning(json, warning, reader, titles)).close();
        });
  }

  /// One warning.
  static void warning(Json json, Warning warning, Reader reader, Titles titles) {
    json.open();
    titles
        .write(json, warning.article())
        .text("language", titles.head(warning.article()).map(head -> head.language()).orElse("und"))
        .span(warning.span())
        .text("text", warning.text())
        .text("about", warning.about())
        .text("kind", warning.kind())
        .text("message", reader.words().message(warning))
        .close();
  }
}

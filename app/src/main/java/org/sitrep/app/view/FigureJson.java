package org.sitrep.app.view;

import java.util.List;
import org.sitrep.app.write.EstimateJson;
import org.sitrep.app.write.Json;
import org.sitrep.model.Figure;
import org.sitrep.model.FigureClaim;
import org.sitrep.model.Quantity;

/// Writes figures with what each source says.
final class FigureJson {
  private final Reader reader;
  private final FigureHistory history;

  FigureJson(Reader reader, FigureHistory history) {
    this.reader = reader;
    this.history = history;
  }

  void write(Json json, Figure figure, Titles titles) {
    json.open()
        .text("id", figure.id())
        .text("measure", figure.measure())
        .text("label", reader.words().figureLabel(figure))
        .known("unit", figure.unit())
        .orNone(
            "of",
            figure.of(),
            of -> {
              json.open("of");
              reader.actor(json, of).close();
            });
    reader.place(json, figure.place());
    json.known("event", figure.event())
        .text("story", figure.story())
        .text("agreement", figure.agreement().id())
        .text("agreementLabel", reader.words().agreementLabel(figure))
        .list("values", figure.claims(), value -> value(json, value, titles));
    EstimateJson.write(json, figure, value -> titles.origin(value.origin(), value.originName()));
    List<FigureHistory.Step> updates = history.of(figure);
    if (!updates.isEmpty()) {
      json.list("updates", updates, step -> update(json, step, titles));
    }
    json.close();
  }

  private void update(Json json, FigureHistory.Step step, Titles titles) {
    json.open();
    titles.write(json, step.article());
    amount(json, "from", step.from());
    amount(json, "to", step.to());
    json.number("revision", step.revision()).known("updatedAt", step.updatedAt()).close();
  }

  private void amount(Json json, String name, Quantity quantity) {
    json.open(name)
        .text("amount", reader.words().amount(quantity))
        .number("low", quantity.low())
        .number("high", quantity.high())
        .close();
  }

  private void value(Json json, Figure.Reported reported, Titles titles) {
    FigureClaim claim = reported.figure();
    json.open();
    titles
        .write(json, reported.article())
        .text("language", reported.language())
        .span(claim.span())
        .text("text", claim.text())
        .text("amount", reader.words().amount(claim.quantity()))
        .number("low", claim.quantity().low())
        .number("high", claim.quantity().high())
        .flag("approximate", claim.quantity().approximate())
        .attribution(claim.attribution())
        .text("origin", reported.origin())
        .text("originName", titles.origin(reported.origin(), reported.originName()));
    reader.date(json, "date", claim.date());
    json.flag("background", claim.background()).date("said", reported.said()).close();
  }
}

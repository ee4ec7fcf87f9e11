package org.sitrep.app.write;

import java.util.Optional;
import java.util.function.Function;
import org.sitrep.model.Figure;

/// Writes what the values of a figure come to: the best number and the range, each with who gives
/// it, and what each source says over time.
public final class EstimateJson {
  private EstimateJson() {}

  /// Writes `best`, `low` and `high`, null if nobody gives a number, and `series`. A `claim` is an
  /// index among the figure's claims.
  ///
  /// @param name the name of the source of one of the figure's claims
  public static void write(Json json, Figure figure, Function<Figure.Reported, String> name) {
    bound(json, "best", figure, figure.estimate().map(Figure.Estimate::best), name);
    bound(json, "low", figure, figure.estimate().map(Figure.Estimate::low), name);
    bound(json, "high", figure, figure.estimate().map(Figure.Estimate::high), name);
    json.list("series", figure.series(), series -> series(json, figure, series, name));
  }

  private static void bound(
      Json json,
      String key,
      Figure figure,
      Optional<Figure.Bound> bound,
      Function<Figure.Reported, String> name) {
    json.orNone(
        key,
        bound,
        given -> {
          Figure.Reported by = figure.claims().get(given.claim());
          json.open(key)
              .number("value", given.value())
              .number("claim", given.claim())
              .text("article", by.article())
              .text("origin", by.origin())
              .text("name", name.apply(by))
              .close();
        });
  }

  private static void series(
      Json json, Figure figure, Figure.Series series, Function<Figure.Reported, String> name) {
    json.open()
        .text("origin", series.origin())
        .text("name", name.apply(figure.claims().get(series.claims().getFirst())))
        .list("values", series.claims(), claim -> value(json, figure, claim))
        .close();
  }

  private static void value(Json json, Figure figure, int claim) {
    Figure.Reported reported = figure.claims().get(claim);
    json.open()
        .number("claim", claim)
        .text("article", reported.article())
        .date("said", reported.said())
        .number("low", reported.figure().quantity().low())
        .number("high", reported.figure().quantity().high())
        .flag("approximate", reported.figure().quantity().approximate())
        .close();
  }
}

package org.sitrep.app.write;

import org.sitrep.model.PlaceDecision;

/// Writes why words were taken for a place.
final class DecisionJson {
  private static final double HUNDRED = 100;

  private DecisionJson() {}

  static void write(Json json, PlaceDecision decision) {
    json.open()
        .span(decision.span())
        .text("text", decision.text())
        .known("ref", decision.chosen().map(place -> place.ref()).orElse(""))
        .text("trust", decision.trust())
        .flag("accepted", decision.accepted())
        .openList("candidates");
    decision.candidates().forEach(candidate -> candidate(json, candidate));
    json.closeList().close();
  }

  private static void candidate(Json json, PlaceDecision.Candidate candidate) {
    json.open()
        .text("ref", candidate.place().ref())
        .text("name", candidate.place().name())
        .known("admin", candidate.place().admin())
        .known("country", candidate.place().country())
        .number("score", rounded(candidate.score()))
        .open("reasons");
    candidate.reasons().forEach((reason, worth) -> json.number(reason, rounded(worth)));
    json.close().close();
  }

  private static double rounded(double value) {
    return Math.round(value * HUNDRED) / HUNDRED;
  }
}

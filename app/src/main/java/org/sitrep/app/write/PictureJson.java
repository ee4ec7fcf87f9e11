package org.sitrep.app.write;

import java.time.LocalDate;
import org.sitrep.model.Event;
import org.sitrep.model.EventClaim;
import org.sitrep.model.Figure;
import org.sitrep.model.FigureClaim;
import org.sitrep.model.Story;
import org.sitrep.model.Warning;
import org.sitrep.picture.Teller;

/// Writes stories, events, figures and warnings.
public final class PictureJson {
  private final Codes codes;
  private final Teller teller;

  /// @param teller words the warnings
  public PictureJson(Codes codes, Teller teller) {
    this.codes = codes;
    this.teller = teller;
  }

  /// @param explained whether to tell what binds the story's articles
  public static void write(Json json, Story story, boolean explained) {
    json.open()
        .text("id", story.id())
        .text("title", story.title())
        .text("storyline", story.storyline())
        .list("articles", story.articles())
        .list("languages", story.languages())
        .known("from", story.date().from().map(LocalDate::toString))
        .known("to", story.date().to().map(LocalDate::toString))
        .list("places", story.places());
    if (explained) {
      json.list("reasons", story.reasons());
    }
    json.close();
  }

  /// An event with its evidence.
  public void write(Json json, Event event) {
    json.open().text("id", event.id()).text("type", event.type());
    codes.write(json, event.type(), event.agents(), event.targets());
    json.date("date", event.date());
    event
        .place()
        .ifPresentOrElse(place -> MentionJson.write(json, place), () -> json.none("place"));
    json.actors("agents", event.agents())
        .actors("targets", event.targets())
        .text("story", event.story())
        .text("storyline", event.storyline())
        .flag("background", event.background());
    fatalities(json, event);
    json.text("status", event.status().id()).openList("origins");
    event
        .origins()
        .forEach(
            origin ->
                json.open()
                    .text("name", origin.name())
                    .text("kind", origin.kind())
                    .number("claims", origin.claims())
                    .text("id", origin.key())
                    .close());
    json.closeList().openList("claims");
    event.claims().forEach(claim -> claim(json, claim));
    json.closeList().close();
  }

  /// The dead of an event, null if none are counted.
  public static void fatalities(Json json, Event event) {
    event
        .fatalities()
        .ifPresentOrElse(
            toll ->
                json.open("fatalities")
                    .number("low", toll.low())
                    .number("best", toll.best())
                    .number("high", toll.high())
                    .close(),
            () -> json.none("fatalities"));
  }

  private static void claim(Json json, EventClaim evidence) {
    json.open()
        .text("article", evidence.article())
        .span(evidence.claim().span())
        .text("text", evidence.claim().text())
        .text("language", evidence.language())
        .attribution(evidence.claim().attribution())
        .text("status", evidence.claim().status().id())
        .flag("background", evidence.claim().background())
        .text("origin", evidence.origin())
        .close();
  }

  /// A figure with what each report gives for it.
  public static void write(Json json, Figure figure) {
    json.open()
        .text("id", figure.id())
        .text("measure", figure.measure())
        .known("unit", figure.unit())
        .known("of", figure.of().map(actor -> actor.name()));
    figure
        .place()
        .ifPresentOrElse(place -> MentionJson.write(json, place), () -> json.none("place"));
    json.known("event", figure.event()).text("story", figure.story()).openList("claims");
    figure.claims().forEach(reported -> claim(json, reported));
    json.closeList();
    EstimateJson.write(json, figure, Figure.Reported::originName);
    json.text("agreement", figure.agreement().id()).close();
  }

  private static void claim(Json json, Figure.Reported reported) {
    FigureClaim claim = reported.figure();
    json.open()
        .text("article", reported.article())
        .span(claim.span())
        .text("text", claim.text())
        .number("low", claim.quantity().low())
        .number("high", claim.quantity().high())
        .flag("approximate", claim.quantity().approximate())
        .text("language", reported.language())
        .attribution(claim.attribution())
        .date("date", claim.date())
        .flag("background", claim.background())
        .text("origin", reported.origin())
        .date("said", reported.said())
        .close();
  }

  /// A warning in the teller's language.
  public void write(Json json, Warning warning) {
    json.open()
        .text("article", warning.article())
        .span(warning.span())
        .text("text", warning.text())
        .text("about", warning.about())
        .text("kind", warning.kind())
        .text("message", teller.message(warning))
        .close();
  }
}

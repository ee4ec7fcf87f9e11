package org.sitrep.app.write;

import java.util.List;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Claim;
import org.sitrep.model.PlaceDecision;
import org.sitrep.model.Quantity;

/// Writes annotated articles with their claims.
public final class ArticleJson {
  private final Codes codes;

  public ArticleJson(Codes codes) {
    this.codes = codes;
  }

  /// An annotated article with everything read out of it.
  public void write(Json json, AnnotatedArticle article) {
    json.open();
    fields(json, article);
    json.close();
  }

  /// The same, with the reasons for its places in `placeDecisions`.
  public void write(Json json, AnnotatedArticle article, List<PlaceDecision> decisions) {
    json.open();
    fields(json, article);
    json.openList("placeDecisions");
    decisions.forEach(decision -> DecisionJson.write(json, decision));
    json.closeList().close();
  }

  private void fields(Json json, AnnotatedArticle article) {
    json.text("id", article.id())
        .known("url", article.url())
        .known("outlet", article.outlet())
        .text("title", article.title())
        .text("language", article.language())
        .known("published", article.published().iso())
        .text("publishedFrom", article.publishedFrom().id());
    PublicationJson.fields(json, article.publication()).text("text", article.text());
    json.openList("mentions");
    article.mentions().forEach(mention -> MentionJson.write(json, mention));
    json.closeList().openList("quotes");
    article.quotes().forEach(quote -> MentionJson.write(json, quote));
    json.closeList().openList("claims");
    article.claims().forEach(claim -> claim(json, claim));
    json.closeList().openList("topics");
    article.topics().forEach(topic -> MentionJson.write(json, topic));
    json.closeList();
  }

  private void claim(Json json, Claim claim) {
    json.open().span(claim.span()).text("text", claim.text()).text("type", claim.type());
    codes.write(json, claim);
    json.actors("agents", claim.agents()).actors("targets", claim.targets());
    claim
        .place()
        .ifPresentOrElse(place -> MentionJson.write(json, place), () -> json.none("place"));
    json.date("date", claim.date()).openList("quantities");
    claim.quantities().forEach(quantity -> quantity(json, quantity));
    json.closeList()
        .attribution(claim.attribution())
        .text("status", claim.status().id())
        .flag("background", claim.background())
        .close();
  }

  /// A quantity of a claim.
  public static void quantity(Json json, Quantity quantity) {
    json.open()
        .text("measure", quantity.measure())
        .number("low", quantity.low())
        .number("high", quantity.high())
        .known("unit", quantity.unit())
        .text("text", quantity.text())
        .close();
  }
}

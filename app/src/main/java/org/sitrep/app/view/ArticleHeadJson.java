package org.sitrep.app.view;

import org.sitrep.app.store.ArticleHead;
import org.sitrep.app.write.Json;

/// Writes heads of articles.
final class ArticleHeadJson {
  private ArticleHeadJson() {}

  static void write(Json json, ArticleHead head) {
    json.open();
    fields(json, head).close();
  }

  /// The fields of a head, into an object that is open.
  static Json fields(Json json, ArticleHead head) {
    return json.text("id", head.id())
        .known("url", Links.safe(head.url()))
        .known("outlet", head.outlet())
        .text("title", head.title())
        .text("language", head.language())
        .known("published", head.published())
        .text("publishedFrom", head.publishedFrom())
        .known("story", head.story())
        .number("claims", head.claims())
        .list(
            "snippet",
            head.snippet(),
            piece -> json.open().text("text", piece.text()).flag("hit", piece.hit()).close())
        .number("added", head.added());
  }
}

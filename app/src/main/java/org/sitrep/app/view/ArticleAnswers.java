package org.sitrep.app.view;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sitrep.app.store.ArticleFilter;
import org.sitrep.app.store.ArticleHead;
import org.sitrep.app.store.Kept;
import org.sitrep.app.store.Page;
import org.sitrep.app.store.Paging;
import org.sitrep.app.store.Store;
import org.sitrep.app.write.Json;
import org.sitrep.app.write.JsonLines;
import org.sitrep.app.write.MentionJson;
import org.sitrep.app.write.PublicationJson;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Event;
import org.sitrep.model.Figure;
import org.sitrep.model.Story;
import org.sitrep.model.Warning;

/// Answers about articles.
final class ArticleAnswers {
  private static final Paging MOST = Paging.first(500);

  private final Context context;

  ArticleAnswers(Context context) {
    this.context = context;
  }

  byte[] page(ArticleFilter filter, Paging paging) {
    Page<ArticleHead> articles = context.store().articles(filter, paging);
    return JsonLines.bytes(
        json -> {
          json.open();
          page(json, articles).close();
        });
  }

  /// The fields of a page, into an object that is open.
  static Json page(Json json, Page<ArticleHead> articles) {
    return Reader.page(json, articles, head -> ArticleHeadJson.write(json, head));
  }

  Optional<byte[]> article(String id, String language) {
    return context.store().article(id).map(article -> detail(article, language));
  }

  private byte[] detail(Kept<AnnotatedArticle> kept, String language) {
    Store store = context.store();
    AnnotatedArticle article = kept.value();
    String id = article.id();
    List<Kept<Event>> events = store.events(rows(store.eventRowsOfArticle(id)));
    List<Figure> figures =
        store.figures(Filters.figuresOfArticle(id), MOST).items().stream()
            .map(Kept::value)
            .toList();
    List<Warning> warnings = store.warnings(id, "", MOST).items();
    Titles titles = new Titles.Wanted().article(id).figures(figures).from(store);
    Reader reader = context.reader(language);
    return JsonLines.bytes(
        json -> {
          json.open();
          head(json, article, titles.head(id));
          json.number("added", kept.added());
          body(json, article);
          ClaimJson claims = new ClaimJson(context.codes(), reader, id, events);
          json.list("claims", article.claims(), claim -> claims.write(json, claim));
          new EventJson(context, language).heads(json, "events", events);
          FigureJson figureWriter = new FigureJson(reader, FigureHistory.of(store, figures));
          json.list("figures", figures, figure -> figureWriter.write(json, figure, titles))
              .list(
                  "warnings",
                  warnings,
                  warning -> FigureAnswers.warning(json, warning, reader, titles))
              .close();
        });
  }

  private static List<Long> rows(long[] rows) {
    return Arrays.stream(rows).boxed().toList();
  }

  private void head(Json json, AnnotatedArticle article, Optional<ArticleHead> head) {
    Optional<String> story = head.map(ArticleHead::story).filter(id -> !id.isEmpty());
    json.text("id", article.id())
        .known("url", Links.safe(article.url()))
        .known("outlet", article.outlet())
        .text("title", head.map(ArticleHead::title).orElse(article.title()))
        .text("language", article.language())
        .known("published", article.published().iso())
        .text("publishedFrom", article.publishedFrom().id());
    PublicationJson.fields(json, article.publication(), Links::safe)
        .text("text", article.text())
        .known("story", story)
        .known(
            "storyTitle", story.flatMap(context.store()::story).map(Kept::value).map(Story::title));
  }

  private static void body(Json json, AnnotatedArticle article) {
    json.list("mentions", article.mentions(), mention -> MentionJson.write(json, mention))
        .list("topics", article.topics(), topic -> MentionJson.write(json, topic))
        .list("quotes", article.quotes(), quote -> MentionJson.write(json, quote));
  }
}

package org.sitrep.app.serve;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sitrep.app.index.EventFilter;
import org.sitrep.app.index.Sort;
import org.sitrep.app.store.ArticleFilter;
import org.sitrep.app.store.Box;
import org.sitrep.app.store.FigureFilter;
import org.sitrep.app.store.Paging;
import org.sitrep.app.store.PlaceFilter;
import org.sitrep.app.store.StoryFilter;
import org.sitrep.app.view.Answers;

/// The questions about the picture that `openapi.yaml` describes: each reads its parameters and
/// names what answers it.
final class Api {
  private static final String GEOJSON = "application/geo+json";
  private static final int MOST_BINS = 400;
  private static final int BINS = 80;
  private static final int DEEPEST_ZOOM = 22;
  private static final int MOST_VERSIONS = 1_000_000;

  private final Answers answers;
  private final Filters filters;
  private final Replies replies;

  Api(Answers answers, Filters filters, Replies replies) {
    this.answers = answers;
    this.filters = filters;
    this.replies = replies;
  }

  List<Route> routes() {
    return List.of(
        list("/events", this::events),
        one("/events/{id}", "event", answers::event),
        list("/stories", this::stories),
        one("/stories/{id}", "story", answers::story),
        one("/storylines/{id}", "storyline", answers::storyline),
        list("/figures", this::figures),
        one("/figures/{id}", "figure", answers::figure),
        list("/warnings", this::warnings),
        list("/control", this::control),
        Route.get("/map", new Asking(replies, GEOJSON, "", (in, id) -> map(in))),
        list("/histogram", this::histogram),
        list("/facets", this::facets),
        list("/places", this::places),
        one("/places/{id}", "place", answers::place),
        list("/sources", this::sources),
        one("/sources/{id}", "source", answers::source),
        list("/search", this::search),
        list("/articles", this::articles),
        one("/articles/{id}", "article", answers::article),
        one("/articles/{id}/versions", "article", (id, lang) -> answers.versions(id)),
        Route.get(
            "/articles/{id}/version", new Asking(replies, Replies.JSON, "article", this::version)),
        list("/types", this::types));
  }

  /// A list that is always there.
  @FunctionalInterface
  private interface ListQuery {
    Supplier<byte[]> read(Parameters in);
  }

  /// Something with an id, told in a language.
  @FunctionalInterface
  private interface One {
    Optional<byte[]> find(String id, String lang);
  }

  private Route list(String path, ListQuery query) {
    return Route.get(
        path, new Asking(replies, Replies.JSON, "", (in, id) -> there(query.read(in))));
  }

  private static Supplier<Optional<byte[]>> there(Supplier<byte[]> maker) {
    return () -> Optional.of(maker.get());
  }

  private Route one(String path, String what, One one) {
    Query query =
        (in, id) -> {
          String lang = filters.lang(in);
          return () -> one.find(id, lang);
        };
    return Route.get(path, new Asking(replies, Replies.JSON, what, query));
  }

  private Supplier<byte[]> events(Parameters in) {
    EventFilter filter = filters.withDays(filters.events(in), in).withArticle(in.id("article"));
    Sort sort = filters.sort(in);
    Paging paging = filters.paging(in);
    String lang = filters.lang(in);
    return () -> answers.events(filter, sort, paging, lang);
  }

  private Supplier<byte[]> stories(Parameters in) {
    StoryFilter filter = filters.stories(in);
    Paging paging = filters.paging(in);
    String lang = filters.lang(in);
    return () -> answers.stories(filter, paging, lang);
  }

  private Supplier<byte[]> figures(Parameters in) {
    FigureFilter filter = filters.figures(in);
    Paging paging = filters.paging(in);
    String lang = filters.lang(in);
    return () -> answers.figures(filter, paging, lang);
  }

  private Supplier<byte[]> warnings(Parameters in) {
    String article = in.id("article");
    String story = in.id("story");
    Paging paging = filters.paging(in);
    String lang = filters.lang(in);
    return () -> answers.warnings(article, story, paging, lang);
  }

  private Supplier<byte[]> control(Parameters in) {
    var date = filters.date(in);
    List<String> places = in.list("place");
    List<String> countries = filters.countries(in);
    Optional<Box> box = filters.box(in);
    Paging paging = filters.paging(in);
    String lang = filters.lang(in);
    return () -> answers.control(date, places, countries, box, paging, lang);
  }

  private Supplier<Optional<byte[]>> map(Parameters in) {
    EventFilter filter = filters.withDays(filters.events(in), in);
    double zoom = in.number("zoom", 0, DEEPEST_ZOOM, 2);
    String lang = filters.lang(in);
    Box box = filter.box().orElse(Box.WORLD);
    return () -> Optional.of(answers.map(filter.withBox(Optional.empty()), box, zoom, lang));
  }

  private Supplier<byte[]> histogram(Parameters in) {
    EventFilter filter = filters.events(in);
    int bins = (int) in.whole("bins", 1, MOST_BINS, BINS);
    return () -> answers.histogram(filter, bins);
  }

  private Supplier<byte[]> facets(Parameters in) {
    EventFilter filter = filters.withDays(filters.events(in), in);
    String lang = filters.lang(in);
    return () -> answers.facets(filter, lang);
  }

  private Supplier<byte[]> places(Parameters in) {
    PlaceFilter filter = filters.places(in);
    Paging paging = filters.paging(in);
    String lang = filters.lang(in);
    return () -> answers.places(filter, paging, lang);
  }

  private Supplier<byte[]> sources(Parameters in) {
    String words = filters.words(in);
    List<String> kinds = in.list("kind");
    Paging paging = filters.paging(in);
    String lang = filters.lang(in);
    return () -> answers.sources(words, kinds, paging, lang);
  }

  private Supplier<byte[]> search(Parameters in) {
    String words = filters.words(in);
    if (words.isEmpty()) {
      throw Refused.field("q", "There are no words to search for. Give some as q.");
    }
    int limit = filters.limit(in);
    String lang = filters.lang(in);
    return () -> answers.search(words, limit, lang);
  }

  private Supplier<byte[]> articles(Parameters in) {
    ArticleFilter filter = filters.articles(in);
    Paging paging = filters.paging(in);
    return () -> answers.articles(filter, paging);
  }

  private Supplier<Optional<byte[]>> version(Parameters in, String id) {
    int number = (int) in.whole("number", 1, MOST_VERSIONS, 1);
    return () -> answers.version(id, number);
  }

  private Supplier<byte[]> types(Parameters in) {
    String lang = filters.lang(in);
    return () -> answers.types(lang);
  }
}

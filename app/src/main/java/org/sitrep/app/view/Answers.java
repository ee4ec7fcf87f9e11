package org.sitrep.app.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sitrep.app.index.EventFilter;
import org.sitrep.app.index.EventIndex;
import org.sitrep.app.index.Sort;
import org.sitrep.app.store.ArticleFilter;
import org.sitrep.app.store.Box;
import org.sitrep.app.store.FigureFilter;
import org.sitrep.app.store.Paging;
import org.sitrep.app.store.PlaceFilter;
import org.sitrep.app.store.Store;
import org.sitrep.app.store.StoryFilter;
import org.sitrep.knowledge.Knowledge;

/// The answers of the API as UTF-8 JSON, described in `openapi.yaml`; safe for use by many threads.
///
/// `lang` is the reader's language, one of [#readers]; any other is an [IllegalArgumentException],
/// as is a page that begins at no place of a list. An answer about one thing is empty if its id is
/// unknown. Methods throw [org.sitrep.app.store.StoreException] when the store fails.
public final class Answers {
  private final Context context;
  private final EventAnswers events;
  private final StoryAnswers stories;
  private final FigureAnswers figures;
  private final ControlAnswers control;
  private final MapAnswers map;
  private final PlaceAnswers places;
  private final SourceAnswers sources;
  private final SearchAnswers search;
  private final ArticleAnswers articles;
  private final VersionAnswers versions;
  private final TypeAnswers types;

  /// @param index the index of the picture as it is
  public Answers(Knowledge knowledge, Store store, Supplier<EventIndex> index) {
    this.context = new Context(knowledge, store, index);
    this.events = new EventAnswers(context);
    this.stories = new StoryAnswers(context);
    this.figures = new FigureAnswers(context);
    this.control = new ControlAnswers(context);
    this.map = new MapAnswers(context);
    this.places = new PlaceAnswers(context, control);
    this.sources = new SourceAnswers(context);
    this.search = new SearchAnswers(context, events, stories, sources);
    this.articles = new ArticleAnswers(context);
    this.versions = new VersionAnswers(context);
    this.types = new TypeAnswers(context);
  }

  /// The tags of the languages that answers can be given in.
  public List<String> readers() {
    return context.languages();
  }

  public byte[] events(EventFilter filter, Sort sort, Paging paging, String lang) {
    return events.page(filter, sort, paging, lang);
  }

  public Optional<byte[]> event(String id, String lang) {
    return events.event(id, lang);
  }

  public byte[] stories(StoryFilter filter, Paging paging, String lang) {
    return stories.page(filter, paging, lang);
  }

  public Optional<byte[]> story(String id, String lang) {
    return stories.story(id, lang);
  }

  public Optional<byte[]> storyline(String id, String lang) {
    return stories.storyline(id, lang);
  }

  public byte[] figures(FigureFilter filter, Paging paging, String lang) {
    return figures.page(filter, paging, lang);
  }

  public Optional<byte[]> figure(String id, String lang) {
    return figures.figure(id, lang);
  }

  /// @param article id, empty for all
  /// @param story id, empty for all
  public byte[] warnings(String article, String story, Paging paging, String lang) {
    return figures.warnings(article, story, paging, lang);
  }

  /// @param date the day, empty for the latest
  /// @param placeRefs all if empty
  /// @param countries codes, all if empty
  public byte[] control(
      Optional<LocalDate> date,
      List<String> placeRefs,
      List<String> countries,
      Optional<Box> box,
      Paging paging,
      String lang) {
    return control.page(date, placeRefs, countries, box, paging, lang);
  }

  /// @param zoom level of a web map, 0 is the whole world
  public byte[] map(EventFilter filter, Box box, double zoom, String lang) {
    return map.map(filter, box, zoom, lang);
  }

  /// @param bins the most bins wanted, at least 1
  public byte[] histogram(EventFilter filter, int bins) {
    return map.histogram(filter, bins);
  }

  public byte[] facets(EventFilter filter, String lang) {
    return map.facets(filter, lang);
  }

  public byte[] places(PlaceFilter filter, Paging paging, String lang) {
    return places.page(filter, paging, lang);
  }

  public Optional<byte[]> place(String ref, String lang) {
    return places.place(ref, lang);
  }

  /// @param kinds ids of kinds of source, all if empty
  public byte[] sources(String words, List<String> kinds, Paging paging, String lang) {
    return sources.page(words, kinds, paging, lang);
  }

  /// @param key of the origin, as `id` of a source has it
  public Optional<byte[]> source(String key, String lang) {
    return sources.source(key, lang);
  }

  /// @param limit the most hits of each sort
  public byte[] search(String words, int limit, String lang) {
    return search.search(words, limit, lang);
  }

  public byte[] articles(ArticleFilter filter, Paging paging) {
    return articles.page(filter, paging);
  }

  public Optional<byte[]> article(String id, String lang) {
    return articles.article(id, lang);
  }

  /// What an article was before, and what it is now.
  public Optional<byte[]> versions(String id) {
    return versions.versions(id);
  }

  /// One of those, with what differs from the one before.
  ///
  /// @param number from 1; empty if the article has no such version
  public Optional<byte[]> version(String id, int number) {
    return versions.version(id, number);
  }

  public byte[] types(String lang) {
    return types.types(lang);
  }
}

package org.sitrep.app.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.app.store.Store;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Control;
import org.sitrep.model.Event;
import org.sitrep.model.Figure;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Picture;
import org.sitrep.model.Place;
import org.sitrep.model.Story;
import org.sitrep.model.Warning;

/// The part of the picture that a filter reaches, as a picture of its own: what a situation report
/// is made of.
///
/// Its articles are those that tell its events and figures; its stories name only these.
final class PictureSlice {
  /// The most events that a report holds.
  static final int MOST_EVENTS = 400;

  /// The most articles that a report holds.
  static final int MOST_ARTICLES = 300;

  private static final Comparator<PartialDate> BY_DAY =
      Comparator.comparing((PartialDate date) -> !date.isKnown()).thenComparing(PartialDate::iso);

  private final Store store;
  private final Reach reach;

  PictureSlice(Store store, Reach reach) {
    this.store = store;
    this.reach = reach;
  }

  /// The picture.
  ///
  /// @throws TooWide if it holds more than a report can
  Picture make() throws IOException {
    if (reach.count() > MOST_EVENTS) {
      throw new TooWide(reach.count(), 0);
    }
    SortedSet<String> ids = reach.articleIds();
    refuseTooMany(ids);
    List<Figure> figures = list(reach::figures);
    figures.forEach(figure -> figure.claims().forEach(claim -> ids.add(claim.article())));
    refuseTooMany(ids);
    Map<String, AnnotatedArticle> articles = new TreeMap<>();
    reach.articles(ids, article -> articles.put(article.id(), article));
    List<Event> events = list(reach::events);
    return new Picture(
        List.copyOf(articles.values()),
        stories(articles),
        sorted(events, Comparator.comparing(Event::date, BY_DAY).thenComparing(Event::id)),
        sorted(figures, Comparator.comparing(Figure::id)),
        control(events),
        warnings(articles));
  }

  private void refuseTooMany(SortedSet<String> ids) {
    if (ids.size() > MOST_ARTICLES) {
      throw new TooWide(reach.count(), ids.size());
    }
  }

  private List<Story> stories(Map<String, AnnotatedArticle> articles) throws IOException {
    List<Story> stories =
        list(reach::stories).stream().map(story -> within(story, articles)).toList();
    return sorted(stories, Comparator.comparing(Story::date, BY_DAY).thenComparing(Story::id));
  }

  /// The story with only the reports that are in the slice.
  private static Story within(Story story, Map<String, AnnotatedArticle> articles) {
    List<String> reports = story.articles().stream().filter(articles::containsKey).toList();
    List<String> languages =
        story.articles().stream()
            .flatMap(id -> Stream.ofNullable(articles.get(id)))
            .map(AnnotatedArticle::language)
            .distinct()
            .sorted()
            .toList();
    return new Story(
        story.id(),
        story.title(),
        story.storyline(),
        reports,
        languages,
        story.date(),
        story.places(),
        story.reasons());
  }

  /// What is said of who holds the places, as far as it rests on these events.
  private List<Control> control(List<Event> events) {
    SortedSet<String> ids =
        events.stream().map(Event::id).collect(Collectors.toCollection(TreeSet::new));
    List<String> places =
        events.stream()
            .flatMap(event -> event.place().stream())
            .map(Place::ref)
            .distinct()
            .sorted()
            .toList();
    if (places.isEmpty()) {
      return List.of();
    }
    return store.control(places).stream()
        .filter(control -> control.events().stream().anyMatch(ids::contains))
        .toList();
  }

  private static List<Warning> warnings(Map<String, AnnotatedArticle> articles) {
    return articles.values().stream()
        .flatMap(article -> article.warnings().stream())
        .sorted(Comparator.comparing(Warning::article).thenComparing(Warning::span))
        .toList();
  }

  private static <T> List<T> list(Giver<T> giver) throws IOException {
    List<T> items = new ArrayList<>();
    giver.give(items::add);
    return items;
  }

  private static <T> List<T> sorted(List<T> items, Comparator<T> order) {
    return items.stream().sorted(order).toList();
  }
}

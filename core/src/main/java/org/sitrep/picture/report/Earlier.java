package org.sitrep.picture.report;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.sitrep.model.Control;
import org.sitrep.model.Span;

/// What an earlier run found, as far as it takes to tell what is new.
///
/// Things are found again by their evidence, the words of articles that they rest on, since
/// everything else about them may have changed.
///
/// @param articles ids
/// @param stories the articles of each
/// @param control keys of its spells, see [#key(Control)]
/// @param texts hash codes of the articles' texts, by id: whether their outlets changed them
public record Earlier(
    Set<String> articles,
    List<Set<String>> stories,
    List<Event> events,
    List<Figure> figures,
    Set<String> control,
    Map<String, Integer> texts) {
  public Earlier {
    articles = Set.copyOf(articles);
    stories = List.copyOf(stories);
    events = List.copyOf(events);
    figures = List.copyOf(figures);
    control = Set.copyOf(control);
    texts = Map.copyOf(texts);
  }

  /// An event.
  ///
  /// @param type id of its type
  /// @param status id of its status
  /// @param evidence keys of the words it rests on, see [#key(String, int, int)]
  public record Event(String type, String status, Set<String> evidence) {
    public Event {
      evidence = Set.copyOf(evidence);
    }
  }

  /// A figure.
  ///
  /// @param evidence keys of the words it rests on
  /// @param best the best number, empty if there was none
  /// @param origins keys of the voices that give it
  /// @param given what articles give
  public record Figure(
      Set<String> evidence,
      OptionalDouble best,
      OptionalDouble low,
      OptionalDouble high,
      Set<String> origins,
      List<Given> given) {
    public Figure {
      evidence = Set.copyOf(evidence);
      origins = Set.copyOf(origins);
      given = List.copyOf(given);
    }
  }

  /// A number that an article gave.
  ///
  /// @param subject key of what it counts there, see [#subject(String, List, boolean)]
  public record Given(String subject, OptionalDouble low, OptionalDouble high) {}

  /// What names a thing that an article counts.
  ///
  /// @param what the figure's measure, unit, the name of whose it is and the ref of its place, each
  ///   empty where there is none
  /// @param background whether the article recalls it
  public static String subject(String article, List<String> what, boolean background) {
    return String.join("|", what) + (background ? "|then " : "|now ") + article;
  }

  /// What names words of an article.
  public static String key(String article, int start, int end) {
    return start + "-" + end + " " + article;
  }

  static String key(String article, Span span) {
    return key(article, span.start(), span.end());
  }

  /// What names a spell of control, as long as nothing changes about it.
  public static String key(String place, String holder, String kind, boolean over) {
    return String.join(" ", kind, over ? "over" : "on", place, holder);
  }

  static String key(Control control) {
    return key(control.place().ref(), control.holder().ref(), control.kind(), control.over());
  }
}

package org.sitrep.samples;

import java.util.List;
import java.util.stream.Stream;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Claim;
import org.sitrep.model.Event;
import org.sitrep.model.EventClaim;
import org.sitrep.model.Figure;
import org.sitrep.model.Mention;
import org.sitrep.model.Picture;
import org.sitrep.model.Source;

/// Short questions to a picture, so that a test reads like what it demands.
///
/// @param picture what is asked
record Seen(Picture picture) {
  /// The article whose id begins so.
  AnnotatedArticle article(String id) {
    return picture.articles().stream()
        .filter(article -> article.id().startsWith(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no article " + id));
  }

  /// The days that the articles were published on, or are taken to be.
  String published(String id) {
    return article(id).published().iso();
  }

  /// The articles of each story, by the first letters of their ids.
  List<List<String>> stories(int letters) {
    return picture.stories().stream()
        .map(
            story ->
                story.articles().stream().map(id -> id.substring(0, letters)).sorted().toList())
        .toList();
  }

  /// Refs of the places that some words of an article mean.
  List<String> places(String article, String words) {
    return mentions(article, Mention.OfPlace.class)
        .filter(mention -> mention.text().equals(words))
        .map(mention -> mention.place().ref())
        .distinct()
        .toList();
  }

  /// English names of all places of an article.
  List<String> placeNames(String article) {
    return mentions(article, Mention.OfPlace.class)
        .map(mention -> mention.place().name())
        .distinct()
        .toList();
  }

  /// People of an article, as `name, role`.
  List<String> people(String article) {
    return mentions(article, Mention.OfPerson.class)
        .filter(mention -> !mention.role().isEmpty())
        .map(mention -> mention.person().name() + ", " + mention.role())
        .distinct()
        .toList();
  }

  private <T extends Mention> Stream<T> mentions(String article, Class<T> kind) {
    return article(article).mentions().stream().filter(kind::isInstance).map(kind::cast);
  }

  /// Events of a type at a date in ISO notation.
  List<Event> events(String type, String date) {
    return picture.events().stream()
        .filter(event -> event.type().equals(type) && event.date().iso().equals(date))
        .toList();
  }

  /// The claims of an article whose words hold some words.
  List<Claim> claims(String article, String words) {
    return article(article).claims().stream()
        .filter(claim -> claim.text().contains(words))
        .toList();
  }

  /// The chains of attribution, outermost first, of the claims that hold some words.
  List<List<String>> chains(String article, String words) {
    return claims(article, words).stream()
        .map(claim -> claim.attribution().stream().map(Source::name).toList())
        .distinct()
        .toList();
  }

  /// The values given for a measure, as `article low..high`; an open end is left out.
  List<String> figures(String measure, int letters) {
    return picture.figures().stream()
        .filter(figure -> figure.measure().equals(measure))
        .flatMap(figure -> figure.claims().stream())
        .map(value -> value(value, letters))
        .sorted()
        .toList();
  }

  private static String value(Figure.Reported value, int letters) {
    var quantity = value.figure().quantity();
    String low =
        quantity.low().isPresent() ? String.valueOf((long) quantity.low().getAsDouble()) : "";
    String high =
        quantity.high().isPresent() ? String.valueOf((long) quantity.high().getAsDouble()) : "";
    return value.article().substring(0, letters) + " " + low + ".." + high;
  }

  /// The languages in which an event is told.
  static List<String> languages(Event event) {
    return event.claims().stream().map(EventClaim::language).distinct().sorted().toList();
  }
}

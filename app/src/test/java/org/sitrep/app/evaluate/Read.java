package org.sitrep.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.model.Actor;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Claim;
import org.sitrep.model.Mention;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.model.Publication;
import org.sitrep.model.PublishedFrom;
import org.sitrep.model.Span;
import org.sitrep.model.Status;
import org.sitrep.model.TimeExpression;

/// An annotated article put together by hand.
final class Read {
  private final String text;
  private final String title;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  private Read(String title, String text) {
    this.title = title;
    this.text = text;
  }

  static Read of(String text) {
    return new Read("", text);
  }

  static Read titled(String title, String body) {
    return new Read(title, title + "\n\n" + body);
  }

  /// Where words stand for the first time.
  private Span span(String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  Read place(String words, double lat, double lon) {
    return place(words, lat, lon, false);
  }

  Read demonym(String words) {
    return place(words, 0, 0, true);
  }

  private Read place(String words, double lat, double lon, boolean demonym) {
    Place place = new Place("geonames:1", words, "FR", "", lat, lon, PlaceKind.SETTLEMENT, 0, 1);
    mentions.add(new Mention.OfPlace(span(words), words, place, demonym));
    return this;
  }

  Read person(String words) {
    Actor actor = new Actor("person:x", words, "", "person");
    mentions.add(new Mention.OfPerson(span(words), words, actor, ""));
    return this;
  }

  Read organization(String words) {
    Actor actor = new Actor("organization:x", words, "", "organization");
    mentions.add(new Mention.OfOrganization(span(words), words, actor));
    return this;
  }

  Read actor(String words, String ref, String kind) {
    mentions.add(new Mention.OfActor(span(words), words, new Actor(ref, words, "", kind)));
    return this;
  }

  /// A claim that the words carry, by actors of some countries.
  Read claim(String words, String type, Status status, String... countries) {
    List<Actor> agents =
        Stream.of(countries).map(code -> new Actor("state:" + code, code, code, "state")).toList();
    claims.add(
        new Claim(
            span(words),
            words,
            span(words),
            type,
            agents,
            List.of(),
            Optional.empty(),
            new TimeExpression.None(),
            PartialDate.UNKNOWN,
            List.of(),
            List.of(),
            status,
            false));
    return this;
  }

  AnnotatedArticle done() {
    return new AnnotatedArticle(
        "a",
        Optional.empty(),
        Optional.empty(),
        title,
        "en",
        PartialDate.UNKNOWN,
        PublishedFrom.UNKNOWN,
        text,
        Optional.empty(),
        mentions,
        List.of(),
        List.of(),
        claims,
        List.of(),
        List.of(),
        Publication.UNTOLD);
  }
}

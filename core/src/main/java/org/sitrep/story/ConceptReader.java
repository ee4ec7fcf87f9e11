package org.sitrep.story;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sitrep.knowledge.EventType;
import org.sitrep.model.Actor;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimPlace;
import org.sitrep.model.Mention;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Place;
import org.sitrep.model.Quantity;
import org.sitrep.model.TimeExpression;
import org.sitrep.model.Topic;
import org.sitrep.pack.Fold;

/// Turns a report into the concepts it can be found by.
final class ConceptReader {
  /// Media pass news on; that two reports name one says nothing of their subject.
  private static final Set<String> MEDIA = Set.of("agency", "state-media", "outlet", "media");

  private static final double REPEATED = 0.1;
  private static final int MOST_REPEATED = 3;

  private final Function<String, EventType> types;
  private final ContentWords words;
  private final NameWords names;

  ConceptReader(Function<String, EventType> types, ContentWords words, NameWords names) {
    this.types = types;
    this.words = words;
    this.names = names;
  }

  /// The concepts of a report in the order they are met.
  Map<String, Salience> read(AnnotatedArticle article) {
    Map<String, Salience> out = new LinkedHashMap<>();
    Layout layout = new Layout(article);
    for (Claim claim : article.claims()) {
      claim(claim, layout.factor(claim), out);
    }
    for (Mention mention : article.mentions()) {
      mention(mention, layout.factor(mention.span()), out);
    }
    for (Topic topic : article.topics()) {
      double worth =
          layout.factor(topic.first()) + REPEATED * Math.min(MOST_REPEATED, topic.count() - 1);
      out.put("topic " + topic.id(), new Salience(ConceptKind.TOPIC, worth));
    }
    names.read(
        article.text(),
        article.language(),
        (kind, key, offset) ->
            add(kind, kind.name() + Long.toHexString(key), layout.position(offset), out));
    for (Long word : words.of(article.text())) {
      String key = "word " + article.language() + " " + Long.toHexString(word);
      out.put(key, new Salience(ConceptKind.WORD, 1));
    }
    return out;
  }

  private void claim(Claim claim, double factor, Map<String, Salience> out) {
    EventType type = types.apply(claim.type());
    double worth = factor * (0.5 + type.salience() / 10.0);
    add(ConceptKind.TYPE, "type " + type.family(), worth, out);
    claim.place().map(ClaimPlace::place).ifPresent(place -> event(type, place, worth, out));
    day(claim.time(), claim.date(), factor, out);
  }

  private static void event(EventType type, Place place, double worth, Map<String, Salience> out) {
    if (PlaceRelation.rank(place) <= 1) {
      add(ConceptKind.EVENT, "event " + type.id() + " @ " + place.ref(), worth, out);
    }
    if (!place.country().isEmpty()) {
      String wide = "event " + type.family() + " @ country:" + place.country();
      add(ConceptKind.EVENT_WIDE, wide, worth, out);
    }
  }

  private static void mention(Mention mention, double factor, Map<String, Salience> out) {
    switch (mention) {
      case Mention.OfPlace place -> place(place.place(), place.demonym(), factor, out);
      case Mention.OfUnlistedPlace place -> {}
      case Mention.OfActor actor -> actor(ConceptKind.ACTOR, actor.actor(), factor, out);
      case Mention.OfPerson person -> actor(ConceptKind.PERSON, person.person(), factor, out);
      case Mention.OfOrganization body -> actor(ConceptKind.BODY, body.organization(), factor, out);
      case Mention.OfTime time -> day(time.time(), PartialDate.UNKNOWN, factor, out);
      case Mention.OfQuantity quantity -> number(quantity.quantity(), factor, out);
    }
  }

  private static void place(
      Place place, boolean demonym, double factor, Map<String, Salience> out) {
    double worth = demonym ? factor / 2 : factor;
    switch (PlaceRelation.rank(place)) {
      case 0, 1 -> add(ConceptKind.SPOT, "place " + place.ref(), worth, out);
      case 2 -> add(ConceptKind.AREA, "place " + place.ref(), worth, out);
      default -> add(ConceptKind.COUNTRY, "place " + place.ref(), worth, out);
    }
    if (PlaceRelation.rank(place) <= 1 && !place.admin().isEmpty()) {
      String division = "division " + place.country() + "/" + place.admin();
      add(ConceptKind.AREA, division, worth, out);
    }
    if (PlaceRelation.rank(place) <= 2 && !place.country().isEmpty()) {
      add(ConceptKind.COUNTRY, "place country:" + place.country(), worth / 2, out);
    }
  }

  private static void actor(
      ConceptKind kind, Actor actor, double factor, Map<String, Salience> out) {
    if (!MEDIA.contains(actor.kind())) {
      String name = actor.ref().isEmpty() ? Fold.NAME.fold(actor.name()) : actor.ref();
      add(kind, "actor " + name, factor, out);
    }
  }

  private static void number(Quantity quantity, double factor, Map<String, Salience> out) {
    double value = quantity.low().orElse(quantity.high().orElse(Double.NaN));
    if (!Double.isNaN(value) && !quantity.measure().isEmpty()) {
      String key = "number " + quantity.measure() + " " + value + quantity.unit();
      add(ConceptKind.NUMBER, key, factor, out);
    }
  }

  /// Days meet without their year, which one report gives and another does not.
  private static void day(
      TimeExpression time, PartialDate date, double factor, Map<String, Salience> out) {
    if (time instanceof TimeExpression.DayOfYear day && day.from().equals(day.to())) {
      add(ConceptKind.DAY, "day " + day.from(), factor, out);
    } else if (time instanceof TimeExpression.Absolute absolute && absolute.date().isDay()) {
      add(ConceptKind.DAY, "day " + monthDay(absolute.date()), factor, out);
    } else if (date.isDay()) {
      add(ConceptKind.DAY, "day " + monthDay(date), factor, out);
    }
  }

  private static MonthDay monthDay(PartialDate date) {
    return MonthDay.from(date.from().orElse(LocalDate.EPOCH));
  }

  private static void add(ConceptKind kind, String key, double factor, Map<String, Salience> out) {
    Salience known = out.get(key);
    out.put(key, known == null ? new Salience(kind, factor) : known.and(factor));
  }
}

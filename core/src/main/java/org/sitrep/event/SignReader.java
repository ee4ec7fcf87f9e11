package org.sitrep.event;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitrep.model.Actor;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Claim;
import org.sitrep.model.Mention;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Place;
import org.sitrep.model.Quantity;
import org.sitrep.model.Quote;
import org.sitrep.model.Topic;
import org.sitrep.pack.Fold;
import org.sitrep.story.PlaceRelation;

/// Reads the signs of a report in the order they are met, each once.
final class SignReader {
  /// Media pass news on; that two reports name one says nothing of what they tell.
  private static final Set<String> MEDIA = Set.of("agency", "state-media", "outlet", "media");

  /// Numbers below are in every report.
  private static final double SMALL = 4;

  private static final int MOST = 160;
  private static final int COUNTRY_RANK = 3;

  private final AnnotatedArticle article;
  private final Map<String, Sign> first = new HashMap<>();

  private SignReader(AnnotatedArticle article) {
    this.article = article;
  }

  /// The signs of a report, in order.
  static List<Sign> read(AnnotatedArticle article) {
    return new SignReader(article).read();
  }

  private List<Sign> read() {
    article.mentions().forEach(this::mention);
    article.quotes().forEach(this::quote);
    article.topics().forEach(this::topic);
    article.claims().forEach(this::claim);
    return first.values().stream()
        .sorted(Comparator.comparingInt(Sign::at).thenComparing(Sign::key))
        .limit(MOST)
        .toList();
  }

  private void add(Sign.Kind kind, String key, int at, String text) {
    String full = kind.name().toLowerCase(Locale.ROOT) + " " + key;
    first.merge(full, new Sign(full, at, text, kind), (a, b) -> a.at() <= b.at() ? a : b);
  }

  private void mention(Mention mention) {
    int at = mention.span().start();
    String text = mention.text();
    switch (mention) {
      case Mention.OfPlace place -> place(place.place(), at, text);
      case Mention.OfUnlistedPlace place -> {}
      case Mention.OfActor actor -> actor(Sign.Kind.BODY, actor.actor(), at, text);
      case Mention.OfPerson person -> actor(Sign.Kind.PERSON, person.person(), at, text);
      case Mention.OfOrganization body -> actor(Sign.Kind.BODY, body.organization(), at, text);
      case Mention.OfTime time -> day(time.time().resolve(article.published()), at, text);
      case Mention.OfQuantity quantity -> number(quantity.quantity(), at, text);
    }
  }

  private void place(Place place, int at, String text) {
    boolean wide = PlaceRelation.rank(place) >= COUNTRY_RANK;
    add(wide ? Sign.Kind.COUNTRY : Sign.Kind.SPOT, place.ref(), at, text);
  }

  private void actor(Sign.Kind kind, Actor actor, int at, String text) {
    if (!MEDIA.contains(actor.kind())) {
      add(kind, actor.ref().isEmpty() ? lastName(actor.name()) : actor.ref(), at, text);
    }
  }

  private void day(PartialDate date, int at, String text) {
    if (date.isDay()) {
      add(Sign.Kind.DAY, MonthDay.from(date.from().orElse(LocalDate.EPOCH)).toString(), at, text);
    }
  }

  private void number(Quantity quantity, int at, String text) {
    double value = quantity.low().orElse(quantity.high().orElse(0));
    if (Math.abs(value) >= SMALL) {
      add(Sign.Kind.NUMBER, value + quantity.unit(), at, text);
    }
  }

  private void quote(Quote quote) {
    quote
        .speaker()
        .map(speaker -> speaker.ref().isEmpty() ? speaker.kind() : speaker.ref())
        .ifPresent(who -> add(Sign.Kind.QUOTE, who, quote.span().start(), quote.text()));
  }

  private void topic(Topic topic) {
    add(Sign.Kind.TOPIC, topic.id(), topic.first().start(), topic.id());
  }

  private void claim(Claim claim) {
    add(Sign.Kind.HAPPENING, claim.type(), claim.trigger().start(), claim.type());
  }

  private static String lastName(String name) {
    String[] parts = Fold.NAME.fold(name).split(" ", -1);
    return parts[parts.length - 1];
  }
}

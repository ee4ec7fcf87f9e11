package org.sitrep.story;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.sitrep.model.Actor;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimPlace;
import org.sitrep.model.FigureClaim;
import org.sitrep.model.Mention;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.model.Publication;
import org.sitrep.model.PublishedFrom;
import org.sitrep.model.Quantity;
import org.sitrep.model.Source;
import org.sitrep.model.Span;
import org.sitrep.model.Status;
import org.sitrep.model.TimeExpression;

/// An annotated article made by hand: every claim is a paragraph of its own.
public final class Sketch {
  public static final TimeExpression NO_TIME = new TimeExpression.None();

  private final String id;
  private final StringBuilder text = new StringBuilder();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<FigureClaim> figures = new ArrayList<>();
  private String language = "en";
  private String title = "";
  private PartialDate published = PartialDate.UNKNOWN;
  private PublishedFrom from = PublishedFrom.UNKNOWN;
  private Optional<String> outlet = Optional.empty();
  private Optional<Source> credit = Optional.empty();

  private Sketch(String id) {
    this.id = id;
  }

  public static Sketch article(String id) {
    return new Sketch(id);
  }

  public Sketch language(String tag) {
    language = tag;
    return this;
  }

  public Sketch title(String words) {
    title = words;
    text.append(words);
    return this;
  }

  public Sketch published(String date) {
    published = PartialDate.parse(date).orElseThrow();
    from = PublishedFrom.TEXT;
    return this;
  }

  public Sketch outlet(String name) {
    outlet = Optional.of(name);
    return this;
  }

  public Sketch credit(String agency) {
    credit = Optional.of(new Source(agency, "agency", ""));
    return this;
  }

  /// A paragraph that claims nothing.
  public Sketch says(String words) {
    paragraph(words);
    return this;
  }

  public Sketch actor(String ref) {
    Span span = paragraph(ref.replace(':', ' '));
    mentions.add(new Mention.OfActor(span, span.of(text.toString()), actorOf(ref)));
    return this;
  }

  public Sketch person(String name) {
    Span span = paragraph(name);
    mentions.add(new Mention.OfPerson(span, name, new Actor("", name, "", "person"), ""));
    return this;
  }

  public Sketch place(Place place) {
    Span span = paragraph(place.name());
    mentions.add(new Mention.OfPlace(span, place.name(), place, false));
    return this;
  }

  public Sketch time(TimeExpression time) {
    Span span = paragraph("then");
    mentions.add(new Mention.OfTime(span, "then", time, ""));
    return this;
  }

  /// A claim of a type; the rest is said of the draft.
  public Sketch claim(String type, UnaryOperator<Draft> more) {
    Draft draft = more.apply(new Draft(type));
    String place = draft.place.map(p -> " " + p.name()).orElse("");
    Span span = paragraph(draft.words.isEmpty() ? type + place + " then" : draft.words);
    String words = span.of(text.toString());
    draft.place.ifPresent(p -> mentions.add(new Mention.OfPlace(span, words, p, false)));
    if (!(draft.time instanceof TimeExpression.None)) {
      mentions.add(new Mention.OfTime(span, words, draft.time, ""));
    }
    draft.agents.forEach(agent -> mentions.add(new Mention.OfActor(span, words, agent)));
    claims.add(draft.at(span, words, published));
    return this;
  }

  public Sketch figure(
      String measure,
      OptionalDouble low,
      OptionalDouble high,
      Optional<Place> place,
      Source... by) {
    Span span = paragraph(measure + " " + low + " " + high);
    String words = span.of(text.toString());
    figures.add(
        new FigureClaim(
            span,
            words,
            new Quantity(measure, low, high, false, "", words),
            Optional.empty(),
            place.map(p -> new ClaimPlace(p, span, words, p.kind().precision())),
            "",
            NO_TIME,
            PartialDate.UNKNOWN,
            List.of(by),
            false));
    return this;
  }

  public AnnotatedArticle build() {
    return new AnnotatedArticle(
        id,
        Optional.empty(),
        outlet,
        title,
        language,
        published,
        from,
        text.toString(),
        credit,
        mentions,
        List.of(),
        List.of(),
        claims,
        figures,
        List.of(),
        Publication.UNTOLD);
  }

  private Span paragraph(String words) {
    text.append(text.isEmpty() ? "" : "\n\n");
    int start = text.length();
    text.append(words).append('.');
    return new Span(start, text.length());
  }

  /// A claim in the making.
  public static final class Draft {
    private final String type;
    private Optional<Place> place = Optional.empty();
    private TimeExpression time = NO_TIME;
    private final List<Actor> agents = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private List<Source> attribution = List.of();
    private Status status = Status.ASSERTED;
    private boolean background;
    private String words = "";

    private Draft(String type) {
      this.type = type;
    }

    public Draft in(Place where) {
      place = Optional.of(where);
      return this;
    }

    public Draft on(TimeExpression when) {
      time = when;
      return this;
    }

    public Draft by(String ref) {
      agents.add(actorOf(ref));
      return this;
    }

    public Draft killed(double low, double high) {
      OptionalDouble most = Double.isNaN(high) ? OptionalDouble.empty() : OptionalDouble.of(high);
      quantities.add(
          new Quantity("killed", OptionalDouble.of(low), most, false, "", Double.toString(low)));
      return this;
    }

    public Draft says(Source... chain) {
      attribution = List.of(chain);
      return this;
    }

    public Draft status(Status how) {
      status = how;
      return this;
    }

    public Draft recalled() {
      background = true;
      return this;
    }

    public Draft words(String said) {
      words = said;
      return this;
    }

    private Claim at(Span span, String text, PartialDate published) {
      return new Claim(
          span,
          text,
          span,
          type,
          agents,
          List.of(),
          place.map(p -> new ClaimPlace(p, span, text, p.kind().precision())),
          time,
          time.resolve(published),
          quantities,
          attribution,
          status,
          background);
    }
  }

  private static Actor actorOf(String ref) {
    String[] parts = ref.split(":", -1);
    String country = parts[0].equals("state") ? parts[1] : "";
    return new Actor(ref, parts[parts.length - 1], country, "armed-group");
  }

  public static Source source(String kind, String name) {
    return new Source(name, kind, "");
  }

  public static Place town(String name, String country, String admin, double lat, double lon) {
    return new Place(
        "town:" + name, name, country, admin, lat, lon, PlaceKind.SETTLEMENT, 50_000, 8);
  }

  public static Place division(String name, String country, double lat, double lon) {
    return new Place(
        "division:" + name, name, country, name, lat, lon, PlaceKind.DIVISION, 500_000, 150);
  }

  public static Place country(String code, double lat, double lon) {
    return new Place(
        "country:" + code, code, code, "", lat, lon, PlaceKind.COUNTRY, 10_000_000, 600);
  }

  public static TimeExpression weekday(DayOfWeek day) {
    return new TimeExpression.Weekday(day, false, 0);
  }

  public static TimeExpression coming(DayOfWeek day) {
    return new TimeExpression.Weekday(day, true, 0);
  }

  public static TimeExpression days(int amount) {
    return new TimeExpression.Offset(amount, ChronoUnit.DAYS);
  }

  public static TimeExpression dayOfYear(int month, int day) {
    MonthDay named = MonthDay.of(month, day);
    return new TimeExpression.DayOfYear(named, named, false);
  }

  public static TimeExpression date(String iso) {
    return new TimeExpression.Absolute(PartialDate.parse(iso).orElseThrow());
  }
}

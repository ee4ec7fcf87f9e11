package org.sitrep.app.store.sqlite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sitrep.app.store.Progress;
import org.sitrep.app.store.Reading;
import org.sitrep.app.store.Store;
import org.sitrep.model.Actor;
import org.sitrep.model.Agreement;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimPlace;
import org.sitrep.model.Control;
import org.sitrep.model.Event;
import org.sitrep.model.EventClaim;
import org.sitrep.model.EventStatus;
import org.sitrep.model.Figure;
import org.sitrep.model.FigureClaim;
import org.sitrep.model.Origin;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Picture;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.model.Precision;
import org.sitrep.model.Publication;
import org.sitrep.model.PublishedFrom;
import org.sitrep.model.Quantity;
import org.sitrep.model.Span;
import org.sitrep.model.Status;
import org.sitrep.model.Story;
import org.sitrep.model.TimeExpression;
import org.sitrep.model.Warning;

/// A picture made of numbers: article `i` has the words `word<i>` and `word<i mod 7>`, belongs to
/// story `i / 2` and tells events `i * each` to `i * each + each - 1`; each second article also
/// recalls the first event of the article before it.
final class MadePicture {
  static final List<String> LANGUAGES = List.of("ar", "en", "nb");
  static final LocalDate BEGIN = LocalDate.of(2017, 9, 1);
  private static final int PLACES = 50;

  private final int articles;
  private final int each;

  MadePicture(int articles, int each) {
    this.articles = articles;
    this.each = each;
  }

  /// Puts it into a store.
  void into(Store store) {
    List<AnnotatedArticle> read = articles();
    store.take(
        read.stream().map(one -> new Reading(Article.ofText(one.id(), one.text()), one)).toList(),
        "made");
    store.put(picture(read), event -> event.claims().size(), 1, Progress.silent());
  }

  private Picture picture(List<AnnotatedArticle> read) {
    List<Event> events = new ArrayList<>();
    List<Story> stories = new ArrayList<>();
    List<Figure> figures = new ArrayList<>();
    List<Control> control = new ArrayList<>();
    List<Warning> warnings = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      for (int e = 0; e < each; e++) {
        events.add(event(i * each + e));
      }
      if (i % 2 == 0) {
        stories.add(story(i / 2));
      }
      figures.add(figure(i));
      warnings.addAll(read.get(i).warnings());
      control.add(
          new Control(
              place(i),
              actor(i),
              Control.HELD,
              PartialDate.day(day(i)),
              PartialDate.UNKNOWN,
              List.of("e" + i),
              List.of(),
              List.of(),
              List.of(),
              false));
    }
    return new Picture(read, stories, events, figures, control, warnings);
  }

  private List<AnnotatedArticle> articles() {
    List<AnnotatedArticle> list = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      list.add(article(i));
    }
    return list;
  }

  static String id(int article) {
    return "a" + article;
  }

  static String language(int article) {
    return LANGUAGES.get(article % LANGUAGES.size());
  }

  static String text(int article) {
    return String.format(
        Locale.ROOT,
        "Title%d heads the Łódź report\n\nFirst paragraph, word%d and word%d: Café résumé.\n\n%s",
        article,
        article,
        article % 7,
        "Second paragraph goes on and on. ".repeat(20));
  }

  private AnnotatedArticle article(int i) {
    List<Claim> claims = new ArrayList<>();
    for (int e = 0; e < each; e++) {
      claims.add(claim(i * each + e));
    }
    return new AnnotatedArticle(
        id(i),
        Optional.of("https://example.org/" + i),
        Optional.of("Outlet " + i % 3),
        "Title" + i + " heads the Łódź report",
        language(i),
        i % 10 == 9 ? PartialDate.UNKNOWN : PartialDate.day(day(i)),
        PublishedFrom.METADATA,
        text(i),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        claims,
        List.of(),
        List.of(new Warning(id(i), new Span(0, 5), "Title", "x", "odd", "odd", List.of())),
        Publication.UNTOLD);
  }

  static LocalDate day(int i) {
    return BEGIN.plusDays(i % 100);
  }

  static Place place(int i) {
    int n = i % PLACES;
    return new Place(
        "place:" + n,
        "Spot" + n + " Señor",
        n % 2 == 0 ? "SY" : "FJ",
        "",
        n - 25.1,
        Math.IEEEremainder(n * 7.3 + 150, 360),
        PlaceKind.SETTLEMENT,
        0,
        1);
  }

  static Actor actor(int i) {
    return new Actor("actor:" + i % 9, "Agent" + i % 9, "SY", "military");
  }

  private Claim claim(int event) {
    return new Claim(
        new Span(0, 5),
        "Title",
        new Span(0, 5),
        "clash",
        List.of(actor(event)),
        List.of(),
        Optional.of(new ClaimPlace(place(event), new Span(0, 5), "Title", "settlement")),
        new TimeExpression.None(),
        PartialDate.day(day(event)),
        List.of(),
        List.of(),
        Status.ASSERTED,
        false);
  }

  private Event event(int n) {
    int article = n / each;
    List<EventClaim> claims = new ArrayList<>();
    claims.add(new EventClaim(id(article), language(article), claim(n), "origin" + n % 11));
    if (n % each == 0 && article % 2 == 0 && article + 1 < articles) {
      claims.add(
          new EventClaim(
              id(article + 1), language(article + 1), claim(n), "origin" + (n + 1) % 11));
    }
    return new Event(
        "e" + n,
        "clash",
        n % 5 == 4 ? PartialDate.UNKNOWN : PartialDate.day(day(n)),
        n % 6 == 5 ? Optional.empty() : Optional.of(place(n)),
        List.of(actor(n)),
        List.of(),
        Optional.empty(),
        EventStatus.values()[n % 5],
        claims.stream()
            .map(one -> new Origin(one.origin(), "Voice " + one.origin(), "agency", 1))
            .toList(),
        claims,
        "s" + article / 2,
        "l" + article / 8,
        n % 3 == 0);
  }

  private Story story(int n) {
    List<String> told =
        2 * n + 1 < articles ? List.of(id(2 * n), id(2 * n + 1)) : List.of(id(2 * n));
    return new Story(
        "s" + n,
        "Story " + n,
        "l" + n / 4,
        told,
        n % 2 == 0 ? List.of("en", "nb") : List.of("ar"),
        PartialDate.range(day(2 * n), day(2 * n).plusDays(1), Precision.DAY),
        List.of("place:" + n % PLACES, "about:" + n % 4),
        List.of());
  }

  private Figure figure(int n) {
    Quantity quantity =
        new Quantity("killed", OptionalDouble.of(n), OptionalDouble.empty(), false, "", "Title");
    FigureClaim claim =
        new FigureClaim(
            new Span(0, 5),
            "Title",
            quantity,
            Optional.empty(),
            Optional.empty(),
            "clash",
            new TimeExpression.None(),
            PartialDate.UNKNOWN,
            List.of(),
            false);
    Figure.Reported reported =
        new Figure.Reported(
            id(n), language(n), claim, "origin" + n % 11, "Voice", PartialDate.UNKNOWN);
    return new Figure(
        "f" + n,
        n % 2 == 0 ? "killed" : "injured",
        "",
        Optional.empty(),
        Optional.of(place(n)),
        n % 3 == 0 ? Optional.of("e" + n) : Optional.empty(),
        "s" + n / 2,
        n % 4 == 0 ? List.of(reported, reported) : List.of(reported),
        n % 5 == 0 ? Optional.empty() : Optional.of(estimate(n)),
        Agreement.values()[n % 3]);
  }

  private static Figure.Estimate estimate(int n) {
    Figure.Bound bound = new Figure.Bound(n, 0);
    return new Figure.Estimate(bound, bound, bound);
  }
}

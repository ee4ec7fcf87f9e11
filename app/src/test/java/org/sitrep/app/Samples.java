package org.sitrep.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.NullMarked;
import org.sitrep.knowledge.Addresses;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.Actor;
import org.sitrep.model.Agreement;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimPlace;
import org.sitrep.model.Event;
import org.sitrep.model.EventClaim;
import org.sitrep.model.EventStatus;
import org.sitrep.model.Figure;
import org.sitrep.model.FigureClaim;
import org.sitrep.model.Mention;
import org.sitrep.model.Origin;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Picture;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.model.Publication;
import org.sitrep.model.PublishedFrom;
import org.sitrep.model.Quantity;
import org.sitrep.model.Quote;
import org.sitrep.model.Source;
import org.sitrep.model.Span;
import org.sitrep.model.Status;
import org.sitrep.model.Story;
import org.sitrep.model.TimeExpression;
import org.sitrep.model.Topic;
import org.sitrep.model.Warning;

/// A hand-made picture of one article, one story, one event, one figure and one warning.
@NullMarked
public final class Samples {
  /// Text that tries to be markup, and words that a claim can rest on.
  public static final String TEXT =
      "<script>alert(1)</script> & \"quotes\"\n\nFlood in Lyon killed 7 people, police said.";

  private static final PartialDate DAY = PartialDate.day(LocalDate.of(2021, 3, 4));
  private static final Place LYON =
      new Place(
          "geonames:2996944",
          "Lyon",
          "FR",
          "Rh\u00f4ne",
          45.75,
          5,
          PlaceKind.SETTLEMENT,
          500_000,
          10);
  private static final Source POLICE = new Source("police", "police", "");

  private Samples() {}

  /// The knowledge that the build has packed.
  public static Knowledge knowledge() throws IOException {
    return Knowledge.open(
        Path.of(System.getProperty("sitrep.knowledge", "../knowledge/target/pack")));
  }

  /// How that knowledge compares addresses.
  public static Addresses addresses() {
    try {
      return knowledge().addresses();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The picture.
  public static Picture picture() {
    Story story =
        new Story(
            "story-1",
            "=Flood <b>in</b> Lyon",
            "line-1",
            List.of("a1"),
            List.of("en"),
            DAY,
            List.of(LYON.ref()),
            List.of("Lyon: a1"));
    return new Picture(
        List.of(article()),
        List.of(story),
        List.of(event()),
        List.of(figure()),
        List.of(),
        article().warnings());
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Claim claim() {
    String words = "Flood in Lyon killed 7 people";
    return new Claim(
        span(words),
        words,
        span("Flood"),
        "flood",
        List.of(),
        List.of(new Actor("", "=HYPERLINK(\"x\")", "", "people")),
        Optional.of(new ClaimPlace(LYON, span("Lyon"), "Lyon", "settlement")),
        new TimeExpression.None(),
        DAY,
        List.of(seven()),
        List.of(POLICE),
        Status.ASSERTED,
        false);
  }

  private static Quantity seven() {
    return new Quantity("killed", OptionalDouble.of(7), OptionalDouble.empty(), false, "", "7");
  }

  private static AnnotatedArticle article() {
    return new AnnotatedArticle(
        "a1",
        Optional.of("javascript:alert(1)"),
        Optional.empty(),
        "<script>alert(1)</script> & \"quotes\"",
        "en",
        DAY,
        PublishedFrom.METADATA,
        TEXT,
        Optional.empty(),
        List.of(
            new Mention.OfPlace(span("Lyon"), "Lyon", LYON, false),
            new Mention.OfQuantity(span("7 people"), "7 people", seven())),
        List.of(new Topic("police-report", span("police"), 1)),
        List.of(new Quote(span("police said"), "police said", Optional.empty())),
        List.of(claim()),
        List.of(figureClaim()),
        List.of(
            new Warning(
                "a1", span("Lyon"), "Lyon", LYON.ref(), "odd", "odd", List.of("<img src=x>"))),
        Publication.UNTOLD);
  }

  private static FigureClaim figureClaim() {
    return new FigureClaim(
        span("7 people"),
        "7 people",
        seven(),
        Optional.empty(),
        Optional.empty(),
        "flood",
        new TimeExpression.None(),
        DAY,
        List.of(POLICE),
        false);
  }

  private static Event event() {
    return new Event(
        "ev-1",
        "flood",
        DAY,
        Optional.of(LYON),
        List.of(),
        claim().targets(),
        Optional.of(new Event.Toll(7, 7, 9)),
        EventStatus.SINGLE_SOURCE,
        List.of(new Origin("police", "police", "police", 1)),
        List.of(new EventClaim("a1", "en", claim(), "police")),
        "story-1",
        "line-1",
        false);
  }

  private static Figure figure() {
    return new Figure(
        "f-1",
        "killed",
        "",
        Optional.empty(),
        Optional.of(LYON),
        Optional.of("ev-1"),
        "story-1",
        List.of(new Figure.Reported("a1", "en", figureClaim(), "police", "police", DAY)),
        Optional.of(
            new Figure.Estimate(
                new Figure.Bound(7, 0), new Figure.Bound(7, 0), new Figure.Bound(7, 0))),
        Agreement.AGREE);
  }
}

package org.sitrep.app.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.sitrep.app.store.ArticleHead;
import org.sitrep.model.Actor;
import org.sitrep.model.Claim;
import org.sitrep.model.Event;
import org.sitrep.model.EventClaim;
import org.sitrep.model.EventStatus;
import org.sitrep.model.Origin;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.model.Quantity;
import org.sitrep.model.Source;
import org.sitrep.model.Span;
import org.sitrep.model.Status;
import org.sitrep.model.TimeExpression;

/// Makes events whose every text tries to break a file. The same seed gives the same events.
final class Hostile {
  private static final List<String> PIECES =
      List.of(
          "=HYPERLINK(\"http://x\",\"y\")",
          "+1",
          "-2",
          "@SUM(A1)",
          "<script>alert(1)</script>",
          "</ul><img src=x onerror=alert(1)>",
          "]]>",
          "&amp;",
          "&",
          "\"",
          "'",
          ",",
          "\\",
          "\t",
          "\n",
          "\r\n",
          "\r",
          "\u0000",
          "\u0008",
          "\u001b[31m",
          "\u0085",
          "\u2028",
          "\ufffe",
          "\uffff",
          "\ud800",
          "\udc00",
          "\ud83d\ude00",
          "\u202e",
          "\u062f\u064a\u0631",
          " ",
          "word",
          "javascript:alert(1)");
  private static final List<String> TYPES = List.of("flood", "airstrike", "protest", "talks");
  private static final List<String> KINDS = List.of("military", "person", "rebels", "people", "x");

  private final Random random;

  Hostile(long seed) {
    this.random = new Random(seed);
  }

  /// A text of some pieces.
  String text() {
    return IntStream.range(0, random.nextInt(5))
        .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
        .reduce("", String::concat);
  }

  private <T> T one(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  private List<Actor> actors() {
    return IntStream.range(0, random.nextInt(4))
        .mapToObj(i -> new Actor(text(), text(), one(List.of("", "SY", "XK", "FR")), one(KINDS)))
        .toList();
  }

  private PartialDate date() {
    return random.nextInt(4) == 0
        ? PartialDate.UNKNOWN
        : PartialDate.day(LocalDate.of(2010 + random.nextInt(15), 2, 1 + random.nextInt(28)));
  }

  private Optional<Place> place() {
    if (random.nextInt(3) == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Place(
            one(List.of("geonames:1", "region:a", text())),
            text(),
            one(List.of("", "SY")),
            text(),
            -90 + random.nextInt(180) + random.nextDouble(),
            -180 + random.nextInt(360),
            one(List.of(PlaceKind.values())),
            0,
            1));
  }

  /// Any event; its articles are `a0` to `a9`.
  Event event() {
    return new Event(
        "ev-" + random.nextInt(1_000_000) + text(),
        one(TYPES),
        date(),
        place(),
        actors(),
        actors(),
        random.nextBoolean() ? Optional.empty() : Optional.of(new Event.Toll(1, 2, 3)),
        one(List.of(EventStatus.values())),
        List.of(new Origin(text(), text(), "police", 1)),
        IntStream.range(0, 1 + random.nextInt(3))
            .mapToObj(i -> new EventClaim("a" + random.nextInt(10), "en", claim(), "x"))
            .toList(),
        text(),
        text(),
        random.nextBoolean());
  }

  private Claim claim() {
    return new Claim(
        new Span(0, 1),
        text(),
        new Span(0, 1),
        "flood",
        List.of(),
        List.of(),
        Optional.empty(),
        new TimeExpression.None(),
        PartialDate.UNKNOWN,
        List.of(
            new Quantity(text(), OptionalDouble.empty(), OptionalDouble.of(2), false, "", text())),
        List.of(new Source(text(), "agency", "")),
        Status.ASSERTED,
        false);
  }

  /// What lists show of an article.
  ArticleHead head(String id) {
    return new ArticleHead(
        id,
        Optional.of(one(List.of("https://x.example/?a=\"<b>", "javascript:alert(1)", text()))),
        random.nextBoolean() ? Optional.empty() : Optional.of(text()),
        text(),
        "en",
        one(List.of("", "2017", "2017-09", "2017-09-05", "2017-09-05/2017-09-06")),
        "metadata",
        "",
        1,
        List.of(),
        1);
  }
}

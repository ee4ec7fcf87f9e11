package org.sitrep.app.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.sitrep.model.Article;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Span;

/// An article whose toponyms were marked by people.
///
/// @param text what the spans of the toponyms count into, in UTF-16 code units
/// @param title its headline, unless the text begins with it
/// @param language BCP 47, empty if it is to be told from the text
record GoldArticle(
    String text,
    Optional<String> title,
    Optional<PartialDate> published,
    Optional<String> language,
    List<Toponym> toponyms) {
  private static final double POLE = 90;
  private static final double DATE_LINE = 180;

  GoldArticle {
    toponyms = List.copyOf(toponyms);
  }

  /// A marked name.
  ///
  /// @param name its usual name, as far as the gold has it
  /// @param point where it is, empty if it has no coordinates
  record Toponym(Span span, String name, Optional<Point> point) {}

  /// A position in degrees, WGS 84.
  record Point(double lat, double lon) {}

  static GoldArticle of(GoldRecord line, Setting setting) {
    String text = line.text("text");
    List<Toponym> toponyms = new ArrayList<>();
    Set<Span> spans = new HashSet<>();
    for (GoldRecord record : line.objects("toponyms")) {
      Toponym toponym = toponym(record, text);
      if (!spans.add(toponym.span())) {
        throw new BadGold(
            "marks \"" + toponym.span().of(text) + "\" twice at " + toponym.span().start(),
            "Each stretch of the text can be one toponym.");
      }
      toponyms.add(toponym);
    }
    Optional<String> title =
        line.optional("title").filter(t -> !t.isBlank() && !Alignment.begins(text, t));
    return new GoldArticle(
        text,
        title,
        line.optional("date").map(GoldArticle::date),
        line.language(setting),
        toponyms);
  }

  private static Toponym toponym(GoldRecord record, String text) {
    Span span = record.span(text);
    String words = span.of(text);
    record.optional("phrase").ifPresent(phrase -> check(span, words, phrase));
    OptionalDouble lat = record.number("lat");
    OptionalDouble lon = record.number("lon");
    Optional<Point> point =
        lat.isPresent() && lon.isPresent()
            ? Optional.of(point(lat.getAsDouble(), lon.getAsDouble()))
            : Optional.empty();
    return new Toponym(span, record.optional("name").orElse(words), point);
  }

  private static void check(Span span, String words, String phrase) {
    if (!words.equals(phrase)) {
      throw new BadGold(
          "says \"" + phrase + "\" where the text has \"" + words + "\" at " + span.start(),
          "Maybe its offsets do not count UTF-16 code units.");
    }
  }

  private static Point point(double lat, double lon) {
    if (!(Math.abs(lat) <= POLE && Math.abs(lon) <= DATE_LINE)) {
      throw new BadGold(
          "has a toponym at latitude " + lat + ", longitude " + lon,
          "Both are degrees, latitude from -90 to 90, longitude from -180 to 180.");
    }
    return new Point(lat, lon);
  }

  private static PartialDate date(String text) {
    return PartialDate.parse(text)
        .orElseThrow(() -> new BadGold("has the date \"" + text + "\"", "Write it as 2017-09-05."));
  }

  /// The article as the pipeline takes it.
  Article article(String id) {
    return new Article(id, Optional.empty(), Optional.empty(), language, published, title, text);
  }
}

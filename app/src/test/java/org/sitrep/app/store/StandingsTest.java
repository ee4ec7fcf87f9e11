package org.sitrep.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.app.Samples;
import org.sitrep.model.Agreement;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Claim;
import org.sitrep.model.Event;
import org.sitrep.model.EventClaim;
import org.sitrep.model.EventStatus;
import org.sitrep.model.Figure;
import org.sitrep.model.Origin;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Picture;
import org.sitrep.model.PublishedFrom;
import org.sitrep.model.Status;

/// Origins are counted by what they tell, when, and whether others bear them out.
class StandingsTest {
  private static final Picture SAMPLE = Samples.picture();
  private static final Claim CLAIM = SAMPLE.events().getFirst().claims().getFirst().claim();

  @Test
  void oneOriginStandsAlone() {
    assertThat(Standings.of(SAMPLE))
        .containsExactly(
            new SourceRow("police", "police", "police", 1, 1, 0, 1, 0, 0, 1, List.of("en")));
  }

  @Test
  void whoToldFirstAndWhoToldToo() {
    Picture picture = picture(List.of(event(EventStatus.CORROBORATED, said("a"), said("b"))));

    assertThat(row(picture, "a")).isEqualTo(row("a", 1, 1, 0, 1, 0));
    assertThat(row(picture, "b")).isEqualTo(row("b", 1, 0, 0, 1, 0));
  }

  @Test
  void onOneDayBothAreFirst() {
    Picture picture = picture(List.of(event(EventStatus.CORROBORATED, said("b"), said("c"))));

    assertThat(row(picture, "b").first()).isOne();
    assertThat(row(picture, "c").first()).isOne();
  }

  @Test
  void whoDeniesDoesNotBearOut() {
    Picture picture = picture(List.of(event(EventStatus.DISPUTED, said("a"), denied("b"))));

    assertThat(row(picture, "a")).isEqualTo(row("a", 1, 0, 0, 0, 1));
    assertThat(row(picture, "b")).isEqualTo(row("b", 1, 0, 0, 1, 1));
  }

  @Test
  void figuresInConflictContradict() {
    Figure figure = SAMPLE.figures().getFirst();
    Figure conflict =
        new Figure(
            figure.id(),
            figure.measure(),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            figure.story(),
            figure.claims(),
            figure.estimate(),
            Agreement.CONFLICT);
    Picture picture =
        new Picture(
            SAMPLE.articles(), List.of(), List.of(), List.of(conflict), List.of(), List.of());

    assertThat(Standings.of(picture))
        .containsExactly(
            new SourceRow("police", "police", "police", 0, 0, 0, 0, 0, 1, 1, List.of("en")));
  }

  private static SourceRow row(
      String key, int events, int first, int alone, int corroborated, int contradicted) {
    return new SourceRow(
        key, key, "agency", 1, events, first, alone, corroborated, contradicted, 1, List.of("en"));
  }

  private static SourceRow row(Picture picture, String key) {
    return Standings.of(picture).stream()
        .filter(row -> row.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static EventClaim said(String origin) {
    return new EventClaim("of-" + origin, "en", CLAIM, origin);
  }

  private static EventClaim denied(String origin) {
    Claim c = CLAIM;
    return new EventClaim(
        "of-" + origin,
        "en",
        new Claim(
            c.span(),
            c.text(),
            c.trigger(),
            c.type(),
            c.agents(),
            c.targets(),
            c.place(),
            c.time(),
            c.date(),
            c.quantities(),
            c.attribution(),
            Status.DENIED,
            false),
        origin);
  }

  private static Event event(EventStatus status, EventClaim... claims) {
    Event sample = SAMPLE.events().getFirst();
    return new Event(
        sample.id(),
        sample.type(),
        sample.date(),
        sample.place(),
        List.of(),
        List.of(),
        Optional.empty(),
        status,
        List.of(claims).stream()
            .map(claim -> new Origin(claim.origin(), claim.origin(), "agency", 1))
            .toList(),
        List.of(claims),
        sample.story(),
        sample.storyline(),
        false);
  }

  /// The article of `a` is a day older than those of `b` and `c`.
  private static Picture picture(List<Event> events) {
    return new Picture(
        List.of(article("a", 1), article("b", 2), article("c", 2)),
        List.of(),
        events,
        List.of(),
        List.of(),
        List.of());
  }

  private static AnnotatedArticle article(String origin, int day) {
    AnnotatedArticle a = SAMPLE.articles().getFirst();
    return new AnnotatedArticle(
        "of-" + origin,
        a.url(),
        a.outlet(),
        a.title(),
        "en",
        PartialDate.day(LocalDate.of(2021, 3, day)),
        PublishedFrom.METADATA,
        a.text(),
        a.credit(),
        a.mentions(),
        a.topics(),
        a.quotes(),
        a.claims(),
        a.figures(),
        a.warnings(),
        a.publication());
  }
}

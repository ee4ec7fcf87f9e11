package org.sitrep.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.story.Sketch.article;
import static org.sitrep.story.Sketch.days;
import static org.sitrep.story.Sketch.source;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Event;
import org.sitrep.model.EventStatus;
import org.sitrep.model.Origin;
import org.sitrep.model.Source;
import org.sitrep.story.Scenes;
import org.sitrep.story.Sketch;

class RelianceTest {
  private static final Source POLICE = source("police", "Karvan Police");
  private static final Source PRESSA = source("agency", "Pressa");

  private static Event bombing(AnnotatedArticle... articles) {
    List<Event> found =
        EventMergerTest.merge(List.of(articles)).events().stream()
            .filter(event -> event.type().equals("bombing"))
            .toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static Sketch paper(String name) {
    return article(name).published("2022-05-03").outlet(name);
  }

  private static Sketch tells(Sketch sketch, UnaryOperator<Sketch.Draft> more) {
    return sketch.claim("bombing", c -> more.apply(c.in(Scenes.CITY).on(days(0))));
  }

  @Test
  void twoPapersThatNameNobodyAreTwoOrigins() {
    Event event = bombing(tells(paper("One"), c -> c).build(), tells(paper("Two"), c -> c).build());

    assertThat(event.origins()).extracting(Origin::name).containsExactly("One", "Two");
    assertThat(event.status()).isEqualTo(EventStatus.CORROBORATED);
  }

  @Test
  void papersThatNameOneSourceHaveTheirHeadlinesFromIt() {
    Event event =
        bombing(
            tells(tells(paper("One"), c -> c), c -> c.says(POLICE)).build(),
            tells(tells(paper("Two"), c -> c), c -> c.says(POLICE)).build());

    assertThat(event.origins())
        .containsExactly(new Origin("karvan police", "Karvan Police", "police", 4));
    assertThat(event.status()).isEqualTo(EventStatus.SINGLE_SOURCE);
  }

  @Test
  void aNumberANamedSourceGaveElsewhereIsFromIt() {
    Event same =
        bombing(
            tells(paper("One"), c -> c.killed(34, 34).says(POLICE)).build(),
            tells(paper("Two"), c -> c.killed(34, 34)).build());
    Event another =
        bombing(
            tells(paper("One"), c -> c.killed(34, 34).says(POLICE)).build(),
            tells(paper("Two"), c -> c.killed(41, 41)).build());

    assertThat(same.status()).isEqualTo(EventStatus.SINGLE_SOURCE);
    assertThat(another.status()).isEqualTo(EventStatus.CORROBORATED);
  }

  @Test
  void aSmallNumberMayBeTheSameByChance() {
    Event event =
        bombing(
            tells(paper("One"), c -> c.killed(2, 2).says(POLICE)).build(),
            tells(paper("Two"), c -> c.killed(2, 2)).build());

    assertThat(event.status()).isEqualTo(EventStatus.CORROBORATED);
  }

  @Test
  void aPaperThatHasItsNewsFromAnAgencySpeaksWithItsVoice() {
    Event event =
        bombing(
            tells(paper("One"), c -> c)
                .claim("clash", c -> c.in(Scenes.CITY).on(days(0)).says(PRESSA))
                .build(),
            tells(paper("Two").credit("Pressa"), c -> c).build());

    assertThat(event.origins()).extracting(Origin::name).containsExactly("Pressa");
  }

  @Test
  void whatIsRecalledFromAnAgencyDoesNotMakeTheNewsIts() {
    Event event =
        bombing(
            tells(paper("One"), c -> c)
                .claim("clash", c -> c.in(Scenes.OTHER_CITY).recalled().says(PRESSA))
                .build(),
            tells(paper("Two").credit("Pressa"), c -> c).build());

    assertThat(event.origins()).extracting(Origin::name).containsExactly("One", "Pressa");
  }

  @Test
  void aReportThatQuotesTwoAgenciesHasBoth() {
    Event event =
        bombing(
            tells(
                    tells(paper("One"), c -> c.says(PRESSA)),
                    c -> c.says(source("agency", "Nordtel")))
                .build());

    assertThat(event.origins()).extracting(Origin::name).containsExactly("Nordtel", "Pressa");
    assertThat(event.status()).isEqualTo(EventStatus.CORROBORATED);
  }
}

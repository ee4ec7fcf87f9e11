package org.sitrep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.Packs;
import org.sitrep.model.Article;

/// What is kept of a page where a paragraph is judged by its neighbours.
class PageWalkTest {
  private static final String NEWS =
      "The old bridge over the river fell on Monday evening when the storm drove a barge against"
          + " its piers, and two people who were crossing it at the time were hurt.";
  private static final String MORE = "Nobody else was on the bridge, the mayor said on Tuesday.";

  private static CleanText clean(String... lines) {
    return new Cleaner(Packs.knowledge().language("en"))
        .clean(Article.ofText("a", String.join("\n", lines)));
  }

  @Test
  void wrappedLinesAreOneParagraph() {
    assertThat(
            Paragraphs.of(
                "The river rose by two metres on Monday, and the old bridge\n"
                    + "that the village had been so proud of for a century fell\n"
                    + "into it.\n\nNobody was hurt.\r\nIt rained."))
        .containsExactly(
            "The river rose by two metres on Monday, and the old bridge that the village had been"
                + " so proud of for a century fell into it.",
            "Nobody was hurt.",
            "It rained.");
  }

  @Test
  void shortLinesAndLinesFarShorterThanTheirNeighboursAreNotWrapped() {
    assertThat(Paragraphs.of("Bridge falls in storm\nby our correspondent"))
        .containsExactly("Bridge falls in storm", "by our correspondent");
    assertThat(Paragraphs.of("The river rose by two metres on Monday evening\nand fell\n" + NEWS))
        .hasSize(3);
  }

  @Test
  void aDateLineIsNotJoinedHoweverItBegins() {
    String title = "Bridge over the river falls in storm and hurts two people";

    assertThat(Paragraphs.of(title + "\nmonday 5 May 2020", line -> line.startsWith("monday")))
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Home",
        "World | Sport",
        "Home > World > Asia",
        "Health / Hospitals",
        "12 Comments"
      })
  void linksAboveTheHeadlineDoNotHideIt(String link) {
    CleanText text = clean(link, "Bridge falls in storm", NEWS, MORE);

    assertThat(text.title()).isEqualTo("Bridge falls in storm");
    assertThat(text.text()).isEqualTo("Bridge falls in storm\n\n" + NEWS + "\n\n" + MORE);
  }

  @Test
  void theOutletsNameDoesNotHideTheHeadline() {
    CleanText text =
        clean(
            "The Harbour Courier",
            "Log in",
            "Bridge falls in storm, two hurt",
            "By Jane Marlow",
            NEWS);

    assertThat(text.title()).isEqualTo("Bridge falls in storm, two hurt");
    assertThat(clean("Bridge Falls", "Two people hurt as old bridge falls", NEWS).title())
        .isEqualTo("Bridge Falls");
  }

  @Test
  void aNameAboveADateOrRoleIsAByline() {
    for (List<String> byline :
        List.of(
            List.of("Jane Marlow", "5 May 2020"),
            List.of("Jane van Marlow", "Reporter"),
            List.of("Jane Marlow, Health correspondent", "Monday 5 May 2020"))) {
      CleanText text = clean("Bridge falls in storm", byline.get(0), byline.get(1), NEWS);

      assertThat(text.text()).isEqualTo("Bridge falls in storm\n\n" + NEWS);
    }
    assertThat(clean("Jane Marlow Dies", "5 May 2020", NEWS).title()).isEqualTo("Jane Marlow Dies");
    assertThat(clean("Bridge falls in storm", "Harbour Town", NEWS).text())
        .contains("Harbour Town");
  }

  @Test
  void aHeadingInTheSecondHalfEndsTheArticle() {
    CleanText text =
        clean("Bridge falls in storm", NEWS, MORE, "Comments (3)", "old_sailor", "Told you so!");

    assertThat(text.text()).endsWith(MORE);
    assertThat(clean("Bridge falls in storm", NEWS, "Most read", NEWS + " It was old.").text())
        .endsWith("It was old.");
    assertThat(clean("Comments (3)", "Bridge falls in storm", NEWS).text()).endsWith(NEWS);
  }
}

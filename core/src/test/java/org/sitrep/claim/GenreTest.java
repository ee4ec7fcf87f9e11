package org.sitrep.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.Packs;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;

/// Words of war in sport and on markets are no violence; a bombing at a sports event is.
class GenreTest {
  private static List<String> types(String text) {
    Annotator annotator = new Annotator(Packs.knowledge());
    return annotator.annotate(Article.ofText("a", text), "en").claims().stream()
        .map(Claim::type)
        .toList();
  }

  private static boolean violent(String type) {
    Knowledge knowledge = Packs.knowledge();
    return knowledge.ontology().type(type).violent();
  }

  @Test
  void aMatchKnowsNoViolence() {
    String text =
        "The goalkeeper kept the league leaders out of the final for an hour.\n\n"
            + "After the break the visitors attacked from the left and bombarded the home side."
            + " The captain shot from twenty metres, the midfielder struck again.\n\n"
            + "The coach praised his football club and its fans in the stadium.";
    assertThat(types(text)).noneMatch(GenreTest::violent);
  }

  @Test
  void whatIsProvenStandsInASportsText() {
    String text =
        "The football club was on its way to the stadium for the quarter-final.\n\n"
            + "Two gunmen attacked the bus of the team and killed three people, police said.";
    assertThat(types(text)).anyMatch(GenreTest::violent);
  }

  @Test
  void otherTextsAreLeftAsTheyAre() {
    assertThat(types("Gunmen attacked a village in northern Mali on Monday."))
        .anyMatch(GenreTest::violent);
  }
}

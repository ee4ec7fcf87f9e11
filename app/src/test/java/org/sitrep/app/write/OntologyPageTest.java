package org.sitrep.app.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sitrep.knowledge.Knowledge;

class OntologyPageTest {
  @Test
  void thePublishedPageIsThatOfTheKnowledge() throws IOException {
    Knowledge knowledge = Knowledge.open(Path.of(System.getProperty("sitrep.knowledge")));
    Path page = Path.of(System.getProperty("sitrep.home", ".."), "docs", "ontology.md");

    assertThat(Files.readString(page))
        .as("docs/ontology.md: write it anew with ./sitrep ontology")
        .isEqualTo(OntologyPage.of(knowledge.ontology()));
  }
}

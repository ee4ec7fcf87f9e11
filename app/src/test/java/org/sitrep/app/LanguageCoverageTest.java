package org.sitrep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sitrep.app.evaluate.Figure;
import org.sitrep.app.evaluate.Row;
import org.sitrep.app.evaluate.Table;
import org.sitrep.knowledge.Knowledge;

class LanguageCoverageTest {
  @Test
  void everyLanguageHasARowAndWordsForEveryFeature() throws IOException {
    Knowledge knowledge = Knowledge.open(Path.of(System.getProperty("sitrep.knowledge")));

    Table table = LanguageCoverage.table(knowledge);

    assertThat(table.rows().stream().map(row -> row.labels().get("language")))
        .containsExactlyElementsOf(knowledge.tags());
    for (Row row : table.rows()) {
      assertThat(row.figures()).containsKeys("event types", "time", "people", "topics");
      assertThat(row.figures().values())
          .allSatisfy(figure -> assertThat(figure).isNotEqualTo(new Figure.Count(0)));
    }
  }
}

package org.sitrep.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sitrep.app.Samples;
import org.sitrep.claim.Annotator;
import org.sitrep.knowledge.Knowledge;

/// Measures what is read on the sample pages against what a careful reader takes from them, beside
/// two baselines, and holds it to floors. Prints a table; with `-Dsitrep.pages.misses=true` what
/// was missed too, but for the folder that is kept apart.
class PagesTest {
  private static final List<String> FOLDERS =
      List.of("cms", "dailies", "broadcast", "odd", "further", "held");
  private static final String APART = "held";

  @Test
  void pagesAreReadAtLeastAsWellAsTheirFloors() throws IOException {
    Path pages = Path.of(System.getProperty("sitrep.home", "..")).resolve("app/src/test/pages");
    Knowledge knowledge = Samples.knowledge();
    PageReader reader = new PageReader(Set.copyOf(knowledge.tags()));
    Annotator annotator = new Annotator(knowledge);
    PageScores all = new PageScores();
    List<String> report = new ArrayList<>();
    for (String folder : FOLDERS) {
      if (Files.exists(pages.resolve(folder).resolve("expected.jsonl"))) {
        PageScores scores = new PageScores();
        for (PageTruth truth : PageTruth.of(pages.resolve(folder))) {
          if (Files.exists(truth.file())) {
            scores.add(truth, reader, annotator);
          }
        }
        report.addAll(scores.lines(folder));
        if (Boolean.getBoolean("sitrep.pages.misses") && !folder.equals(APART)) {
          scores.extraction.misses().forEach(miss -> report.add("  " + miss));
          scores.cleaned.misses().forEach(miss -> report.add("  (cleaned) " + miss));
          scores.annotated.misses().forEach(miss -> report.add("  " + miss));
        }
        all.addAll(scores);
      }
    }
    report.addAll(all.lines("all"));
    report.forEach(System.out::println);

    assertThat(below(all, pages.resolve("floors.properties"))).isEmpty();
  }

  private static List<String> below(PageScores scores, Path file) throws IOException {
    Properties floors = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      floors.load(in);
    }
    assertThat(floors.stringPropertyNames()).isEqualTo(scores.shares().keySet());
    List<String> below = new ArrayList<>();
    scores
        .shares()
        .forEach(
            (kind, share) -> {
              double floor = Double.parseDouble(floors.getProperty(kind).strip());
              if (share < floor) {
                below.add(kind + " is " + share + ", its floor is " + floor);
              }
            });
    return below;
  }
}

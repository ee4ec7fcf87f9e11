package org.sitrep.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.sitrep.app.read.Where;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Status;

/// Scores of events worked out by hand.
class EventScoresTest {
  private static final String TEXT =
      "Norway will visit Chad after talks, and warships shelled Juba.";
  private static final String VISIT =
      "{'text': '"
          + TEXT
          + "', 'event': 'AGREE', 'source': [{'actorText': 'Norway', 'code': 'NOR'}],"
          + " 'target': []}";
  private static final String SHELLING =
      "{'text': '"
          + TEXT
          + "', 'event': 'FIGHT', 'mode': 'heavy-weapons', 'source': [],"
          + " 'target': [{'actorText': 'Juba', 'code': 'SSD'}]}";

  private static Item<GoldEvent> item(int line, String json) {
    return new Item<>(new Where("a", line), GoldEvent.of(Golds.line(json)));
  }

  private static EventScores score(AnnotatedArticle read) {
    EventScores scores = new EventScores();
    scores.add(new EventMatch(List.of(item(1, VISIT), item(2, SHELLING)), read, Golds.setting()));
    return scores;
  }

  @Test
  void recordsOfOneSentenceAreScoredTogether() {
    EventScores scores =
        score(
            Read.of(TEXT)
                .claim("visit", "visit", Status.EXPECTED, "NO")
                .claim("talks", "talks", Status.ASSERTED)
                .done());

    assertThat(counts(scores, 0))
        .containsExactly(
            tuple("[all]", 2L, 2L, 1L),
            tuple("[AGREE]", 1L, 1L, 1L),
            tuple("[ASSAULT]", 1L, 0L, 0L),
            tuple("[CONSULT]", 0L, 1L, 0L));
    assertThat(scores.examples())
        .extracting(Example::kind, Example::wanted)
        .containsExactly(tuple("missed", "ASSAULT"), tuple("spurious", "AGREE ASSAULT"));
  }

  @Test
  void actorsAreComparedWhereTheCategoryIsFound() {
    EventScores scores =
        score(Read.of(TEXT).claim("visit", "visit", Status.EXPECTED, "NO", "TD").done());

    assertThat(counts(scores, 1))
        .containsExactly(
            tuple("[agents, country]", 1L, 2L, 1L),
            tuple("[agents, name]", 1L, 2L, 0L),
            tuple("[targets, country]", 0L, 0L, 0L),
            tuple("[targets, name]", 0L, 0L, 0L));
  }

  private static List<Tuple> counts(EventScores scores, int table) {
    return scores.tables().get(table).rows().stream()
        .map(
            row ->
                tuple(
                    List.copyOf(row.labels().values()).toString(),
                    count(row, "gold"),
                    count(row, "found"),
                    count(row, "correct")))
        .toList();
  }

  private static long count(Row row, String column) {
    return row.figures().get(column) instanceof Figure.Count count ? count.value() : -1;
  }
}

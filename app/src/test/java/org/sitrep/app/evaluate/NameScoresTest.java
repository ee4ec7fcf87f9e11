package org.sitrep.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitrep.app.read.Where;

/// Scores worked out by hand, and which mentions count as what.
class NameScoresTest {
  private static final String LINE =
      """
      {'text': 'Ola Vik of Acme left the Lyon-man in Oslo for Race One.', 'lang': 'nb',
       'tokens': ['Ola', 'Vik', 'of', 'Acme', 'left', 'the', 'Lyon-man', 'in', 'Oslo', 'for', 'Race',
        'One', '.'],
       'tags': ['B-PER', 'I-PER', 'O', 'B-ORG', 'O', 'O', 'B-DRV', 'O', 'B-GPE_LOC', 'O', 'B-EVT',
        'I-EVT', 'O']}\
      """;

  private static Item<GoldSentence> item(String file, int line) {
    return new Item<>(new Where(file, line), GoldSentence.of(Golds.line(LINE), Golds.setting()));
  }

  private static NameScores score(Read read) {
    NameScores scores = new NameScores();
    scores.add(NameMatch.of(Passage.alone(List.of(item("a", 1))).getFirst(), read.done()));
    return scores;
  }

  private static Read read() {
    return Read.of("Ola Vik of Acme left the Lyon-man in Oslo for Race One.");
  }

  @Test
  void spansMustBeExact() {
    NameScores scores =
        score(
            read()
                .person("Ola Vik")
                .organization("Acme left")
                .place("Oslo", 0, 0)
                .organization("Race One"));

    assertThat(counts(scores))
        .containsExactly(
            tuple("people", 1L, 1L, 1L),
            tuple("places", 1L, 1L, 1L),
            tuple("organisations", 1L, 2L, 0L));
    assertThat(scores.examples())
        .extracting(Example::kind, Example::words)
        .containsExactly(
            tuple("missed organisations", "Acme"),
            tuple("spurious organisations", "Acme left"),
            tuple("spurious organisations", "Race One"));
  }

  @Test
  void derivedWordsAreNeitherWantedNorPunished() {
    assertThat(counts(score(read().place("Lyon", 0, 0).person("Lyon-man"))))
        .containsExactly(
            tuple("people", 1L, 0L, 0L),
            tuple("places", 1L, 0L, 0L),
            tuple("organisations", 1L, 0L, 0L));
  }

  @Test
  void actorsAreBodiesStatesOrPersons() {
    assertThat(
            counts(
                score(
                    read()
                        .actor("Ola Vik", "person:x", "person")
                        .actor("Acme", "actor:acme", "company")
                        .actor("Oslo", "state:NO", "state"))))
        .containsExactly(
            tuple("people", 1L, 1L, 1L),
            tuple("places", 1L, 1L, 1L),
            tuple("organisations", 1L, 1L, 1L));
  }

  @Test
  void demonymsAndDescriptionsAreNoNames() {
    assertThat(
            counts(
                score(
                    read()
                        .demonym("Oslo")
                        .actor("left the", "group:NO:military", "military")
                        .actor("Ola", "state:NO:police", "police"))))
        .containsExactly(
            tuple("people", 1L, 0L, 0L),
            tuple("places", 1L, 0L, 0L),
            tuple("organisations", 1L, 0L, 0L));
  }

  @Test
  void sentencesOfOneFileAreReadTogetherTwentyAtATime() {
    List<Item<GoldSentence>> gold =
        Stream.concat(
                java.util.stream.IntStream.range(0, 45).mapToObj(i -> item("a", i + 1)),
                Stream.of(item("b", 1)))
            .toList();
    List<Passage> runs = Passage.runs(gold);

    assertThat(runs).extracting(run -> run.sentences().size()).containsExactly(20, 20, 5, 1);
    Passage first = runs.getFirst();
    assertThat(first.names())
        .extracting(name -> name.span().of(first.text()))
        .startsWith("Ola Vik", "Acme", "Lyon-man", "Oslo", "Race One", "Ola Vik")
        .hasSize(100);
  }

  @Test
  void languagesAreAddedUpWhereThereAreMore() {
    NameScores scores = score(read().person("Ola Vik"));
    scores.add(new NameMatch("sv", java.util.Map.of(NameKind.PEOPLE, tally(3, 1, 1)), List.of()));
    Report report = new Report("names", List.of(scores.table("sentences")), List.of());

    assertThat(Golds.row(report, "sentences", "all", "people").figures())
        .containsEntry("gold", new Figure.Count(4))
        .containsEntry("correct", new Figure.Count(2))
        .containsEntry("f1", new Figure.Share(OptionalDouble.of(4.0 / 6)));
    assertThat(Golds.row(report, "sentences", "sv", "people").figures())
        .containsEntry("recall", new Figure.Share(OptionalDouble.of(1.0 / 3)));
  }

  private static Tally tally(long gold, long found, long correct) {
    Tally tally = new Tally();
    tally.add(gold, found, correct);
    return tally;
  }

  private static List<org.assertj.core.groups.Tuple> counts(NameScores scores) {
    return scores.table("sentences").rows().stream()
        .map(
            row ->
                tuple(
                    row.labels().get("kind"),
                    count(row, "gold"),
                    count(row, "found"),
                    count(row, "correct")))
        .toList();
  }

  private static long count(Row row, String name) {
    return row.figures().get(name) instanceof Figure.Count count ? count.value() : -1;
  }
}

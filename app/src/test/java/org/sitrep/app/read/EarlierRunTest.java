package org.sitrep.app.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.app.Samples;
import org.sitrep.app.write.PictureFiles;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.picture.Teller;
import org.sitrep.picture.report.Earlier;

/// What `build` wrote can be compared with; anything else is refused with its reason.
class EarlierRunTest {
  @TempDir Path folder;

  private static Knowledge knowledge;
  private static Teller teller;

  @BeforeAll
  static void open() throws IOException {
    knowledge = Samples.knowledge();
    teller = new Teller(knowledge, "en");
  }

  @BeforeEach
  void build() throws IOException {
    new PictureFiles(knowledge, teller).write(Samples.picture(), folder);
  }

  private String news(Earlier earlier) {
    String text = teller.since(earlier).text(Samples.picture(), false);
    int begin = text.indexOf("What is new");
    return begin < 0 ? "" : text.substring(begin, text.indexOf("\n1. ", begin));
  }

  @Test
  void nothingIsNewSinceTheSameRun() throws IOException {
    assertThat(news(EarlierRun.read(folder))).contains("Nothing is new").doesNotContain("[1]");
  }

  @Test
  void withoutAnEarlierRunNothingIsSaidAboutIt() {
    assertThat(teller.text(Samples.picture(), false)).doesNotContain("new since");
  }

  @Test
  void everythingIsNewSinceAnEmptyRun() {
    Earlier empty = new Earlier(Set.of(), List.of(), List.of(), List.of(), Set.of(), Map.of());

    assertThat(news(empty))
        .contains("1 report is new [1]", "New: ", "Lyon", "New figure", "New story")
        .doesNotContain("Nothing is new");
  }

  @Test
  void aChangedStatusAndAChangedFigureAreToldWithWhatTheyWere() throws IOException {
    Earlier same = EarlierRun.read(folder);
    Earlier.Event event = same.events().getFirst();
    Earlier.Figure figure = same.figures().getFirst();
    OptionalDouble four = OptionalDouble.of(4);
    Earlier other =
        new Earlier(
            Set.of(),
            same.stories(),
            List.of(new Earlier.Event(event.type(), "disputed", event.evidence())),
            List.of(
                new Earlier.Figure(
                    figure.evidence(), four, four, four, figure.origins(), List.of())),
            same.control(),
            same.texts());

    assertThat(news(other))
        .contains("now single source, before disputed", "now 7, before 4")
        .doesNotContain("New: ", "New figure");
  }

  @Test
  void whatNoNewArticleTellsIsNotNews() throws IOException {
    Earlier same = EarlierRun.read(folder);
    Earlier other =
        new Earlier(
            same.articles(), same.stories(), List.of(), List.of(), same.control(), same.texts());

    assertThat(news(other)).contains("Nothing is new");
  }

  @Test
  void anEventThatHasLostWordsIsNotToldAsChanged() throws IOException {
    Earlier same = EarlierRun.read(folder);
    Set<String> more = new HashSet<>(same.events().getFirst().evidence());
    more.add(Earlier.key("a9", 0, 5));
    Earlier other =
        new Earlier(
            Set.of(),
            same.stories(),
            List.of(new Earlier.Event("flood", "disputed", more)),
            same.figures(),
            same.control(),
            same.texts());

    assertThat(news(other)).doesNotContain("before disputed", "New: ");
  }

  @Test
  void aFurtherSourceOfAFigureIsTold() throws IOException {
    Earlier same = EarlierRun.read(folder);
    Earlier.Figure figure = same.figures().getFirst();
    Earlier other =
        new Earlier(
            Set.of(),
            same.stories(),
            same.events(),
            List.of(
                new Earlier.Figure(
                    figure.evidence(),
                    figure.best(),
                    figure.low(),
                    figure.high(),
                    Set.of(),
                    figure.given())),
            same.control(),
            same.texts());

    assertThat(news(other)).contains("7, now also from police");
  }

  private static Earlier.Figure giving(Earlier.Figure figure, double... numbers) {
    Earlier.Given now = figure.given().getFirst();
    return new Earlier.Figure(
        figure.evidence(),
        figure.best(),
        figure.low(),
        figure.high(),
        figure.origins(),
        Arrays.stream(numbers)
            .mapToObj(OptionalDouble::of)
            .map(number -> new Earlier.Given(now.subject(), number, now.high()))
            .toList());
  }

  private static Earlier with(Earlier same, Earlier.Figure figure, Map<String, Integer> texts) {
    return new Earlier(
        same.articles(), same.stories(), same.events(), List.of(figure), same.control(), texts);
  }

  @Test
  void aNumberThatItsOutletChangedIsTold() throws IOException {
    Earlier same = EarlierRun.read(folder);
    Earlier.Figure four = giving(same.figures().getFirst(), 4);

    assertThat(news(with(same, four, Map.of("a1", 5))))
        .contains("report 1 changed at least 4 to at least 7 [1]")
        .doesNotContain("Nothing is new");
  }

  @Test
  void inTheSameTextAndBesideOthersNoNumberIsTakenForAChangedOne() throws IOException {
    Earlier same = EarlierRun.read(folder);
    Earlier.Figure figure = same.figures().getFirst();
    Map<String, Integer> other = Map.of("a1", 5);

    assertThat(news(with(same, giving(figure, 4), same.texts()))).contains("Nothing is new");
    assertThat(news(with(same, giving(figure, 4, 5), other))).contains("Nothing is new");
    assertThat(news(with(same, giving(figure, 4, 7), other))).contains("Nothing is new");
    assertThat(news(with(same, giving(figure, 4), Map.of()))).contains("Nothing is new");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "articles.jsonl",
        "stories.jsonl",
        "events.jsonl",
        "figures.jsonl",
        "control.jsonl"
      })
  void aMissingFileIsNamed(String name) throws IOException {
    Files.delete(folder.resolve(name));

    assertThatThrownBy(() -> EarlierRun.read(folder))
        .isInstanceOf(IOException.class)
        .hasMessage("it has no " + name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "events.jsonl | not JSON",
        "events.jsonl | {\"type\": \"flood\", \"status\": \"odd\", \"claims\": []}",
        "events.jsonl | {\"status\": \"denied\", \"claims\": [{\"article\": \"a\"}]}",
        "articles.jsonl | []",
        "stories.jsonl | {\"articles\": 5}",
        "figures.jsonl | {}",
        "control.jsonl | {\"kind\": \"held\"}",
      })
  void aDamagedLineIsNamed(String name, String line) throws IOException {
    Files.writeString(folder.resolve(name), line + "\n", UTF_8);

    assertThatThrownBy(() -> EarlierRun.read(folder))
        .isInstanceOf(IOException.class)
        .hasMessage("line 1 of its " + name + " is damaged");
  }

  @Test
  void bytesThatAreNoTextAreDamageToo() throws IOException {
    Files.write(folder.resolve("events.jsonl"), new byte[] {(byte) 0xc3, (byte) 0x28, '\n'});

    assertThatThrownBy(() -> EarlierRun.read(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("events.jsonl is damaged");
  }

  @Test
  void aFileIsNoFolder() {
    assertThatThrownBy(() -> EarlierRun.read(folder.resolve("events.jsonl")))
        .isInstanceOf(IOException.class)
        .hasMessage("it is no folder");
  }
}

package org.sitrep.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `sitrep evaluate` from the command line to its output.
class EvaluateCommandTest {
  private static final String ARTICLE =
      """
      {"title": "Flood", "text": "A flood killed seven people in Lyon on Tuesday, police said.", \
      "date": "2021-03-04", "toponyms": [{"start": 31, "end": 35, "phrase": "Lyon", "lat": 45.76, \
      "lon": 4.84}]}
      """;
  private static final String SENTENCE =
      """
      {"lang": "nb", "text": "Flommen drepte sju i Lyon.", "tokens": ["Flommen", "drepte", "sju", \
      "i", "Lyon", "."], "tags": ["O", "O", "O", "O", "B-GPE_LOC", "O"]}
      """;

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();

  @Test
  void placesAreScored() throws IOException {
    assertThat(run("places", gold(ARTICLE), "--format", "json")).isZero();

    JsonNode report = JsonMapper.shared().readTree(out.toString(UTF_8));
    assertThat(report.get("task").asString()).isEqualTo("places");
    assertThat(report.get("records").asInt()).isEqualTo(1);
    assertThat(report.get("found").get(0).get("language").asString()).isEqualTo("all");
    assertThat(report.get("found").get(0).get("f1").asDouble()).isEqualTo(1);
    assertThat(report.get("resolved").get(0).get("endToEnd161").asDouble()).isEqualTo(1);
    assertThat(report.get("resolved").get(0).get("meanKm").asDouble()).isLessThan(10);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void namesAreScoredAloneAndInDocuments() throws IOException {
    assertThat(run("names", gold(SENTENCE), "--documents", "--format", "json")).isZero();

    JsonNode report = JsonMapper.shared().readTree(out.toString(UTF_8));
    for (String table : new String[] {"sentences", "documents"}) {
      JsonNode places = report.get(table).get(1);
      assertThat(places.get("kind").asString()).isEqualTo("places");
      assertThat(places.get("f1").asDouble()).isEqualTo(1);
    }
    assertThat(report.get("sentences").get(0).get("precision").isNull()).isTrue();
  }

  @Test
  void theSameGoldGivesTheSameText() throws IOException {
    String file = gold(ARTICLE.repeat(3));
    assertThat(run("places", file, "--errors", "2")).isZero();
    String first = out.toString(UTF_8);
    out.reset();

    assertThat(run("places", file, "--errors", "2")).isZero();
    assertThat(out.toString(UTF_8)).isEqualTo(first).contains("endToEnd161", "1.000");
  }

  @Test
  void errorsAreShownWhenAsked() throws IOException {
    String wrong = ARTICLE.replace("45.76", "-45.76");

    assertThat(run("places", gold(wrong + wrong), "--errors", "1")).isZero();
    assertThat(out.toString(UTF_8))
        .contains("wrong (2)", "gold.jsonl:1  ", "[Lyon]", "km apart")
        .doesNotContain("gold.jsonl:2  ");
  }

  @Test
  void badLinesAreToldAndTheRestIsScored() throws IOException {
    String file = gold("\ufeff" + ARTICLE + "{\"text\": \n\n{\"text\": \"x\"}\n" + ARTICLE);

    assertThat(run("places", file)).isEqualTo(1);
    assertThat(out.toString(UTF_8)).startsWith("places: 2 records, 2 left out\n");
    assertThat(err.toString().lines())
        .hasSize(2)
        .anyMatch(line -> line.startsWith("sitrep: " + file + ":2: is no JSON object (column "))
        .contains(
            "sitrep: "
                + file
                + ":4: lacks \"toponyms\", a list. The formats are in docs/guide.md.");
  }

  @Test
  void manyBadLinesAreCounted() throws IOException {
    String file = gold("{}\n".repeat(30));

    assertThat(run("names", file)).isEqualTo(1);
    assertThat(err.toString())
        .contains(file + ":20: ", file + ": 10 further lines could not be read either")
        .doesNotContain(file + ":21: ");
  }

  @Test
  void whatIsNoGoldAtAllIsTold() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.jsonl"));
    Path latin =
        Files.write(folder.resolve("latin.jsonl"), "{\"text\": \"\u00e5\"}".getBytes(ISO_8859_1));
    Path none = folder.resolve("none.jsonl");

    assertThat(
            run("places", empty.toString(), latin.toString(), none.toString(), folder.toString()))
        .isEqualTo(1);
    assertThat(out.size()).isZero();
    assertThat(err.toString())
        .contains(
            empty + ": is empty.",
            latin + ":1: is not UTF-8.",
            none + ": no such file.",
            folder + ": cannot be read",
            "sitrep: nothing could be scored.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "cooking x",
        "places",
        "places x --format xml",
        "places x --errors -1",
        "places x --errors many",
        "places x --documents",
        "places x --language xx"
      })
  void wrongCommandLinesAreTwo(String line) {
    assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
    assertThat(out.size()).isZero();
    assertThat(err.toString()).isNotBlank();
  }

  @Test
  void withoutAKnownTaskTheTasksAreListed() {
    assertThat(run("cooking", "x")).isEqualTo(2);
    assertThat(err.toString()).contains("languages: ", "names: ", "places: ");
  }

  private String gold(String lines) throws IOException {
    return Files.writeString(folder.resolve("gold.jsonl"), lines, UTF_8).toString();
  }

  private int run(String... arguments) {
    Console console =
        new Console(new ByteArrayInputStream(new byte[0]), out, new PrintWriter(err), () -> false);
    String[] all =
        Stream.concat(Stream.of("evaluate"), Stream.of(arguments)).toArray(String[]::new);
    return SitrepCommand.commandLine(console).execute(all);
  }
}

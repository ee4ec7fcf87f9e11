package org.sitrep.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.app.store.sqlite.SqliteStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Exit statuses, and what goes to which stream.
class CommandLineTest {
  private static final String REPORT =
      "Flood in Lyon\n\nA flood killed seven people in Lyon on 4 March 2021, police said.\n";

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();
  private Path articles = Path.of("");

  @BeforeEach
  void writeArticle() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(articles.resolve("lyon.txt"), REPORT, UTF_8);
  }

  @Test
  void allReadIsZero() {
    assertThat(run("annotate", articles.toString())).isZero();
    assertThat(err.toString()).isEmpty();
    JsonNode article = JsonMapper.shared().readTree(out.toString(UTF_8));
    assertThat(article.get("id").asString()).isEqualTo("lyon");
    assertThat(article.get("language").asString()).isEqualTo("en");
  }

  @Test
  void someRefusedIsOneAndTheOthersAreProcessed() throws IOException {
    Files.createFile(articles.resolve("empty.txt"));

    assertThat(run("annotate", articles.toString())).isEqualTo(1);
    assertThat(out.toString(UTF_8)).contains("\"id\":\"lyon\"");
    assertThat(err.toString())
        .isEqualTo(
            "sitrep: "
                + articles.resolve("empty.txt")
                + ": is empty. Maybe the download failed: fetch it again or leave it out.\n");
  }

  @Test
  void notesDoNotChangeTheStatus() throws IOException {
    Files.writeString(
        articles.resolve("b.jsonl"), "{\"text\": \"Rain fell.\", \"published\": \"soon\"}", UTF_8);

    assertThat(run("stories", articles.toString())).isZero();
    assertThat(err.toString()).contains("\"soon\" is no date");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "unknown",
        "report",
        "annotate",
        "report --format pdf x",
        "build x",
        "report --language xx .",
        "annotate --nonsense x",
        "annotate --knowledge /nowhere ."
      })
  void wrongCommandLinesAreTwo(String line) {
    String[] arguments = line.isEmpty() ? new String[0] : line.split(" ");

    assertThat(run(arguments)).isEqualTo(2);
    assertThat(err.toString()).isNotBlank();
    assertThat(out.size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "build --help", "report --help", "--version"})
  void helpIsAResult(String line) {
    assertThat(run(line.split(" "))).isZero();
    assertThat(out.toString(UTF_8)).contains("sitrep");
    assertThat(err.toString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "markdown", "html"})
  void reportsAreWrittenInEveryFormat(String format) {
    assertThat(run("report", "--format", format, articles.toString())).isZero();
    assertThat(out.toString(UTF_8)).contains("Lyon").doesNotContain("\u001b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nb", "sv"})
  void reportsAreWrittenInEveryLanguageOfTheInterface(String language) {
    assertThat(run("report", "--language", language, articles.toString())).isZero();
    assertThat(out.toString(UTF_8)).contains("Lyon").doesNotContain("heading.", "{", "[]");
  }

  @Test
  void storiesAreExplainedWhenAsked() {
    assertThat(run("stories", "--explain", articles.toString())).isZero();
    assertThat(JsonMapper.shared().readTree(out.toString(UTF_8)).has("reasons")).isTrue();
  }

  @Test
  void buildWritesNothingIfNothingCouldBeRead() throws IOException {
    Path none = Files.createDirectory(folder.resolve("none"));
    Path target = folder.resolve("out");

    assertThat(run("build", none.toString(), "--out", target.toString())).isEqualTo(1);
    assertThat(target).doesNotExist();
    assertThat(err.toString()).contains("no articles in this folder");
  }

  @Test
  void buildRefusesAFileInThePlaceOfItsFolder() {
    Path file = articles.resolve("lyon.txt");

    assertThat(run("build", articles.toString(), "--out", file.toString())).isEqualTo(2);
    assertThat(file).content(UTF_8).isEqualTo(REPORT);
  }

  @Test
  void reportAndBuildTellWhatIsNewSinceAnEarlierBuild() throws IOException {
    Path earlier = folder.resolve("earlier");
    assertThat(run("build", articles.toString(), "--out", earlier.toString())).isZero();

    assertThat(run("report", articles.toString(), "--since", earlier.toString())).isZero();
    assertThat(out.toString(UTF_8)).contains("Nothing is new since the earlier report");

    String since = earlier.toString();
    assertThat(run("build", articles.toString(), "--since", since, "--out", since)).isZero();
    assertThat(earlier.resolve("sitrep.md")).content(UTF_8).contains("Nothing is new");
    assertThat(earlier.resolve("sitrep.html")).content(UTF_8).contains("Nothing is new");
  }

  @Test
  void aNumberThatAnOutletChangedIsToldAsNews() throws IOException {
    String earlier = folder.resolve("earlier").toString();
    assertThat(run("build", articles.toString(), "--out", earlier)).isZero();
    Files.writeString(articles.resolve("lyon.txt"), REPORT.replace("seven", "nine"), UTF_8);

    assertThat(run("report", articles.toString(), "--since", earlier)).isZero();
    assertThat(out.toString(UTF_8)).contains("report 1 changed 7 to 9").doesNotContain("Nothing");
  }

  @Test
  void aStoreOfAnOlderSitrepIsRebuilt() throws SQLException {
    Path store = folder.resolve("old.sitrep");
    SqliteStore.open(store).close();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
        Statement sql = connection.createStatement()) {
      sql.execute("ALTER TABLE article_version DROP COLUMN late");
      sql.execute("PRAGMA user_version = 3");
    }

    assertThat(run("store", "check", "--store", store.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("sitrep store rebuild --store " + store);
    assertThat(run("store", "rebuild", "--store", store.toString())).isZero();
    assertThat(run("store", "check", "--store", store.toString())).isZero();
    assertThat(run("store", "rebuild", "--store", folder.resolve("none").toString())).isEqualTo(2);
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void aFolderThatNoBuildWroteCannotBeComparedWith() {
    String since = articles.toString();

    assertThat(run("report", articles.toString(), "--since", since)).isEqualTo(2);
    assertThat(err.toString()).contains(since + " cannot be compared with", "sitrep build");
    assertThat(out.size()).isZero();
  }

  @Test
  void articlesKeepTheirOrderAlsoWhenReadByManyThreads() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 120; i > 0; i--) {
      lines.append("{\"id\": \"n").append(i).append("\", \"text\": \"Rain fell in Lyon.\"}\n");
    }
    Path wire = Files.writeString(folder.resolve("wire.jsonl"), lines, UTF_8);

    assertThat(run("annotate", wire.toString())).isZero();
    List<String> ids =
        out.toString(UTF_8)
            .lines()
            .map(line -> JsonMapper.shared().readTree(line).get("id").asString())
            .toList();
    assertThat(ids).hasSize(120).startsWith("n120", "n119").endsWith("n2", "n1");
  }

  private int run(String... arguments) {
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]), out, new PrintWriter(err, true), () -> false);
    return SitrepCommand.commandLine(console).execute(arguments);
  }
}

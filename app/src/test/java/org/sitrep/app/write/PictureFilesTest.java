package org.sitrep.app.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.app.Samples;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.picture.Teller;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The files of `build` hold the contract's fields, and are written whole or not at all.
class PictureFilesTest {
  @TempDir Path folder;

  private Path out = Path.of("");

  @BeforeEach
  void write() throws IOException {
    out = folder.resolve("made/out");
    Knowledge knowledge = Samples.knowledge();
    new PictureFiles(knowledge, new Teller(knowledge, "en")).write(Samples.picture(), out);
  }

  @Test
  void allFilesAreThereAndNothingElse() {
    assertThat(names(out))
        .containsExactlyInAnyOrder(
            "articles.jsonl",
            "stories.jsonl",
            "events.jsonl",
            "figures.jsonl",
            "control.jsonl",
            "warnings.jsonl",
            "map.geojson",
            "events.csv",
            "sitrep.md",
            "sitrep.html");
    assertThat(names(folder.resolve("made"))).containsExactly("out");
  }

  @Test
  void anArticleHasTheFieldsOfTheContract() throws IOException {
    JsonNode article = line("articles.jsonl");

    assertThat(fields(article))
        .startsWith(
            "id",
            "url",
            "outlet",
            "title",
            "language",
            "published",
            "publishedFrom",
            "text",
            "mentions",
            "quotes",
            "claims");
    assertThat(article.get("published").asString()).isEqualTo("2021-03-04");
    assertThat(article.get("outlet").isNull()).isTrue();
    assertThat(fields(article.get("mentions").get(0)))
        .contains("kind", "start", "end", "text", "ref", "name", "country", "lat", "lon", "form");
    assertThat(fields(article.get("mentions").get(1))).contains("low", "high", "unit");
    assertThat(fields(article.get("quotes").get(0)))
        .containsExactly("start", "end", "text", "speaker");
  }

  @Test
  void aClaimHasTheFieldsOfTheContract() throws IOException {
    JsonNode claim = line("articles.jsonl").get("claims").get(0);

    assertThat(fields(claim))
        .startsWith(
            "start",
            "end",
            "text",
            "type",
            "plover",
            "acled",
            "agents",
            "targets",
            "place",
            "date",
            "quantities",
            "attribution",
            "status",
            "background");
    assertThat(fields(claim.get("date"))).containsExactly("from", "to", "precision");
    assertThat(claim.get("place").get("precision").asString()).isEqualTo("settlement");
    assertThat(fields(claim.get("attribution").get(0))).contains("name", "kind");
    assertThat(Samples.TEXT.substring(claim.get("start").asInt(), claim.get("end").asInt()))
        .isEqualTo(claim.get("text").asString());
  }

  @Test
  void wholeNumbersHaveNoDecimals() throws IOException {
    String articles = Files.readString(out.resolve("articles.jsonl"), UTF_8);

    assertThat(articles).contains("\"lon\":5,", "\"lat\":45.75", "\"low\":7,\"high\":null");
  }

  @Test
  void storiesEventsFiguresAndWarningsHaveTheFieldsOfTheContract() throws IOException {
    assertThat(fields(line("stories.jsonl")))
        .containsExactly(
            "id", "title", "storyline", "articles", "languages", "from", "to", "places");
    JsonNode event = line("events.jsonl");
    assertThat(fields(event))
        .contains(
            "id",
            "type",
            "plover",
            "acled",
            "date",
            "place",
            "agents",
            "targets",
            "story",
            "fatalities",
            "status",
            "origins",
            "claims");
    assertThat(fields(event.get("claims").get(0)))
        .startsWith("article", "start", "end", "text", "language", "attribution", "status");
    assertThat(fields(event.get("fatalities"))).containsExactly("low", "best", "high");
    assertThat(fields(line("figures.jsonl")))
        .contains("id", "measure", "place", "event", "claims", "agreement");
    assertThat(fields(line("figures.jsonl").get("claims").get(0)))
        .contains(
            "article", "start", "end", "text", "low", "high", "approximate", "attribution", "date");
    assertThat(fields(line("warnings.jsonl")))
        .containsExactly("article", "start", "end", "text", "about", "kind", "message");
  }

  @Test
  void theMapIsGeoJsonWithLongitudeFirst() throws IOException {
    JsonNode map = JsonMapper.shared().readTree(out.resolve("map.geojson"));

    JsonNode coordinates = map.get("features").get(0).get("geometry").get("coordinates");
    assertThat(coordinates.get(0).asDouble()).isEqualTo(5);
    assertThat(coordinates.get(1).asDouble()).isEqualTo(45.75);
  }

  @Test
  void theTableHasAcledsColumnsAndNoFormula() throws IOException {
    String table = Files.readString(out.resolve("events.csv"), UTF_8);

    String[] rows = table.split("\r\n");
    assertThat(rows).hasSize(2);
    assertThat(rows[0]).startsWith("event_id_cnty,event_date,year,time_precision,disorder_type,");
    assertThat(rows[0]).endsWith("fatalities,tags,timestamp,sitrep_id,origins");
    assertThat(rows[1])
        .contains("\"'=HYPERLINK(\"\"x\"\")\"")
        .contains(",France,")
        .endsWith(",ev-1,1");
  }

  @Test
  void thePageTakesNoMarkupFromArticles() throws IOException {
    String page = Files.readString(out.resolve("sitrep.html"), UTF_8);

    assertThat(page)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quotes&quot;")
        .doesNotContain("<script>alert", "<img", "<b>in", "href=\"javascript");
    assertThat(page)
        .doesNotContainPattern("(src|href)=\"https?:")
        .doesNotContain("@import", "url(");
  }

  @Test
  void everyLinkOfThePageLeadsSomewhere() throws IOException {
    String page = Files.readString(out.resolve("sitrep.html"), UTF_8);

    List<String> targets =
        Pattern.compile("href=\"#([^\"]+)\"")
            .matcher(page)
            .results()
            .map(match -> match.group(1))
            .distinct()
            .toList();
    assertThat(targets)
        .isNotEmpty()
        .allSatisfy(id -> assertThat(page).contains("id=\"" + id + "\""));
  }

  @Test
  void theReportEscapesMarkdown() throws IOException {
    assertThat(Files.readString(out.resolve("sitrep.md"), UTF_8))
        .contains("\\<script\\>")
        .doesNotContain("<script>");
  }

  @Test
  void existingFilesAreReplacedAndOthersStay() throws IOException {
    Files.writeString(out.resolve("events.csv"), "old", UTF_8);
    Files.writeString(out.resolve("notes.txt"), "mine", UTF_8);
    write();

    assertThat(out.resolve("events.csv")).content(UTF_8).startsWith("event_id_cnty");
    assertThat(out.resolve("notes.txt")).content(UTF_8).isEqualTo("mine");
  }

  @Test
  void aFailureLeavesNothingBehind() throws IOException {
    Path target = folder.resolve("fails/out");
    assertThatThrownBy(
            () -> {
              try (OutputFolder aside = OutputFolder.beside(target)) {
                Files.writeString(aside.aside().resolve("half"), "half", UTF_8);
                throw new IOException("disk full");
              }
            })
        .hasMessage("disk full");

    assertThat(names(folder.resolve("fails"))).isEmpty();
  }

  @Test
  void aFileInThePlaceOfTheFolderIsNotTouched() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine", UTF_8);

    assertThatThrownBy(() -> OutputFolder.beside(file)).isInstanceOf(NotDirectoryException.class);
    assertThat(file).content(UTF_8).isEqualTo("mine");
  }

  private JsonNode line(String name) throws IOException {
    List<String> lines = Files.readAllLines(out.resolve(name), UTF_8);
    assertThat(lines).hasSize(1);
    return JsonMapper.shared().readTree(lines.getFirst());
  }

  private static Collection<String> fields(JsonNode node) {
    return node.propertyNames();
  }

  private static List<String> names(Path folder) {
    String[] names = folder.toFile().list();
    return names == null ? List.of() : List.of(names);
  }
}

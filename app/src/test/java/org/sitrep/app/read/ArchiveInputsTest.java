package org.sitrep.app.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.app.archive.Warcs;
import org.sitrep.model.Article;
import org.sitrep.model.PartialDate;

/// Archives among the inputs: in order, with their places, each page once.
class ArchiveInputsTest {
  private static final String SITE = "https://www.daily.example/";
  private static final String DATE = "2024-05-08T00:00:00Z";

  @TempDir Path folder;

  private ReadArticles read() {
    return new ArticleInputs(Set.of("en"), new ByteArrayInputStream(new byte[0]))
        .read(List.of(folder.toString()));
  }

  private void file(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void pagesComeInTheOrderOfTheFile(boolean packed) throws IOException {
    Warcs warcs = new Warcs(packed);
    for (int i = 0; i < 300; i++) {
      warcs.response(SITE + i, Warcs.page("Flood " + i, "Dunmore"));
    }
    file(packed ? "a.warc.gz" : "a.warc", warcs.bytes());

    ReadArticles read = read();

    assertThat(read.problems()).isEmpty();
    assertThat(read.articles())
        .extracting(Article::id)
        .containsExactlyElementsOf(IntStream.range(0, 300).mapToObj(i -> SITE + i).toList());
    assertThat(read.articles().getFirst().text()).contains("flooded the lower streets");
    assertThat(read.articles().getFirst().published()).isEqualTo(PartialDate.parse("2024-05-07"));
    assertThat(read.origins().get(SITE + 0))
        .isEqualTo(new Where(folder.resolve(packed ? "a.warc.gz" : "a.warc").toString(), 0, 0, 0));
  }

  @Test
  void aPageThatComesAgainIsLeftOutOrAnUpdate() throws IOException {
    String old = Warcs.page("Flood", "Dunmore");
    String changed = Warcs.page("Flood", "Ballyduff");
    file("1.warc.gz", new Warcs(true).response(SITE, old).response(SITE, old).bytes());
    file(
        "2.warc.gz",
        new Warcs(true)
            .response(SITE, "2024-05-09T06:00:00Z", Warcs.ok(changed))
            .response(SITE, "2024-05-10T06:00:00Z", Warcs.ok(changed))
            .bytes());

    ReadArticles read = read();

    assertThat(read.refusedAny()).isFalse();
    assertThat(read.articles())
        .extracting(Article::id)
        .containsExactly(SITE, SITE + "@2024-05-09T06:00:00Z");
    assertThat(read.articles().getLast().url()).contains(SITE);
    assertThat(read.articles().getLast().publication().found()).containsEntry("id", "capture");
    assertThat(read.problems())
        .hasExactlyElementsOfTypes(
            Note.SameAgain.class, Note.SameAgain.class, Note.ChangedAgain.class);
  }

  @Test
  void aDateAfterTheCaptureIsNotBelieved() throws IOException {
    byte[] block = Warcs.ok(Warcs.page("Flood", "Dunmore"));
    file("a.warc", new Warcs(false).response(SITE, "2024-05-01T00:00:00Z", block).bytes());

    ReadArticles read = read();

    assertThat(read.articles().getFirst().published()).isEmpty();
    assertThat(read.articles().getFirst().publication().at()).isEmpty();
    assertThat(read.problems())
        .singleElement()
        .isInstanceOf(Note.MendedRecord.class)
        .extracting(Problem::what)
        .isEqualTo(
            "holds a date of publication after the capture (2024-05-07T10:00:00Z), of " + SITE);
  }

  @Test
  void theTimeOfCaptureIsNoDateOfPublication() throws IOException {
    String undated =
        Warcs.page("Flood", "Dunmore").replaceAll("<meta property=\"article[^>]*>", "");
    file("a.warc", new Warcs(false).response(SITE, undated).bytes());

    assertThat(read().articles().getFirst().published()).isEmpty();
  }

  @Test
  void plainTextOfAWetFileIsAnArticle() throws IOException {
    file(
        "a.warc.wet.gz",
        new Warcs(true)
            .record("conversion", "text/plain", SITE, DATE, "Title\nWords.".getBytes(UTF_8))
            .bytes());

    assertThat(read().articles())
        .singleElement()
        .satisfies(
            article -> {
              assertThat(article.id()).isEqualTo(SITE);
              assertThat(article.text()).startsWith("Title\nWords.");
            });
  }

  @Test
  void whatHoldsNoArticleIsOneNote() throws IOException {
    Warcs warcs = new Warcs(true);
    for (int i = 0; i < 50; i++) {
      warcs.response(SITE + i, DATE, Warcs.http("404 Not Found\r\nA: b", new byte[0]));
      warcs.response(SITE + i, DATE, Warcs.http("200 OK\r\nContent-Type: image/png", new byte[9]));
    }
    file("a.warc.gz", warcs.response(SITE, Warcs.page("Flood", "Dunmore")).bytes());

    ReadArticles read = read();

    assertThat(read.articles()).hasSize(1);
    assertThat(read.problems())
        .singleElement()
        .extracting(Problem::what)
        .isEqualTo(
            "of 101 captures 1 articles were read; no article: 50 records that are neither pages"
                + " nor plain text, 50 records with a status other than 200");
  }

  @Test
  void damageIsToldWithItsPlaceAndCounted() throws IOException {
    Warcs warcs = new Warcs(true);
    for (int i = 0; i < 60; i++) {
      byte[] block = Warcs.ok(Warcs.page("Flood " + i, "Dunmore"));
      byte[] member = Warcs.gzip(Warcs.response(SITE + i, block, block.length));
      warcs.plain(i % 2 == 0 ? Arrays.copyOf(member, member.length - 60) : member);
    }
    file("a.warc.gz", warcs.bytes());

    ReadArticles read = read();

    assertThat(read.articles()).hasSize(30);
    assertThat(read.refusedAny()).isTrue();
    assertThat(read.problems()).hasSize(21);
    assertThat(read.problems().getFirst().line())
        .startsWith("sitrep: " + folder.resolve("a.warc.gz") + ", byte 0: holds ")
        .contains(", of " + SITE + 0);
    assertThat(read.problems().getLast().what()).startsWith("holds further 10 × damaged gzip");
  }

  @Test
  void whatIsNoArchiveIsRefused() throws IOException {
    file("a.warc", "Just a text.\n".getBytes(UTF_8));
    file("b.warc.gz", Arrays.copyOf(Warcs.gzip(new byte[500]), 9));
    file("c.warc", new byte[0]);

    ReadArticles read = read();

    assertThat(read.articles()).isEmpty();
    assertThat(read.problems())
        .filteredOn(Refusal.class::isInstance)
        .extracting(problem -> Path.of(problem.where().file()).getFileName().toString())
        .containsExactly("a.warc", "b.warc.gz", "c.warc");
  }

  @Test
  void anArchiveIsKnownByItsContent() throws IOException {
    byte[] bytes = new Warcs(true).response(SITE, Warcs.page("Flood", "Dunmore")).bytes();
    file("odd.txt.gz", bytes);

    assertThat(read().articles()).extracting(Article::id).containsExactly(SITE);
  }
}

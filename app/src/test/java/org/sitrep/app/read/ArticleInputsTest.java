package org.sitrep.app.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.Article;
import org.sitrep.model.PartialDate;

/// Every bad input gets one clear line, and the others are read.
class ArticleInputsTest {
  private static final String TEXT =
      "Caf\u00e9 closed\n\nThe caf\u00e9 in Lyon was closed on Monday.";

  @TempDir Path folder;

  @Test
  void plainTextHasTheNameOfItsFile() throws IOException {
    file("b.report.txt", TEXT.getBytes(UTF_8));

    ReadArticles read = read(folder.toString());

    assertThat(read.problems()).isEmpty();
    assertThat(read.articles()).singleElement().isEqualTo(Article.ofText("b.report", TEXT));
  }

  @Test
  void jsonLinesAreReadWithAllFields() throws IOException {
    file(
        "wire.jsonl",
        """
        {"id": "a", "url": "https://x.example/1", "outlet": "The Post", "language": "nb-NO", \
        "published": "2017-09", "title": "T", "text": "Words.", "more": {"deep": [1, 2]}}

        {"title": "Only a title"}
        """
            .getBytes(UTF_8));

    ReadArticles read = read(folder.toString());

    assertThat(read.problems()).isEmpty();
    assertThat(read.articles()).extracting(Article::id).containsExactly("a", "wire:3");
    Article first = read.articles().getFirst();
    assertThat(first.language()).contains("nb");
    assertThat(first.published()).isEqualTo(PartialDate.parse("2017-09"));
    assertThat(first.outlet()).contains("The Post");
  }

  @Test
  void contentComesBeforeTheEnding() throws IOException {
    file("odd.txt", "{\"id\": \"a\", \"text\": \"Words.\"}\n".getBytes(UTF_8));

    assertThat(read(folder.toString()).articles())
        .extracting(Article::text)
        .containsExactly("Words.");
  }

  @Test
  void gzipIsOpened() throws IOException {
    file("a.txt.gz", gzip(TEXT.getBytes(UTF_8)));
    file("b.jsonl.gz", gzip("{\"id\": \"j\", \"text\": \"W\"}".getBytes(UTF_8)));

    assertThat(read(folder.toString()).articles())
        .extracting(Article::id)
        .containsExactly("a", "j");
  }

  @Test
  void standardInputIsRead() {
    ReadArticles read =
        new ArticleInputs(Set.of("en"), new ByteArrayInputStream(TEXT.getBytes(UTF_8)))
            .read(List.of("-"));

    assertThat(read.articles()).singleElement().extracting(Article::id).isEqualTo("stdin");
  }

  @Test
  void foldersAreReadInOrderAndOddFilesArePassedOver() throws IOException {
    file("b.txt", "b".getBytes(UTF_8));
    file("a.txt", "a".getBytes(UTF_8));
    file("sub/c.txt", "c".getBytes(UTF_8));
    file("README.md", "read me".getBytes(UTF_8));
    file(".hidden.txt", "hidden".getBytes(UTF_8));
    file("expected.jsonl", "{\"kind\": \"story\"}".getBytes(UTF_8));

    ReadArticles read = read(folder.toString());

    assertThat(read.problems()).isEmpty();
    assertThat(read.articles()).extracting(Article::id).containsExactly("a", "b", "c");
  }

  @Test
  void missingFile() {
    assertRefused(read(folder.resolve("none.txt").toString()), "no such file or folder");
  }

  @Test
  void emptyFile() throws IOException {
    file("a.txt", new byte[0]);
    file("b.txt", " \n\n ".getBytes(UTF_8));
    file("c.jsonl", "\n\n".getBytes(UTF_8));

    assertThat(read(folder.toString()).problems())
        .hasSize(3)
        .allMatch(Refusal.Empty.class::isInstance);
  }

  @Test
  void binaryFile() throws IOException {
    byte[] noise = new byte[5000];
    SplittableRandom random = new SplittableRandom(7);
    random.nextBytes(noise);
    file("a.txt", noise);

    assertRefused(read(folder.toString()), "is not text but binary data");
  }

  @Test
  void windows1252IsReadWithANote() throws IOException {
    file("a.txt", (TEXT + " \u2013 na\u00efve").getBytes(Charset.forName("windows-1252")));

    ReadArticles read = read(folder.toString());

    assertThat(read.articles().getFirst().text()).isEqualTo(TEXT + " \u2013 na\u00efve");
    assertThat(read.refusedAny()).isFalse();
    assertThat(read.problems()).singleElement().isInstanceOf(Note.OtherEncoding.class);
  }

  @Test
  void utf8WithABrokenLetterStaysUtf8() throws IOException {
    byte[] bytes = (TEXT + " \u00e9\u00e8\u00ea").getBytes(UTF_8);
    file("a.txt", Arrays.copyOf(bytes, bytes.length - 1));

    ReadArticles read = read(folder.toString());

    assertThat(read.articles().getFirst().text()).startsWith(TEXT + " \u00e9\u00e8");
    assertThat(read.problems()).singleElement().isInstanceOf(Note.BrokenBytes.class);
  }

  @Test
  void utf16WithAndWithoutMark() throws IOException {
    file("a.txt", ("\ufeff" + TEXT).getBytes(UTF_16LE));
    file("b.txt", ("\ufeff" + TEXT).getBytes(UTF_16BE));
    file("c.txt", TEXT.getBytes(UTF_16LE));
    file("d.txt", TEXT.getBytes(UTF_16BE));
    file("e.jsonl", "{\"id\": \"e\", \"text\": \"W\u00f6rter.\"}\n".getBytes(UTF_16LE));

    ReadArticles read = read(folder.toString());

    assertThat(read.problems()).isEmpty();
    assertThat(read.articles())
        .extracting(Article::text)
        .containsExactly(TEXT, TEXT, TEXT, TEXT, "W\u00f6rter.");
  }

  @Test
  void utf8MarkAndCarriageReturnsGo() throws IOException {
    file("a.txt", ("\ufeff" + TEXT.replace("\n", "\r\n")).getBytes(UTF_8));

    assertThat(read(folder.toString()).articles().getFirst().text()).isEqualTo(TEXT);
  }

  @Test
  void strayNulIsRemovedWithANote() throws IOException {
    file("a.txt", "The mayor\0 resigned on Monday.".getBytes(UTF_8));

    ReadArticles read = read(folder.toString());

    assertThat(read.articles().getFirst().text()).isEqualTo("The mayor resigned on Monday.");
    assertThat(read.problems()).singleElement().isInstanceOf(Note.StrayNul.class);
  }

  @Test
  void hugeFileIsRefused() throws IOException {
    byte[] lines = "A line of a report that never ends.\n".repeat(30_000).getBytes(UTF_8);
    try (OutputStream out = Files.newOutputStream(folder.resolve("a.txt"))) {
      for (int i = 0; i < 30; i++) {
        out.write(lines);
      }
    }
    file("b.txt", TEXT.getBytes(UTF_8));

    ReadArticles read = read(folder.toString());

    assertRefused(read, "is larger than 10 MB");
    assertThat(read.articles()).extracting(Article::id).containsExactly("b");
  }

  @Test
  void endlessLineIsRefused() throws IOException {
    file("a.txt", "word ".repeat(400_000).getBytes(UTF_8));

    assertRefused(read(folder.toString()), "has a line of more than 1 million characters");
  }

  @Test
  void endlessStreamComesToAnEnd() {
    InputStream endless =
        new InputStream() {
          private boolean begun;

          @Override
          public int read() {
            return 'x';
          }

          @Override
          public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) 'x');
            if (!begun) {
              into[from] = '{';
              into[from + 1] = '"';
              begun = true;
            }
            return length;
          }
        };

    ReadArticles read = new ArticleInputs(Set.of(), endless).read(List.of("-"));

    assertRefused(read, "has a line of more than 20 million characters");
  }

  @Test
  void brokenLinesAreNamedWithTheirColumnAndTheOthersRead() throws IOException {
    file(
        "wire.jsonl",
        """
        {"id": "a", "text": "First."}
        {"id": "b", "text": "Sec
        {"id": "c", "outlet": "No words"}
        ["no object"]
        {"id": "d", "text": "Last."} {"id": "e"}
        {"id": "f", "text": "Last."}
        """
            .getBytes(UTF_8));

    ReadArticles read = read(folder.toString());

    assertThat(read.articles()).extracting(Article::id).containsExactly("a", "f");
    assertThat(read.problems())
        .extracting(problem -> problem.where().line())
        .containsExactly(2, 3, 4, 5);
    assertThat(read.problems().getFirst().line())
        .startsWith("sitrep: " + folder.resolve("wire.jsonl") + ":2: is no JSON object (column ");
    assertThat(read.problems().get(1)).isInstanceOf(Refusal.NoText.class);
  }

  @Test
  void manyBrokenLinesAreCounted() throws IOException {
    file("wire.jsonl", "nonsense\n".repeat(500).getBytes(UTF_8));

    ReadArticles read = read(folder.toString());

    assertThat(read.problems()).hasSize(21);
    assertThat(read.problems().getLast().what()).startsWith("480 further lines");
  }

  @Test
  void badDateAndLanguageAreNoted() throws IOException {
    file(
        "wire.jsonl",
        "{\"text\": \"W\", \"published\": \"2017-02-30\", \"language\": \"klingon\"}"
            .getBytes(UTF_8));

    ReadArticles read = read(folder.toString());

    assertThat(read.refusedAny()).isFalse();
    assertThat(read.articles().getFirst().published()).isEmpty();
    assertThat(read.articles().getFirst().language()).isEmpty();
    assertThat(read.problems())
        .hasExactlyElementsOfTypes(Note.UnknownLanguage.class, Note.NoDate.class);
  }

  @Test
  void secondOfTwoWithOneIdIsRefused() throws IOException {
    file("a.txt", "First.".getBytes(UTF_8));
    file("sub/a.txt", "Second.".getBytes(UTF_8));

    ReadArticles read = read(folder.toString());

    assertThat(read.articles()).extracting(Article::text).containsExactly("First.");
    assertRefused(read, "the id \"a\" was used before, in " + folder.resolve("a.txt"));
  }

  @Test
  void folderWithoutArticles() throws IOException {
    file("picture.png", "none".getBytes(UTF_8));

    assertRefused(read(folder.toString()), "no articles in this folder");
  }

  @Test
  void cutAndDamagedGzip() throws IOException {
    byte[] whole = gzip(TEXT.repeat(50).getBytes(UTF_8));
    file("a.txt.gz", Arrays.copyOf(whole, whole.length / 2));
    file("b.txt.gz", new byte[] {0x1F, (byte) 0x8B, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10});

    assertThat(read(folder.toString()).problems())
        .hasSize(2)
        .allMatch(Refusal.Unreadable.class::isInstance);
  }

  @Test
  void noLineBreakOfTheInputReachesAMessage() throws IOException {
    file("wire.jsonl", "{\"text\": \"W\", \"published\": \"a\\nb\\u001b[31m\"}".getBytes(UTF_8));

    assertThat(read(folder.toString()).problems().getFirst().line())
        .doesNotContainPattern("\\p{Cntrl}");
  }

  @Test
  void noBytesMakeAReaderFail() throws IOException {
    SplittableRandom random = new SplittableRandom(11);
    for (int round = 0; round < 200; round++) {
      byte[] bytes = new byte[random.nextInt(1, 400)];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] =
            (byte)
                (random.nextInt(4) == 0
                    ? random.nextInt(256)
                    : "{\"text: a}\n".charAt(random.nextInt(11)));
      }
      file("noise.jsonl", bytes);
      ReadArticles read = read(folder.toString());
      assertThat(read.articles().size() + read.problems().size()).isPositive();
      read.problems().forEach(problem -> assertThat(problem.line()).isNotBlank());
    }
  }

  private ReadArticles read(String input) {
    return new ArticleInputs(Set.of("en", "nb", "sv"), new ByteArrayInputStream(new byte[0]))
        .read(List.of(input));
  }

  private static void assertRefused(ReadArticles read, String what) {
    assertThat(read.refusedAny()).isTrue();
    assertThat(read.problems()).singleElement().extracting(Problem::what).isEqualTo(what);
    assertThat(read.problems().getFirst().advice()).isNotBlank();
  }

  private void file(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}

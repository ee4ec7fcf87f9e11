package org.sitrep.app.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages that are broken, cut, lying or made to harm.
class HostilePagesTest {
  private static final Duration FAR = Duration.ofMinutes(2);
  private static final String TEXT =
      "<p>The river rose by two metres in the night and flooded the lower town.</p>"
          + "<p>Some four hundred people left their homes, the mayor said on Tuesday.</p>"
          + "<p>The bridge to the station stays closed until the end of the week.</p>";

  private final PageReader reader = new PageReader(Set.of("en", "fr", "ru"));

  private Page read(byte[] body) {
    return assertTimeoutPreemptively(
        FAR,
        () -> reader.read(body, Optional.empty(), Optional.of(URI.create("https://a.example/b"))));
  }

  private Page read(String html) {
    return read(html.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<div>", "<b>", "<table><tr><td>", "<ul><li>", "<a href=x>", "<font>", "<svg>"})
  void deepNestingIsClosedEarlyAndTold(String open) {
    Page page = read("<html><body><h1>Flood</h1>" + TEXT + open.repeat(100_000) + "deep");

    assertThat(page.articles())
        .singleElement()
        .satisfies(article -> assertThat(article.text()).contains("flooded the lower town"));
  }

  @Test
  void tooDeepIsToldWithItsLine() {
    Page page = read("<html><body>\n\n" + "<div>".repeat(1_000) + "x");

    assertThat(page.troubles())
        .anySatisfy(trouble -> assertThat(trouble).isInstanceOf(PageTrouble.TooDeep.class));
    assertThat(page.troubles().getFirst().line()).isEqualTo(3);
  }

  @Test
  void manyTagsAreCutOff() {
    Page page = read("<html><body><h1>Flood</h1>" + TEXT + "<i>x</i>\n".repeat(150_000));

    assertThat(page.troubles()).hasAtLeastOneElementOfType(PageTrouble.TooMany.class);
    assertThat(page.articles()).hasSize(1);
  }

  @Test
  void aFloodOfAttributesIsBounded() {
    StringBuilder html = new StringBuilder("<html><body><h1>Flood</h1>" + TEXT + "<p ");
    for (int i = 0; i < 400_000; i++) {
      html.append("data-a").append(i).append("=\"1\" ");
    }
    assertThat(read(html + ">x</p>").articles()).hasSize(1);
    assertThat(read("<p class=\"" + "a ".repeat(2_000_000) + "\">" + TEXT).articles()).hasSize(1);
  }

  @Test
  void aHugePageIsReadUpToItsBound() {
    Page page = read("<html><body><h1>Flood</h1>" + TEXT + "x".repeat(PageReader.MOST_BYTES));

    assertThat(page.troubles()).hasAtLeastOneElementOfType(PageTrouble.TooLarge.class);
  }

  @Test
  void brokenJsonIsReadAsFarAsItGoes() {
    Page page =
        read(
            "<html><head>\n"
                + "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"The"
                + " \"old\" bridge\",\n"
                + "\"datePublished\":\"2021-03-04T05:06:07Z\",\"author\":[{\"name\":\"Jane"
                + " Doe\"}</script></head><body><h1>The \"old\" bridge</h1>"
                + TEXT);

    assertThat(page.troubles()).contains(new PageTrouble.BrokenJson(2));
    assertThat(page.articles())
        .singleElement()
        .satisfies(
            article -> {
              assertThat(article.title()).contains("The \"old\" bridge");
              assertThat(article.publication().authors()).containsExactly("Jane Doe");
              assertThat(article.published().orElseThrow().iso()).isEqualTo("2021-03-04");
              assertThat(article.publication().found()).containsEntry("published", "json-ld");
            });
  }

  @Test
  void deepJsonIsBounded() {
    Page page =
        read("<script type=application/ld+json>" + "[{\"a\":".repeat(200_000) + "</script>" + TEXT);

    assertThat(page.troubles()).hasAtLeastOneElementOfType(PageTrouble.BrokenJson.class);
  }

  @Test
  void aCharsetThatTheBytesContradictIsOverruled() {
    byte[] utf =
        ("<meta charset=iso-8859-1><h1>Été</h1>"
                + TEXT
                + "<p>L’été fut très sec, disait-on là-bas partout.</p>")
            .getBytes(StandardCharsets.UTF_8);
    byte[] russian =
        ("<meta charset=utf-8><h1>Паводок</h1><p>Вода поднялась за ночь на два метра, и нижний"
                + " город затопило.</p>")
            .getBytes(Charset.forName("windows-1251"));

    assertThat(read(utf).articles().getFirst().text()).contains("très sec");
    assertThat(read(utf).troubles()).contains(new PageTrouble.OtherCharset("iso-8859-1", "UTF-8"));
    assertThat(read(russian).troubles())
        .contains(new PageTrouble.OtherCharset("utf-8", "windows-1251"));
  }

  @Test
  void aPageThatBreaksOffSaysSo() {
    assertThat(read("<html><body><h1>Flood</h1>\n" + TEXT + "\n<div class=\"re").troubles())
        .contains(new PageTrouble.Cut(3));
  }

  @Test
  void binaryDataAreNoPage() {
    byte[] bytes = new byte[5_000];
    new Random(7).nextBytes(bytes);

    assertThat(read(bytes).kind()).isEqualTo(PageKind.OTHER);
    assertThat(read(bytes).troubles()).containsExactly(new PageTrouble.Binary());
    assertThat(read(new byte[0]).kind()).isEqualTo(PageKind.OTHER);
  }

  @Test
  void noisyMarkUpNeverFails() {
    Random random = new Random(11);
    String[] parts = {
      "<p>",
      "</p>",
      "<div class=body>",
      "</div>",
      "<time datetime=2020-01-01>",
      "<li>",
      "<h1>",
      "</h1>",
      "<table>",
      "<td>",
      "<br>",
      "<br>",
      "<article>",
      "</article>",
      "<script>",
      "</script>",
      "A flood came, he said.",
      "14:05",
      "<a href=/x>",
      "</a>",
      "<script type=application/ld+json>{",
      "}",
      "\"",
      "<!--",
      "-->",
      "&amp",
      "<figure>",
      "<img>",
      "\u0000",
      "<section class=live>"
    };
    for (int round = 0; round < 400; round++) {
      StringBuilder html = new StringBuilder("<html>");
      for (int i = 0; i < 80; i++) {
        html.append(parts[random.nextInt(parts.length)]);
      }
      assertThat(read(html.toString()).kind()).isNotNull();
    }
  }
}

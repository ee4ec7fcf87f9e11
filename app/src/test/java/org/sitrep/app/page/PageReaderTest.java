package org.sitrep.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Article;

class PageReaderTest {
  private static final URI ADDRESS =
      URI.create("https://www.bay.example/news/2021/03/05/flood?x=1#top");
  private static final String HEAD =
      "<html lang=en-GB><head><title>Flood shuts the lower town - The Bay</title><meta"
          + " property=og:site_name content='The Bay'><link rel=canonical href='/news/flood'><link"
          + " rel=alternate type=application/rss+xml href=/feed><meta"
          + " property=article:published_time"
          + " content='2021-03-05T09:15:00+01:00'></head><body><nav><a"
          + " href=/>Home</a></nav><h1>Flood shuts the lower town</h1>";
  private static final String TEXT =
      "<p>The river rose by two metres in the night and flooded the lower town.</p><div"
          + " class=related><p>Read what happened when the old dam broke in May, dear"
          + " reader.</p></div><p>Some four hundred people left their homes, the mayor said on"
          + " Tuesday.</p><figure><img src=a.jpg><figcaption>The bridge at"
          + " noon.</figcaption></figure><p>The bridge to the station stays closed until the end of"
          + " the week.</p>";

  private static Page read(String html) {
    return new PageReader(Set.of("en"))
        .read(html.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.of(ADDRESS));
  }

  @Test
  void anArticleComesWithWhatIsToldOfIt() {
    Page page = read(HEAD + TEXT);
    Article article = page.articles().getFirst();

    assertThat(page.kind()).isEqualTo(PageKind.ARTICLE);
    assertThat(page.canonical()).contains(URI.create("https://www.bay.example/news/flood"));
    assertThat(page.feeds()).containsExactly(URI.create("https://www.bay.example/feed"));
    assertThat(article.id()).isEqualTo("https://www.bay.example/news/2021/03/05/flood?x=1");
    assertThat(article.title()).contains("Flood shuts the lower town");
    assertThat(article.outlet()).contains("The Bay");
    assertThat(article.language()).contains("en");
    assertThat(article.publication().at().orElseThrow().iso())
        .isEqualTo("2021-03-05T09:15:00+01:00");
    assertThat(article.publication().captions()).containsExactly("The bridge at noon.");
    assertThat(article.text())
        .contains("two metres", "mayor said", "end of the week")
        .doesNotContain("old dam", "Home", "at noon");
    assertThat(article.publication().found())
        .containsEntry("title", "title-element")
        .containsEntry("published", "opengraph")
        .containsEntry("outlet", "opengraph");
  }

  @Test
  void aLiveBlogIsItsEntries() {
    StringBuilder html = new StringBuilder(HEAD + "<div class=live-blog>");
    for (int i = 1; i <= 4; i++) {
      html.append("<article class=live-entry id=p")
          .append(i)
          .append("><time datetime='2021-03-05T1")
          .append(i)
          .append(":00:00+01:00'>1")
          .append(i)
          .append(":00</time><h2>Entry ")
          .append(i)
          .append("</h2><p>The water stands ")
          .append(i)
          .append(" metres above the quay, the harbour office says.</p></article>");
    }
    Page page = read(html.toString());

    assertThat(page.kind()).isEqualTo(PageKind.LIVE);
    assertThat(page.articles()).hasSize(4);
    assertThat(page.articles().getLast().id()).endsWith("#p4");
    assertThat(page.articles().getLast().publication().at().orElseThrow().iso())
        .isEqualTo("2021-03-05T14:00:00+01:00");
  }

  @Test
  void aPageOfLinksIsNoArticle() {
    String cards =
        "<div class=card><h3><a href=/a>A headline that leads to a report</a></h3><p>What it says"
            + " in a sentence of ten words or so.</p></div>";
    Page page = read("<html><head><title>News</title><body><h1>News</h1>" + cards.repeat(9));

    assertThat(page.kind()).isEqualTo(PageKind.LIST);
    assertThat(page.articles()).isEqualTo(List.of());
  }
}

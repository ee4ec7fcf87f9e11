package org.sitrep.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Article;
import org.sitrep.model.PublishedTime;

/// What a page's mark-up tells of its article: dates, authors, outlet, agency.
class PageFactsTest {
  private static final String TEXT =
      "<div class=article-body><p>The river rose by two metres in the night and flooded the lower"
          + " town.</p><p>Some four hundred people left their homes, the mayor said on"
          + " Tuesday.</p><p>The bridge to the station stays closed until the end of the"
          + " week.</p></div>";
  private static final String TITLE = "<h1>Flood shuts the lower town</h1>";

  private static Article read(String head, String body) {
    String html = "<html lang=en><head>" + head + "</head><body>" + body + "</body></html>";
    return new PageReader(Set.of("en"))
        .read(
            html.getBytes(StandardCharsets.UTF_8),
            Optional.empty(),
            Optional.of(URI.create("https://www.harbourpost.example/a/flood")))
        .articles()
        .getFirst();
  }

  private static String at(Article article) {
    return article.publication().at().map(PublishedTime::iso).orElse("");
  }

  private static String updated(Article article) {
    return article.publication().updated().map(PublishedTime::iso).orElse("");
  }

  private static String linked(String json) {
    return "<script type=application/ld+json>" + json + "</script>";
  }

  @Test
  void aTemplatesDateGivesWayToTheTimeBesideTheHeadline() {
    String json =
        linked(
            "{'@type':'NewsArticle','datePublished':'2019-05-20T00:00:00+03:00','dateModified':'2019-05-20T00:00:00+03:00'}"
                .replace('\'', '"'));
    Article article =
        read(
            json,
            TITLE
                + "<div class=newsDate><time datetime=2024-11-13T08:37:00+02:00>13.11.2024"
                + " 08:37</time></div>"
                + TEXT);

    assertThat(at(article)).isEqualTo("2024-11-13T08:37:00+02:00");
  }

  @Test
  void timesOfTeasersTellNothing() {
    String teasers =
        "<section><h2>Most read</h2><ol><li><a href=/x>A bear walked through the middle of town</a>"
            + " <time datetime=2023-11-21T10:00:00+02:00>21 Nov</time></li></ol></section>";

    assertThat(at(read("", TITLE + TEXT + teasers))).isEmpty();
  }

  @Test
  void aPropertyInATeaserIsNotThePages() {
    String teaser =
        "<div class=bottom><p>A fire in a depot was put out before it could spread to other"
            + " houses.</p><meta itemprop=datePublished content=2021-02-23T08:30:00+03:00></div>";

    assertThat(at(read("", TITLE + TEXT + "<p>x<p>y<p>z<p>w" + teaser))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1970-01-01T00:00:00Z", "0001-01-01T00:00:00", "0", "-"})
  void emptyDatesAreNone(String date) {
    String meta = "<meta property=article:published_time content='" + date + "'>";

    assertThat(at(read(meta, TITLE + TEXT))).isEmpty();
  }

  @Test
  void aChangeIsOneAfterPublication() {
    String metas =
        "<meta property=article:published_time content=2023-11-22T14:05:00+01:00>"
            + "<meta property=article:modified_time content=2023-11-22T14:05:00+01:00>";
    String times =
        "<span class=dateModified><time datetime=2023-11-22T16:40:00+01:00>16:40</time></span>";

    assertThat(updated(read(metas, TITLE + TEXT))).isEmpty();
    assertThat(updated(read(metas, TITLE + times + TEXT))).isEqualTo("2023-11-22T16:40:00+01:00");
  }

  @Test
  void aChangeIsToldByTheClockOfPublication() {
    String metas =
        "<meta property=article:published_time content=20200304T1405>"
            + "<meta property=article:modified_time content=20200304T1610>";
    String body = "<div data-published=2020-03-04T14:05+0300>" + TITLE + TEXT + "</div>";

    assertThat(at(read(metas, body))).isEqualTo("2020-03-04T14:05:00+03:00");
    assertThat(updated(read(metas, body))).isEqualTo("2020-03-04T16:10:00+03:00");
  }

  @Test
  void authorsMayBeReferences() {
    String graph =
        linked(
            ("{'@graph':[{'@type':'Person','@id':'#n','name':'Roswitha"
                    + " Nolte'},{'@type':'NewsArticle','headline':'Flood shuts the lower"
                    + " town','author':[{'@id':'#n'},{'@type':'Person','name':'Jannes Abels'}]}]}")
                .replace('\'', '"'));

    assertThat(read(graph, TITLE + TEXT).publication().authors())
        .containsExactly("Roswitha Nolte", "Jannes Abels");
  }

  @ParameterizedTest
  @ValueSource(strings = {"admin", "Super User", "https://www.facebook.com/post", "Harbour Post"})
  void accountsAddressesAndTheSiteAreNoAuthors(String name) {
    String head =
        "<meta property=og:site_name content='Harbour Post'><meta name=author content='"
            + name
            + "'>";

    assertThat(read(head, TITLE + TEXT).publication().authors()).isEmpty();
  }

  @Test
  void anAgencyAmongTheAuthorsIsTheCredit() {
    String json =
        linked("{'@type':'NewsArticle','author':['Ragnhild Torgnes','NTB']}".replace('\'', '"'));
    Article article = read(json, TITLE + TEXT);

    assertThat(article.publication().authors()).containsExactly("Ragnhild Torgnes");
    assertThat(article.publication().agency()).contains("NTB");
  }

  @Test
  void aCreditRightBehindTheTextNamesTheAgency() {
    String head = "<meta property=og:site_name content='Harbour Post'>";

    assertThat(read(head, TITLE + TEXT + "<p><em>(avec AFP)</em></p>").publication().agency())
        .contains("AFP");
    assertThat(read(head, TITLE + TEXT + "<p class=caption>Foto: PAP</p>").publication().agency())
        .isEmpty();
  }

  @Test
  void aLinkWhoseAddressHoldsTheWholeNameLeadsToAnAuthor() {
    String meta = "<div class=x1><a href=/staff/aila-heikura>Aila Heikura</a></div>";
    String other = "<div class=x1><a href=/places/north-shore-2>Lower Town</a></div>";

    assertThat(read("", TITLE + meta + TEXT).publication().authors())
        .containsExactly("Aila Heikura");
    assertThat(read("", TITLE + other + TEXT).publication().authors()).isEmpty();
  }

  @Test
  void theOutletIsCalledAsItsAddressIsSpelt() {
    String chain =
        "<meta property=og:site_name content='Coastal Media Group'>"
            + "<meta name=application-name content='Harbour Post'>";
    String host = "<meta property=og:site_name content=www.harbourpost.example>";
    String logo = "<header><a href=/>The Harbour Post</a></header>";

    assertThat(read(chain, TITLE + TEXT).outlet()).contains("Harbour Post");
    assertThat(read(host, logo + TITLE + TEXT).outlet()).contains("The Harbour Post");
    assertThat(
            read("<meta property=og:site_name content='Harbour Post News'>", TITLE + TEXT).outlet())
        .contains("Harbour Post News");
  }

  @Test
  void aKickerIsNoPartOfTheTitle() {
    String head = "<meta property=og:title content='Flood shuts the lower town'>";
    String heading = "<h1><span>Weather</span> <span>Flood shuts the lower town</span></h1>";

    assertThat(read(head, heading + TEXT).title()).contains("Flood shuts the lower town");
  }

  @Test
  void aBylineWithinALineIsALineOfItsOwn() {
    String line =
        "<div class=meta2><span class=published>Published 22 November 2023</span> by <span"
            + " class=byline>Jane Barrow</span></div>";

    assertThat(read("", TITLE + line + TEXT).text())
        .startsWith("Published 22 November 2023\n\nby Jane Barrow");
  }
}

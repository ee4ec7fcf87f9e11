package org.sitrep.app.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Article;
import org.sitrep.model.PartialDate;

class ItemArticleTest {
  private final ItemArticle items = new ItemArticle(Set.of("en", "nb"));

  @Test
  void takesTheWholeTextWithoutCaptionsAndFurniture() {
    Article article =
        article(
            """
            <content:encoded><![CDATA[<figure><img src="x"><figcaption>The bridge</figcaption></figure>
            <p>Two people were hurt.</p><script>var a = 1;</script><p>The road<br>is closed.</p>
            <ul><li>One lane is open</li></ul>
            <p>The post <a href="/1">Two people hurt</a> came from <a href="/">Harbour Courier</a></p>]]>
            </content:encoded><link>https://c.example/1#top</link>
            <pubDate>Tue, 05 Sep 2017 23:30:00 GMT</pubDate>
            """);

    assertThat(article.id()).isEqualTo("https://c.example/1");
    assertThat(article.text())
        .isEqualTo("Two people were hurt.\n\nThe road\n\nis closed.\n\nOne lane is open");
    assertThat(article.publication().captions()).containsExactly("The bridge");
    assertThat(article.publication().excerpt()).isFalse();
    assertThat(article.published().map(PartialDate::iso)).contains("2017-09-05");
    assertThat(article.outlet()).contains("Courier");
    assertThat(article.language()).contains("nb");
  }

  @Test
  void saysThatAnAbstractIsOnlyTheBeginning() {
    Article article = article("<title>T</title><description>Short.</description><guid>g</guid>");

    assertThat(article.id()).isEqualTo("g");
    assertThat(article.text()).isEqualTo("Short.");
    assertThat(article.publication().excerpt()).isTrue();
  }

  private Article article(String item) {
    String xml =
        "<rss xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>Courier</title>"
            + "<language>no_NO</language><item>"
            + item
            + "</item></channel></rss>";
    Feed feed =
        new FeedReader()
            .read(xml.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.empty());
    return items.of(feed, feed.items().getFirst(), "file:1").orElseThrow();
  }
}

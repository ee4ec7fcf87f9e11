package org.sitrep.app.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.sitrep.model.PartialDate;
import org.sitrep.model.PublishedTime;

class FeedReaderTest {
  private static final URI ADDRESS = URI.create("https://www.paper.example/feeds/news.xml");

  @Test
  void readsRss2() {
    Feed feed =
        read(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:content="http://purl.org/rss/1.0/modules/content/">
            <channel><title>Harbour Courier</title><link>https://www.paper.example/</link>
            <language>en-GB</language><ttl>20</ttl>
            <item><title>Two hurt &amp; one missing</title><link>/news/1?a=1&amp;b=2</link>
            <guid isPermaLink="false">n-1</guid><pubDate>Tue, 05 Sep 2017 10:30:00 +0200</pubDate>
            <dc:creator><![CDATA[Ada Lund]]></dc:creator>
            <description><![CDATA[<p>A <b>short</b> account.</p>]]></description>
            <content:encoded><![CDATA[<p>First.</p><p>Second.</p>]]></content:encoded></item>
            </channel></rss>
            """);

    assertThat(feed.kind()).isEqualTo(FeedKind.RSS);
    assertThat(feed.title()).contains("Harbour Courier");
    assertThat(feed.language()).contains("en-GB");
    assertThat(feed.pace()).contains(Duration.ofMinutes(20));
    assertThat(feed.troubles()).isEmpty();
    FeedItem item = feed.items().getFirst();
    assertThat(item.guid()).contains("n-1");
    assertThat(item.link()).contains(URI.create("https://www.paper.example/news/1?a=1&b=2"));
    assertThat(item.title()).contains("Two hurt & one missing");
    assertThat(item.published().map(PublishedTime::iso)).contains("2017-09-05T10:30:00+02:00");
    assertThat(item.authors()).containsExactly("Ada Lund");
    assertThat(item.summary()).contains("A short account.");
    assertThat(item.content()).contains("<p>First.</p><p>Second.</p>");
  }

  @Test
  void readsRss1WithItemsBesideTheChannel() {
    Feed feed =
        read(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
              xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/"
              xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
            <channel rdf:about="x"><title>Wire</title><link>https://wire.example/</link>
            <sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>
            </channel>
            <item rdf:about="https://wire.example/a"><title>A</title>
            <link>https://wire.example/a</link><d:date>2009-03-04T10:00Z</d:date></item>
            <item rdf:about="https://wire.example/b"><title>B</title><d:date>2009-03-05</d:date></item>
            </rdf:RDF>
            """);

    assertThat(feed.kind()).isEqualTo(FeedKind.RSS);
    assertThat(feed.pace()).contains(Duration.ofMinutes(15));
    assertThat(feed.items())
        .extracting(item -> item.link().orElseThrow().toString())
        .containsExactly("https://wire.example/a", "https://wire.example/b");
    assertThat(feed.items().get(0).published().map(PublishedTime::iso))
        .contains("2009-03-04T10:00:00Z");
    assertThat(feed.items().get(1).published()).isEmpty();
    assertThat(feed.items().get(1).day().map(PartialDate::iso)).contains("2009-03-05");
  }

  @Test
  void readsRss091WithoutDates() {
    Feed feed =
        read(
            """
            <?xml version="1.0" encoding="ISO-8859-1"?>
            <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN"
              "http://my.netscape.com/publish/formats/rss-0.91.dtd">
            <rss version="0.91"><channel><title>Old</title><language>no</language>
            <item><title>One</title><link>https://old.example/1</link></item></channel></rss>
            """);

    assertThat(feed.items()).singleElement().satisfies(item -> assertThat(item.day()).isEmpty());
  }

  @Test
  void readsAtomWithMarkupOfAllTypes() {
    Feed feed =
        read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://blatt.example/">
            <title type="text">Blatt</title><author><name>Redaktion</name></author>
            <entry><id>tag:blatt.example,2020:1</id><title type="html">A &lt;em&gt;B&lt;/em&gt;</title>
            <link rel="self" href="x.xml"/><link rel="alternate" type="text/html" href="1.html"/>
            <published>2020-01-02T03:04:05+01:00</published><updated>2020-01-03T00:00:00Z</updated>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Eins.</p></div></content>
            </entry>
            <entry xml:lang="en"><id>2</id><title>x &lt; y</title><link href="2.html"/>
            <updated>2020-01-04T00:00:00.123Z</updated><author><name>Eva</name></author>
            <summary>Kurz</summary></entry></feed>
            """);

    assertThat(feed.kind()).isEqualTo(FeedKind.ATOM);
    FeedItem first = feed.items().get(0);
    assertThat(first.title()).contains("A B");
    assertThat(first.link()).contains(URI.create("https://blatt.example/1.html"));
    assertThat(first.published().map(PublishedTime::iso)).contains("2020-01-02T03:04:05+01:00");
    assertThat(first.updated().map(PublishedTime::iso)).contains("2020-01-03T00:00:00Z");
    assertThat(first.authors()).containsExactly("Redaktion");
    assertThat(first.language()).contains("de");
    assertThat(first.content().orElseThrow()).contains("<p>Eins.</p>");
    FeedItem second = feed.items().get(1);
    assertThat(second.title()).contains("x < y");
    assertThat(second.authors()).containsExactly("Eva");
    assertThat(second.language()).contains("en");
    assertThat(second.published().map(PublishedTime::iso)).contains("2020-01-04T00:00:00Z");
  }

  @Test
  void readsFormatsUnderAnyPrefix() {
    Feed feed =
        read(
            """
            <a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>T</a:title>
            <a:entry><a:title>E</a:title><a:link href="https://x.example/e"/></a:entry></a:feed>
            """);

    assertThat(feed.kind()).isEqualTo(FeedKind.ATOM);
    assertThat(feed.items()).hasSize(1);
  }

  @Test
  void readsJsonFeed() {
    Feed feed =
        read(
            """
            {"version":"https://jsonfeed.org/version/1.1","title":"J","language":"fr",
             "home_page_url":"https://j.example/","authors":[{"name":"Desk"}],
             "items":[{"id":7,"url":"a","title":"T","content_text":"Un < deux\\n\\nTrois",
              "date_published":"2021-05-06T07:08:09-03:00"},
              {"id":"https://j.example/b","content_html":"<p>x</p>","author":{"name":"Bo"}}]}
            """);

    assertThat(feed.kind()).isEqualTo(FeedKind.JSON);
    FeedItem first = feed.items().get(0);
    assertThat(first.guid()).contains("7");
    assertThat(first.link()).contains(URI.create("https://j.example/a"));
    assertThat(first.content()).contains("<p>Un &lt; deux</p><p>Trois</p>");
    assertThat(first.authors()).containsExactly("Desk");
    assertThat(feed.items().get(1).authors()).containsExactly("Bo");
    assertThat(feed.items().get(1).link()).contains(URI.create("https://j.example/b"));
  }

  @Test
  void readsNewsSitemapsAndIndexes() {
    Feed news =
        read(
            """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
              xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
            <url><loc>https://p.example/1</loc><lastmod>2022-02-03T04:05:06+00:00</lastmod>
            <n:news><n:publication><n:name>P</n:name><n:language>it</n:language></n:publication>
            <n:publication_date>2022-02-03</n:publication_date><n:title>Uno</n:title></n:news></url>
            </urlset>
            """);
    Feed index =
        read(
            """
            <sitemapindex><sitemap><loc>https://p.example/s1.xml.gz</loc></sitemap>
            <sitemap><loc> /s2.xml </loc><lastmod>2022-02-03T04:05:06+01:00</lastmod></sitemap>
            <sitemap><lastmod>2022-02-04</lastmod><loc>/s3.xml</loc></sitemap>
            <sitemap><loc>/s2.xml</loc></sitemap><sitemap><loc>/s4.xml</loc>
            <lastmod>soon</lastmod></sitemap></sitemapindex>
            """);

    assertThat(news.kind()).isEqualTo(FeedKind.SITEMAP);
    FeedItem item = news.items().getFirst();
    assertThat(item.outlet()).contains("P");
    assertThat(item.language()).contains("it");
    assertThat(item.day().map(PartialDate::iso)).contains("2022-02-03");
    assertThat(item.updated().map(PublishedTime::iso)).contains("2022-02-03T04:05:06Z");
    assertThat(index.kind()).isEqualTo(FeedKind.SITEMAP_INDEX);
    assertThat(index.further())
        .extracting(one -> one.address() + " " + one.changed().map(Instant::toString).orElse("-"))
        .containsExactly(
            "https://p.example/s1.xml.gz -",
            "https://www.paper.example/s2.xml 2022-02-03T03:05:06Z",
            "https://www.paper.example/s3.xml 2022-02-04T00:00:00Z",
            "https://www.paper.example/s4.xml -");
    assertThat(index.troubles())
        .extracting(FeedTrouble::what)
        .containsExactly("\"soon\" is no date");
  }

  @Test
  void readsBrokenXmlAsFarAsItGoes() {
    Feed feed =
        read(
            """

            <br /><b>Warning</b>: something in <b>feed.php</b> on line 3
            <?xml version="1.0"?><rss><channel><title>R & D&nbsp;news</title>
            <item><title>Unclosed <link>https://r.example/1</link>
            <item><title>Stray & sign</title><link>https://r.example/2?x=1&y=2</link>
            <description>Raw <b>bold</b> and <br> break</description><pubDate>yesterday</pubDate></item>
            <item><title></title></item>
            <item><title>Cut</title><link>https://r.example/3</li
            """);

    assertThat(feed.title()).contains("R & D news");
    assertThat(feed.items())
        .extracting(item -> item.title().orElse(""))
        .containsExactly("Unclosed", "Stray & sign", "Cut");
    assertThat(feed.items().get(0).link()).contains(URI.create("https://r.example/1"));
    assertThat(feed.items().get(1).link()).contains(URI.create("https://r.example/2?x=1&y=2"));
    assertThat(feed.items().get(1).summary()).contains("Raw bold and break");
    assertThat(feed.troubles())
        .extracting(FeedTrouble::what)
        .anyMatch(what -> what.contains("yesterday"))
        .anyMatch(what -> what.contains("neither link nor words"));
  }

  @Test
  void expandsNoEntities() {
    StringBuilder bomb =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\">");
    for (char c = 'b'; c < 'z'; c++) {
      bomb.append("<!ENTITY ").append(c).append(" \"");
      bomb.append(("&" + (char) (c - 1) + ";").repeat(10)).append("\">");
    }
    bomb.append("<!ENTITY ext SYSTEM \"file:///etc/hostname\">]>");
    bomb.append("<rss><channel><item><title>&y; &ext;</title></item></channel></rss>");

    Feed feed = read(bomb.toString());

    assertThat(feed.items().getFirst().title()).contains("&y; &ext;");
  }

  @Test
  void boundsNestingAndSize() {
    String deep = "<rss><channel><item><title>T</title></item>" + "<x>".repeat(1_000_000);

    assertThat(read(deep).items()).hasSize(1);
    assertThat(FeedText.of(new byte[FeedReader.MOST_BYTES + 5], Optional.empty()).text())
        .hasSizeLessThanOrEqualTo(FeedReader.MOST_BYTES);
  }

  @Test
  void boundsWhatAGzipUnfoldsTo() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write("<rss><channel><item><title>T</title></item>".getBytes(StandardCharsets.UTF_8));
      byte[] blanks = new byte[1 << 20];
      Arrays.fill(blanks, (byte) ' ');
      for (int i = 0; i < 60; i++) {
        gzip.write(blanks);
      }
    }

    Feed feed = new FeedReader().read(bytes.toByteArray(), Optional.empty(), Optional.empty());

    assertThat(feed.items()).hasSize(1);
    assertThat(feed.troubles()).extracting(FeedTrouble::what).anyMatch(w -> w.contains("larger"));
  }

  @Test
  void readsACutGzipUpToTheCut() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      for (int i = 0; i < 5_000; i++) {
        String item = "<item><title>Title " + i * 7919 % 5003 + "</title></item>";
        gzip.write(((i == 0 ? "<rss><channel>" : "") + item).getBytes(StandardCharsets.UTF_8));
      }
    }
    byte[] cut = Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);

    Feed feed = new FeedReader().read(cut, Optional.empty(), Optional.empty());

    assertThat(feed.items()).hasSizeBetween(1_000, 4_000);
    assertThat(feed.troubles()).extracting(FeedTrouble::what).anyMatch(w -> w.contains("gzip"));
  }

  @Test
  void believesTheBytesRatherThanTheDeclaration() {
    String xml = "<?xml version=\"1.0\" encoding=\"%s\"?><rss><channel><item><title>Mål å</title>";
    byte[] utf8 = xml.replace("%s", "iso-8859-1").getBytes(StandardCharsets.UTF_8);
    byte[] latin = xml.replace("%s", "utf-8").getBytes(StandardCharsets.ISO_8859_1);
    byte[] cyrillic =
        "<?xml version='1.0' encoding='windows-1251'?><rss><channel><item><title>Мир</title>"
            .getBytes(Charset.forName("windows-1251"));

    assertThat(title(utf8)).contains("Mål å");
    assertThat(title(latin)).contains("Mål å");
    assertThat(title(cyrillic)).contains("Мир");
  }

  private static Optional<String> title(byte[] body) {
    Feed feed = new FeedReader().read(body, Optional.empty(), Optional.empty());
    return feed.items().getFirst().title();
  }

  @Test
  void saysWhatIsNoFeed() {
    assertThat(read("<html><body>Not found</body></html>").kind()).isEqualTo(FeedKind.NONE);
    assertThat(read("{\"a\":1}").kind()).isEqualTo(FeedKind.NONE);
    assertThat(read("{\"items\":[").kind()).isEqualTo(FeedKind.NONE);
    assertThat(read("plain words").kind()).isEqualTo(FeedKind.NONE);
    assertThat(read("").troubles()).isNotEmpty();
  }

  @Test
  void recognisesFeedsByTheirOpening() {
    assertThat(
            List.of(
                "<rss version='2.0'>",
                "<?xml version='1.0'?>\n<!-- x -->\n<feed xmlns='x'>",
                "<rdf:RDF xmlns='x'>",
                "<atom:feed>",
                "{\"version\": \"https://jsonfeed.org/version/1\""))
        .allMatch(FeedReader::recognises);
    assertThat(List.of("<!doctype html><rss>", "<html>", "{\"id\":1}", "", "<feeder>", "rss"))
        .noneMatch(FeedReader::recognises);
  }

  private static Feed read(String text) {
    return new FeedReader()
        .read(text.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.of(ADDRESS));
  }
}

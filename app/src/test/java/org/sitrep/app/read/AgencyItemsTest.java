package org.sitrep.app.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Article;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Publication;

/// Items of agencies: ninjs of all versions, NewsML-G2 and NITF.
class AgencyItemsTest {
  private static final String MESSAGE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE newsMessage [<!ENTITY lol "boom"><!ENTITY file SYSTEM "file:///etc/passwd">]>
      <n:newsMessage xmlns:n="http://iptc.org/std/nar/2006-10-01/">
       <n:header><n:sent>2024-05-08T09:00:00Z</n:sent></n:header>
       <n:itemSet>
        <n:newsItem guid="urn:x:1" version="2" xml:lang="en">
         <n:itemMeta>
          <n:itemClass qcode="ninat:text"/>
          <n:provider qcode="nprov:XA"><n:name>X Agency</n:name></n:provider>
          <n:versionCreated>2024-05-07T12:00:00+02:00</n:versionCreated>
          <n:firstCreated>2024-05-07T10:00:00+02:00</n:firstCreated>
          <n:pubStatus qcode="stat:usable"/>
         </n:itemMeta>
         <n:contentMeta>
          <n:by>Ana Ruiz</n:by>
          <n:creditline>XA/YB</n:creditline>
          <n:dateline>LYON, May 7</n:dateline>
          <n:language tag="en-GB"/>
          <n:headline>Bridge &amp; road closed</n:headline>
         </n:contentMeta>
         <n:contentSet>
          <n:inlineXML contenttype="application/xhtml+xml">
           <html xmlns="http://www.w3.org/1999/xhtml"><head><title>No</title></head><body>
            <p>The bridge fell. &lol; &file;</p><script>no()</script><p>Nobody was hurt.</p>
           </body></html>
          </n:inlineXML>
         </n:contentSet>
        </n:newsItem>
        <n:newsItem guid="urn:x:2">
         <n:itemMeta><n:itemClass qcode="ninat:picture"/></n:itemMeta>
         <n:contentMeta><n:description>The bridge on Tuesday</n:description></n:contentMeta>
         <n:contentSet><n:remoteContent href="x.jpg"/></n:contentSet>
        </n:newsItem>
        <n:newsItem guid="urn:x:3">
         <n:itemMeta><n:pubStatus qcode="stat:canceled"/></n:itemMeta>
         <n:contentSet><n:inlineData>Withdrawn.</n:inlineData></n:contentSet>
        </n:newsItem>
        <n:newsItem guid="urn:x:4">
         <n:itemMeta><n:title>Plain</n:title></n:itemMeta>
         <n:contentSet><n:inlineData contenttype="text/plain">First.

      Second.</n:inlineData></n:contentSet>
        </n:newsItem>
        <n:packageItem guid="urn:x:5"><n:groupSet><n:group>
         <n:itemRef residref="urn:x:1"/><n:itemRef residref="urn:x:2"/>
        </n:group></n:groupSet></n:packageItem>
       </n:itemSet>
      </n:newsMessage>
      """;

  private static final String NITF =
      """
      <?xml version="1.0"?>
      <nitf version="-//IPTC//DTD NITF 3.6//EN" xml:lang="de">
       <head><title>Slug</title>
        <docdata management-status="usable"><doc-id id-string="d1"/>
         <date.issue norm="20240507T100000+0200"/></docdata>
        <pubdata name="The Daily"/></head>
       <body>
        <body.head>
         <hedline><hl1>Br\u00fccke gesperrt</hl1><hl2>Umleitung</hl2></hedline>
         <byline>Von <person>Jo Berg</person><byttl>Reporter</byttl></byline>
         <distributor><org>XA</org></distributor>
         <dateline><location>K\u00d6LN</location></dateline>
        </body.head>
        <body.content>
         <media media-type="image"><media-reference source="x.jpg"/>
          <media-caption>Die Br\u00fccke</media-caption><media-producer>Foto</media-producer></media>
         <block><p>Die Br\u00fccke ist <em>zu</em>.</p><hl2>Folgen</hl2><p>Es gibt Stau.</p></block>
         <table><tr><td>A</td><td>1</td></tr></table>
        </body.content>
        <body.end><tagline>Ende</tagline></body.end>
       </body>
      </nitf>
      """;

  private static ReadArticles read(String text) {
    return read(text.getBytes(UTF_8));
  }

  private static ReadArticles read(byte[] bytes) {
    return new ArticleInputs(Set.of("en", "nb", "de"), new ByteArrayInputStream(bytes))
        .read(List.of("-"));
  }

  @Test
  void ninjs1() {
    ReadArticles read =
        read(
            """
            {"uri": "https://x.example/1", "type": "text", "versioncreated": \
            "2024-05-07T12:00:00Z", "firstcreated": "2024-05-07T10:00:00Z", "pubstatus": "usable", \
            "language": "nb-NO", "headline": "Bru stengt", "byline": "Jo Berg", "copyrightholder": \
            "NTB", "infosource": [{"name": "AFP"}], "body_text": "Kort.", "body_xhtml": \
            "<p>Broen er stengt.</p><p>Ingen ble skadd.</p>", "associations": {"mainpic": \
            {"uri": "p", "type": "picture", "description_text": "Broen"}}}
            """);

    assertThat(read.problems()).isEmpty();
    Article article = read.articles().getFirst();
    assertThat(article)
        .returns("https://x.example/1", Article::id)
        .returns("Broen er stengt.\n\nIngen ble skadd.", Article::text)
        .returns(PartialDate.parse("2024-05-07"), Article::published)
        .returns("nb", found -> found.language().orElseThrow())
        .returns("NTB", found -> found.outlet().orElseThrow())
        .returns("Bru stengt", found -> found.title().orElseThrow());
    Publication told = article.publication();
    assertThat(told.at().orElseThrow().iso()).isEqualTo("2024-05-07T10:00:00Z");
    assertThat(told.updated().orElseThrow().iso()).isEqualTo("2024-05-07T12:00:00Z");
    assertThat(told.captions()).containsExactly("Broen");
    assertThat(told.agency()).contains("AFP");
    assertThat(told.authors()).containsExactly("Jo Berg");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void ninjs2And3(boolean camel) {
    String json =
        """
        {"uri": "urn:1", "versioncreated": "2024-05-07T12:00:00Z", "pubstatus": "usable",
         "copyrightholder": "dpa", "language": "de",
         "headlines": [{"role": "short", "value": "Zu"}, {"role": "main", "value": "Br\u00fccke zu"}],
         "bodies": [{"contenttype": "text/plain", "value": "Flach."},
          {"contenttype": "text/html", "value": "<section><p>Die Br\u00fccke.</p><p>Der Stau.</p></section>"}],
         "by": "Jo Berg", "associations": [
          {"name": "a", "uri": "p", "type": "picture", "descriptions": [{"value": "Bild"}]},
          {"name": "b", "uri": "q", "type": "text", "headlines": [{"value": "Mehr"}]}]}
        """;
    ReadArticles read =
        read(
            camel
                ? json.replace("versioncreated", "versionCreated")
                    .replace("pubstatus", "pubStatus")
                    .replace("contenttype", "contentType")
                    .replace("copyrightholder", "copyrightHolder")
                : json);

    assertThat(read.problems()).isEmpty();
    Article article = read.articles().getFirst();
    assertThat(article.text()).isEqualTo("Die Br\u00fccke.\n\nDer Stau.");
    assertThat(article.title()).contains("Br\u00fccke zu");
    assertThat(article.outlet()).contains("dpa");
    assertThat(article.publication().captions()).containsExactly("Bild");
    assertThat(article.publication().updated()).isEmpty();
  }

  @Test
  void ninjsThatMustNotBeUsedOrHoldsNoWords() {
    ReadArticles read =
        read(
            """
            {"uri": "a", "pubstatus": "canceled", "headline": "T", "body_text": "W"}
            {"uri": "b", "pubStatus": "withheld", "headlines": [{"value": "T"}]}
            {"uri": "c", "type": "picture", "versioncreated": "2024-05-07T12:00:00Z", \
            "description_text": "A bridge"}
            {"uri": "d", "versioncreated": "2024-05-07T12:00:00Z", "headline": "T", \
            "description_text": "Only a summary."}
            """);

    assertThat(read.problems())
        .hasExactlyElementsOfTypes(Note.Unusable.class, Note.Unusable.class, Note.Wordless.class);
    assertThat(read.refusedAny()).isFalse();
    assertThat(read.articles()).extracting(Article::text).containsExactly("Only a summary.");
    assertThat(read.articles().getFirst().publication().excerpt()).isTrue();
  }

  @Test
  void aNewVersionOfAnItemIsAnUpdate() {
    ReadArticles read =
        read(
            """
            {"uri": "a", "versioncreated": "2024-05-07T12:00:00Z", "headline": "T", "body_text": "W"}
            {"uri": "a", "versioncreated": "2024-05-07T13:00:00Z", "headline": "T", "body_text": "X"}
            """);

    assertThat(read.refusedAny()).isFalse();
    assertThat(read.articles())
        .extracting(Article::id)
        .containsExactly("a", "a@2024-05-07T13:00:00Z");
  }

  @Test
  void newsMl() {
    ReadArticles read = read(MESSAGE);

    assertThat(read.articles()).extracting(Article::id).containsExactly("urn:x:1", "urn:x:4");
    assertThat(read.problems()).hasExactlyElementsOfTypes(Note.Wordless.class, Note.Unusable.class);
    Article first = read.articles().getFirst();
    assertThat(first.title()).contains("Bridge & road closed");
    assertThat(first.text())
        .isEqualTo("LYON, May 7 \u2013 The bridge fell. &lol; &file;\n\nNobody was hurt.");
    assertThat(first.outlet()).contains("X Agency");
    assertThat(first.language()).contains("en");
    assertThat(first.published()).isEqualTo(PartialDate.parse("2024-05-07"));
    Publication told = first.publication();
    assertThat(told.at().orElseThrow().iso()).isEqualTo("2024-05-07T10:00:00+02:00");
    assertThat(told.updated().orElseThrow().iso()).isEqualTo("2024-05-07T12:00:00+02:00");
    assertThat(told.agency()).contains("XA/YB");
    assertThat(told.authors()).containsExactly("Ana Ruiz");
    assertThat(told.captions()).containsExactly("The bridge on Tuesday");
    assertThat(read.articles().getLast().text()).isEqualTo("First.\n\nSecond.");
    assertThat(read.articles().getLast().title()).contains("Plain");
  }

  @Test
  void nitf() {
    ReadArticles read = read(NITF);

    assertThat(read.problems()).isEmpty();
    Article article = read.articles().getFirst();
    assertThat(article)
        .returns("d1", Article::id)
        .returns("de", found -> found.language().orElseThrow())
        .returns("The Daily", found -> found.outlet().orElseThrow())
        .returns("Br\u00fccke gesperrt", found -> found.title().orElseThrow())
        .returns(PartialDate.parse("2024-05-07"), Article::published)
        .returns(
            "K\u00d6LN \u2013 Die Br\u00fccke ist zu.\n\nFolgen\n\nEs gibt Stau.\n\nA 1",
            Article::text);
    Publication told = article.publication();
    assertThat(told.at().orElseThrow().iso()).isEqualTo("2024-05-07T10:00:00+02:00");
    assertThat(told.authors()).containsExactly("Jo Berg");
    assertThat(told.agency()).contains("XA");
    assertThat(told.captions()).containsExactly("Die Br\u00fccke");
  }

  @Test
  void nitfInNewsMl() {
    String body = NITF.substring(NITF.indexOf("<nitf"));
    String item =
        "<newsItem guid=\"urn:n\"><contentSet><inlineXML>"
            + body
            + "</inlineXML></contentSet></newsItem>";

    ReadArticles read = read(item);

    assertThat(read.articles()).extracting(Article::id).containsExactly("urn:n");
    assertThat(read.articles().getFirst().title()).contains("Br\u00fccke gesperrt");
  }

  @Test
  void encodings() {
    Charset latin = StandardCharsets.ISO_8859_1;
    String declared = NITF.replace("version=\"1.0\"", "version=\"1.0\" encoding='ISO-8859-2'");
    String wrong = NITF.replace("version=\"1.0\"", "version=\"1.0\" encoding=\"UTF-8\"");
    for (byte[] bytes :
        List.of(
            declared.getBytes(Charset.forName("ISO-8859-2")),
            declared.getBytes(UTF_8),
            wrong.getBytes(latin),
            NITF.getBytes(latin),
            ("\ufeff" + NITF).getBytes(UTF_8),
            ("\ufeff" + NITF).getBytes(StandardCharsets.UTF_16LE))) {
      assertThat(read(bytes).articles())
          .singleElement()
          .satisfies(found -> assertThat(found.title()).contains("Br\u00fccke gesperrt"));
    }
  }

  @Test
  void entityBombsAndNestingAreHarmless() {
    StringBuilder bomb =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE nitf [<!ENTITY a0 \"x\">");
    for (int i = 1; i < 40; i++) {
      bomb.append("<!ENTITY a")
          .append(i)
          .append(" \"")
          .append(("&a" + (i - 1) + ";").repeat(10))
          .append("\">");
    }
    bomb.append("]><nitf><body><body.content><p>W &a39;</p></body.content></body></nitf>");
    String deep =
        "<nitf><body><body.content><p>W</p>" + "<block>".repeat(1_000_000) + "</body.content>";

    assertThat(read(bomb.toString()).articles())
        .extracting(Article::text)
        .containsExactly("W &a39;");
    assertThat(read(deep).articles()).extracting(Article::text).containsExactly("W");
  }

  @Test
  void htmlSentAsXmlAndTheReverse() {
    String html =
        "<?xml version=\"1.0\"?>\n<html><head><title>T</title></head><body><p>x</body></html>";

    assertThat(read(html).problems()).allMatch(Note.class::isInstance);
    assertThat(read("<html><body>" + NITF.substring(22) + "</body></html>").refusedAny()).isFalse();
  }

  @Test
  void cutsAndNoiseNeverFail() {
    SplittableRandom random = new SplittableRandom(29);
    for (String seed : List.of(MESSAGE, NITF)) {
      byte[] whole = seed.getBytes(UTF_8);
      for (int cut = 60; cut < whole.length; cut += 13) {
        ReadArticles read = read(Arrays.copyOf(whole, cut));
        assertThat(read.articles().size() + read.problems().size()).isPositive();
      }
      for (int round = 0; round < 300; round++) {
        byte[] broken = whole.clone();
        for (int i = 0; i < 8; i++) {
          broken[random.nextInt(broken.length)] = (byte) "<>/\"&;x\0".charAt(random.nextInt(8));
        }
        ReadArticles read = read(broken);
        assertThat(read.articles().size() + read.problems().size()).isPositive();
      }
    }
  }

  @Test
  void whatComesBeforeACutIsKept() {
    int second = MESSAGE.indexOf("urn:x:2");

    assertThat(read(MESSAGE.substring(0, second)).articles())
        .extracting(Article::id)
        .containsExactly("urn:x:1");
  }

  @Test
  void otherXmlIsRefused() {
    ReadArticles read = read("<?xml version=\"1.0\"?><catalog><book>Words</book></catalog>");

    assertThat(read.articles()).isEmpty();
    assertThat(read.problems()).singleElement().isInstanceOf(Refusal.NoItems.class);
  }
}

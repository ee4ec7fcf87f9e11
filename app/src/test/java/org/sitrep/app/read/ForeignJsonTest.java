package org.sitrep.app.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.app.archive.Warcs;
import org.sitrep.model.Article;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Publication;

/// What other tools write in JSON is read by the names of their fields.
class ForeignJsonTest {
  private static ReadArticles read(String json) {
    return read(json.getBytes(UTF_8));
  }

  private static ReadArticles read(byte[] json) {
    return new ArticleInputs(
            Set.of("en", "nb", "de", "ar", "fr", "nl"), new ByteArrayInputStream(json))
        .read(List.of("-"));
  }

  private static Article one(String json) {
    ReadArticles read = read(json);
    assertThat(read.problems()).isEmpty();
    return read.articles().getFirst();
  }

  @Test
  void newsPlease() {
    Article article =
        one(
            """
            {"authors": ["Ana Ruiz", "Jo Berg"], "date_download": "2017-09-06 01:02:03", \
            "date_modify": "2017-09-05 12:30:00", "date_publish": "2017-09-05 10:00:00", \
            "description": "Short.", "filename": "x.json", "language": "en", "localpath": null, \
            "maintext": "The bridge fell.", "source_domain": "daily.example", "title": "Bridge", \
            "url": "https://daily.example/1"}
            """);

    assertThat(article.text()).isEqualTo("The bridge fell.");
    assertThat(article.published()).isEqualTo(PartialDate.parse("2017-09-05"));
    assertThat(article.outlet()).contains("daily.example");
    Publication told = article.publication();
    assertThat(told.at().orElseThrow().iso()).isEqualTo("2017-09-05T10:00:00");
    assertThat(told.updated().orElseThrow().iso()).isEqualTo("2017-09-05T12:30:00");
    assertThat(told.authors()).containsExactly("Ana Ruiz", "Jo Berg");
    assertThat(told.excerpt()).isFalse();
    assertThat(told.found())
        .isEqualTo(
            Map.of(
                "text", "maintext",
                "outlet", "source_domain",
                "published", "date_publish",
                "updated", "date_modify"));
  }

  @Test
  void trafilatura() {
    Article article =
        one(
            """
            {"title": "Bridge", "author": "Ana Ruiz; Jo Berg", "hostname": "daily.example", \
            "date": "2023-05-09", "text": "The bridge fell.", "language": "nl", "excerpt": "Lead", \
            "source": "https://daily.example/1", "source-hostname": "The Daily", "id": null}
            """);

    assertThat(article.url()).contains("https://daily.example/1");
    assertThat(article.outlet()).contains("The Daily");
    assertThat(article.published()).isEqualTo(PartialDate.parse("2023-05-09"));
    assertThat(article.publication().authors()).containsExactly("Ana Ruiz", "Jo Berg");
    assertThat(article.publication().excerpt()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'url':'https://x.example','timestamp':'2019-04-25T12:57:54Z','text':'W'} | ",
        "{'url':'https://x.example','date_download':'2019-04-25','raw_content':'W','date':'2019-04-26'}"
            + " | ",
        "{'text':'W','dump':'CC-MAIN-2013','date':'2013-05-18T05:52:54Z','language':'en'} | ",
        "{'content':'W','warc_headers':{'warc-date':'2022-01-01T00:00:00Z'},'date':'2022-01-01'} |"
            + " ",
        "{'u':'https://x.example','ts':'2019-04-25T12:57:54Z','collection':'wide','text':'W'} | ",
        "{'url':'https://x.example','publish_date':'04-19-2019','text':'W'} | 2019-04-19",
        "{'url':'https://x.example','date':'2019-04-19','text':'W'} | 2019-04-19",
        "{'pubDate':'Tue, 05 Sep 2017 10:00:00 GMT','text':'W'} | 2017-09-05",
        "{'publishedAt':'2017-09-05T23:30:00+02:00','text':'W'} | 2017-09-05",
      })
  void aDateOfTheCrawlIsNoneOfPublication(String json, String day) {
    Article article = one(json.replace('\'', '"'));

    assertThat(article.text()).isEqualTo("W");
    assertThat(article.published().map(PartialDate::iso).orElse(null)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "language,eng,en",
    "language,ger,de",
    "lang,nob_Latn,nb",
    "lang,arb_Arab,ar",
    "language,English,en",
    "language_code,fre,fr",
    "lang,nl-BE,nl",
    "lang,jpn,",
  })
  void languagesAreUnderstood(String field, String told, String tag) {
    Article article = one("{\"text\": \"W\", \"" + field + "\": \"" + told + "\"}");

    assertThat(article.language().orElse(null)).isEqualTo(tag);
  }

  @Test
  void listsOfLanguagesAndFrames() {
    assertThat(one("{\"text\":\"W\",\"lang\":[\"deu_Latn\",\"eng_Latn\"]}").language())
        .contains("de");
    assertThat(
            one("{\"content\":\"W\",\"metadata\":{\"identification\":{\"label\":\"fr\"}}}")
                .language())
        .contains("fr");
  }

  @Test
  void eventRegistry() {
    ReadArticles read =
        read(
            """
            {"articles": {"page": 1, "totalResults": 2, "results": [
              {"uri": "71", "lang": "eng", "date": "2023-05-09", "time": "14:05:00",
               "dateTime": "2023-05-09T14:07:00Z", "dateTimePub": "2023-05-09T14:05:00Z",
               "url": "https://x.example/1", "title": "One", "body": "First.",
               "source": {"uri": "x.example", "title": "The X"},
               "authors": [{"uri": "a", "name": "Ana Ruiz", "type": "author"}]},
              {"uri": "72", "title": "Two", "body": "Second."}]}}
            """);

    assertThat(read.problems()).isEmpty();
    assertThat(read.articles()).extracting(Article::id).containsExactly("71", "72");
    Article first = read.articles().getFirst();
    assertThat(first.outlet()).contains("The X");
    assertThat(first.language()).contains("en");
    assertThat(first.publication().authors()).containsExactly("Ana Ruiz");
    assertThat(first.publication().at().orElseThrow().iso()).isEqualTo("2023-05-09T14:05:00Z");
  }

  @Test
  void newsApiCutsItsTexts() {
    Article article =
        one(
            """
            {"status": "ok", "totalResults": 1, "articles": [{"source": {"id": null, "name": \
            "The X"}, "author": "Ana Ruiz", "title": "One", "description": "D", "url": \
            "https://x.example/1", "publishedAt": "2023-05-09T14:05:00Z", "content": \
            "The bridge fell\u2026 [+1234 chars]"}]}
            """);

    assertThat(article.text()).isEqualTo("The bridge fell\u2026");
    assertThat(article.publication().excerpt()).isTrue();
    assertThat(article.outlet()).contains("The X");
  }

  @Test
  void markUpIsRead() {
    assertThat(
            one(
                "{\"title\":\"T\",\"content\":{\"rendered\":\"<p>One.</p><p>Two&nbsp;b.<figure><img><figcaption>A"
                    + " bridge</figcaption></figure>\"}}"))
        .satisfies(
            article -> {
              assertThat(article.text()).isEqualTo("One.\n\nTwo b.");
              assertThat(article.publication().captions()).containsExactly("A bridge");
            });
    String page = Warcs.page("Flood", "Dunmore").replace("\"", "\\\"");
    assertThat(one("{\"url\":\"https://x.example/1\",\"html\":\"" + page + "\"}"))
        .satisfies(
            article -> {
              assertThat(article.title()).contains("Flood");
              assertThat(article.text()).contains("flooded the lower streets");
              assertThat(article.published()).isEqualTo(PartialDate.parse("2024-05-07"));
            });
  }

  @Test
  void theContractsOwnFieldsWin() {
    Article article =
        one(
            """
            {"id": "a", "text": "Own.", "maintext": "Other.", "title": "Own", "headline": "Other", \
            "published": "2020-01-01", "date_publish": "2021-01-01", "outlet": "Own", \
            "hostname": "other", "language": "en", "lang": "deu", "uri": "b"}
            """);

    assertThat(article)
        .returns("a", Article::id)
        .returns("Own.", Article::text)
        .returns(PartialDate.parse("2020-01-01"), Article::published)
        .returns("Own", found -> found.title().orElseThrow())
        .returns("Own", found -> found.outlet().orElseThrow())
        .returns("en", found -> found.language().orElseThrow());
    assertThat(article.publication().found()).isEmpty();
  }

  @Test
  void whatTheProgramWritesItReads() {
    Article article =
        one(
            """
            {"id": "a", "text": "W", "published": "2024-05-07", "publishedAt": \
            "2024-05-07T23:30:00+02:00", "updatedAt": "2024-05-08T01:00:00+02:00", "authors": \
            ["Ana Ruiz"], "canonical": "https://x.example/1", "agency": "AFP", "captions": ["A \
            bridge"], "excerpt": true, "timeZone": "Europe/Oslo", "found": {"title": "json-ld"}}
            """);

    Publication told = article.publication();
    assertThat(told.at().orElseThrow().iso()).isEqualTo("2024-05-07T23:30:00+02:00");
    assertThat(told.updated().orElseThrow().iso()).isEqualTo("2024-05-08T01:00:00+02:00");
    assertThat(told.zone().orElseThrow().getId()).isEqualTo("Europe/Oslo");
    assertThat(told.canonical()).contains("https://x.example/1");
    assertThat(told.agency()).contains("AFP");
    assertThat(told.captions()).containsExactly("A bridge");
    assertThat(told.excerpt()).isTrue();
    assertThat(told.found()).isEqualTo(Map.of("title", "json-ld"));
  }

  @Test
  void badTimesAndZonesAreNoted() {
    assertThat(
            read("{\"text\": \"W\", \"publishedAt\": \"soon\", \"timeZone\": \"Mars/Base\"}")
                .problems())
        .hasExactlyElementsOfTypes(Note.NoDate.class, Note.NoZone.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{'text':'A'},{'text':'B'}]",
        "[~{'text':'A'},~  {~    'text': 'B'~  }~]",
        "{~  'text': 'A'~}~{~  'text': 'B'~}",
        "{'text':'A'}{'text':'B'}",
        "{~'articles': [~{'text':'A'},~{'text':'B'}]}",
        "{'text':'A'}~{'text':'B'}",
        "{'results':[{'text':'A'},{'text':'B'}]}",
        " [ [{'text':'A'}], {'text':'B'} ] ",
        "{'text':'A', 'more': {~ 'deep': ['}','{'] }}~~{'text':'B'}",
      })
  void objectsInEveryArrangement(String json) {
    ReadArticles read = read(json.replace('\'', '"').replace('~', '\n'));

    assertThat(read.problems()).isEmpty();
    assertThat(read.articles()).extracting(Article::text).containsExactly("A", "B");
  }

  @Test
  void brokenObjectsOfADocumentAreToldWithTheirLine() {
    ReadArticles read =
        read(
            "[\n{\"text\": \"A\"},\n{\n  \"text\": \"B,\n  \"x\": 1\n},\n17,\n{\"text\": \"C\"}\n");

    assertThat(read.articles()).extracting(Article::text).containsExactly("A", "C");
    assertThat(read.problems()).extracting(problem -> problem.where().line()).containsExactly(4, 7);
  }

  @Test
  void aCutFirstLineDoesNotMakeADocument() {
    ReadArticles read = read("{\"id\": \"a\", \"text\": \"cut\n{\"id\": \"b\", \"text\": \"B\"}\n");

    assertThat(read.articles()).extracting(Article::id).containsExactly("b");
    assertThat(read.problems()).singleElement().isInstanceOf(Refusal.BrokenLine.class);
  }

  @Test
  void aDocumentCutAnywhereKeepsWhatCameBefore() {
    StringBuilder json = new StringBuilder("[\n");
    for (int i = 0; i < 20; i++) {
      json.append("  {\n    \"text\": \"W").append(i).append("\",\n    \"n\": [1, {}]\n  },\n");
    }
    byte[] whole = json.append("]").toString().getBytes(UTF_8);
    for (int cut = 10; cut < whole.length; cut += 7) {
      ReadArticles read = read(Arrays.copyOf(whole, cut));
      for (int i = 0; i < read.articles().size(); i++) {
        assertThat(read.articles().get(i).text()).isEqualTo("W" + i);
      }
      assertThat(read.articles().size() + read.problems().size()).isPositive();
    }
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "{\"text\":\"A\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}\n";

    ReadArticles read = read(deep + "{\"text\":\"B\"}");

    assertThat(read.articles()).extracting(Article::text).containsExactly("B");
    assertThat(read.refusedAny()).isTrue();
  }

  @Test
  void noBytesMakeItFail() {
    String seed =
        "[{\"uri\":\"a\",\"headlines\":[{\"value\":\"T\"}],\"body\":\"<p>x\",\"articles\":[{}]},\n";
    SplittableRandom random = new SplittableRandom(5);
    for (int round = 0; round < 2000; round++) {
      byte[] bytes = seed.getBytes(UTF_8);
      for (int i = 0; i < 6; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) "{}[]\",:\n\\ax0".charAt(random.nextInt(12));
      }
      ReadArticles read = read(bytes);
      assertThat(read.articles().size() + read.problems().size()).isPositive();
    }
  }
}

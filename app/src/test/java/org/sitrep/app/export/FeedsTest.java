package org.sitrep.app.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sitrep.app.Samples;
import org.sitrep.app.store.ArticleHead;
import org.sitrep.model.Event;
import org.sitrep.model.PartialDate;
import org.sitrep.picture.Phrases;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Feeds are well-formed whatever stands in the texts, and what was markup there is text in them.
class FeedsTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final List<String> HARMLESS = List.of("ul", "li", "q", "a");
  private static final String HOME = "http://localhost:8080";

  private static Phrases phrases;

  @BeforeAll
  static void open() throws IOException {
    phrases = new Phrases(Samples.knowledge(), "en");
  }

  @Test
  void anEntryTellsTheEventItsClaimsAndItsDays() throws Exception {
    Feed feed =
        feed(
            List.of(Samples.picture().events().getFirst()),
            ids -> ids.stream().map(FeedsTest::head).toList());

    JsonNode item = json(feed).get("items").get(0);
    assertThat(item.get("url").asString()).isEqualTo(HOME + "/events/ev-1");
    assertThat(item.get("title").asString()).contains("Lyon");
    assertThat(item.get("content_text").asString())
        .isEqualTo("\u201cFlood in Lyon killed 7 people\u201d \u2014 Le Courrier \u203a police");
    assertThat(item.get("content_html").asString())
        .contains("<a href=\"https://x.example/a?b&amp;c\">");
    assertThat(item.get("date_modified").asString()).isEqualTo("2021-03-05T00:00:00Z");
    assertThat(item.get("_sitrep").get("lat").asDouble()).isEqualTo(45.75);

    Document atom = atom(feed);
    assertThat(texts(atom, "title")).containsExactly("Sitrep", item.get("title").asString());
    assertThat(texts(atom, "id").get(1))
        .isEqualTo(item.get("id").asString())
        .startsWith("urn:uuid:");
    assertThat(texts(atom, "updated"))
        .containsExactly("2021-03-05T00:00:00Z", "2021-03-05T00:00:00Z");
    assertThat(texts(atom, "content").getFirst()).isEqualTo(item.get("content_html").asString());
  }

  @Test
  void withoutArticlesTheEventsDayCountsAndWithoutThatTheFirstOfAll() throws IOException {
    Event dated = Samples.picture().events().getFirst();
    Event undated = undated(dated);

    JsonNode items = json(feed(List.of(dated, undated), ids -> List.of())).get("items");
    assertThat(items.get(0).get("date_modified").asString()).isEqualTo("2021-03-04T00:00:00Z");
    assertThat(items.get(1).get("date_modified").asString()).isEqualTo("1970-01-01T00:00:00Z");
  }

  @Test
  void anEmptyFeedIsAFeed() throws Exception {
    Feed feed = feed(List.of(), ids -> List.of());

    assertThat(json(feed).get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(json(feed).get("items").isEmpty()).isTrue();
    assertThat(texts(atom(feed), "updated")).containsExactly("1970-01-01T00:00:00Z");
  }

  @Test
  void hostileTextsStayText() throws Exception {
    for (long seed = 0; seed < 200; seed++) {
      Hostile hostile = new Hostile(seed);
      List<Event> events = IntStream.range(0, 3).mapToObj(i -> hostile.event()).toList();
      Feed feed = feed(events, ids -> ids.stream().map(hostile::head).toList());

      JsonNode items = json(feed).get("items");
      List<String> contents = texts(atom(feed), "content");
      assertThat(contents).as("seed %d", seed).hasSize(3);
      for (int i = 0; i < 3; i++) {
        assertThat(contents.get(i)).isEqualTo(items.get(i).get("content_html").asString());
        assertThat(items.get(i).get("content_text").asString().lines())
            .hasSize(events.get(i).claims().size());
        isHarmless(contents.get(i), events.get(i));
      }
    }
  }

  /// What the program writes as HTML is XML too: an independent reader sees its elements.
  private static void isHarmless(String html, Event event) throws Exception {
    Document content = parse(html.getBytes(UTF_8));
    assertThat(elements(content, "*")).extracting(Node::getNodeName).isSubsetOf(HARMLESS);
    assertThat(elements(content, "a"))
        .allSatisfy(
            link -> assertThat(((Element) link).getAttribute("href")).startsWith("https://"));
    assertThat(elements(content, "q"))
        .extracting(Node::getTextContent)
        .isEqualTo(
            event.claims().stream()
                .map(claim -> Characters.oneLine(claim.claim().text()))
                .toList());
  }

  @Test
  void idsAreTheSameForTheSameEventAlone() {
    assertThat(FeedMaker.urn("event", "a")).isEqualTo(FeedMaker.urn("event", "a"));
    assertThat(FeedMaker.urn("event", "a"))
        .isNotEqualTo(FeedMaker.urn("event", "b"))
        .isNotEqualTo(FeedMaker.urn("feed", "a"));
  }

  private static ArticleHead head(String id) {
    return new ArticleHead(
        id,
        Optional.of("https://x.example/a?b&c"),
        Optional.of("Le Courrier"),
        "title",
        "en",
        "2021-03-05",
        "metadata",
        "",
        1,
        List.of(),
        1);
  }

  private static Event undated(Event event) {
    return new Event(
        "ev-2",
        event.type(),
        PartialDate.UNKNOWN,
        event.place(),
        event.agents(),
        event.targets(),
        event.fatalities(),
        event.status(),
        event.origins(),
        event.claims(),
        event.story(),
        event.storyline(),
        event.background());
  }

  private static Feed feed(List<Event> events, Function<List<String>, List<ArticleHead>> heads)
      throws IOException {
    FeedMaker maker = new FeedMaker(HOME, phrases, heads);
    return new Feed(
        FeedMaker.urn("feed", HOME),
        "en",
        HOME,
        HOME + "/api/v1/export/feed?q=%3Ca%3E",
        events.stream().map(maker::entry).toList());
  }

  private static JsonNode json(Feed feed) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonFeed.write(out, feed);
    return JsonMapper.shared().readTree(out.toString(UTF_8));
  }

  private static Document atom(Feed feed) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AtomFeed.write(out, feed);
    return parse(out.toByteArray());
  }

  private static Document parse(byte[] xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
  }

  private static List<String> texts(Document document, String element) {
    return list(document.getElementsByTagNameNS(ATOM, element)).stream()
        .map(Node::getTextContent)
        .toList();
  }

  private static List<Node> elements(Document document, String name) {
    return list(document.getElementsByTagName(name));
  }

  private static List<Node> list(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).toList();
  }
}

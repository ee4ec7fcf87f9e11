package org.sitrep.app.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.app.index.EventFilter;
import org.sitrep.app.index.Sort;
import org.sitrep.app.store.Box;
import org.sitrep.app.store.Paging;
import org.sitrep.app.store.PlaceFilter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The answers about the demo corpus have the fields of the contract, in the reader's words, and
/// cost few questions to the store.
class AnswersTest {
  private static Corpus corpus;
  private static Answers answers;

  @BeforeAll
  static void open() throws IOException {
    corpus = Corpus.open();
    answers = corpus.answers();
  }

  @AfterAll
  static void close() {
    corpus.close();
  }

  private static JsonNode json(byte[] answer) {
    return JsonMapper.shared().readTree(new String(answer, UTF_8));
  }

  private static JsonNode json(Optional<byte[]> answer) {
    return json(answer.orElseThrow());
  }

  private static JsonNode events(EventFilter filter, Sort sort, int limit, String lang) {
    return json(answers.events(filter, sort, Paging.first(limit), lang));
  }

  private static JsonNode first(String type, String lang) {
    EventFilter filter = EventFilter.ALL.withTypes(List.of(type));
    return events(filter, Sort.WEIGHT, 1, lang).get("items").get(0);
  }

  private static Stream<JsonNode> items(JsonNode node) {
    return node.valueStream();
  }

  @Test
  void everyReportLanguageIsAReader() {
    assertThat(answers.readers()).hasSize(17).contains("en", "nb", "sv", "ar", "fi");
    assertThatThrownBy(() -> answers.types("tlh")).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"en,Earthquake,2023", "nb,Jordskjelv,2023", "sv,Jordb\u00e4vning,2023"})
  void anEventIsToldInTheReadersLanguage(String lang, String label, String year) {
    JsonNode event = first("earthquake", lang);

    assertThat(event.get("typeLabel").asString()).isEqualTo(label);
    assertThat(event.get("group").asString()).isEqualTo("hazard");
    assertThat(event.get("statement").asString()).isNotBlank().doesNotContain("{", "[", "]");
    assertThat(event.get("date").get("text").asString()).contains(year);
    assertThat(event.get("place").get("ref").asString()).startsWith("geonames:");
    assertThat(event.get("origins").asInt()).isPositive();
    assertThat(event.get("added").asLong()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nb", "sv"})
  void statementsReadWell(String lang) {
    JsonNode page = events(EventFilter.ALL, Sort.DATE, 500, lang);

    assertThat(page.get("total").asLong()).isEqualTo(page.get("items").size());
    assertThat(items(page.get("items")).map(event -> event.get("statement").asString()))
        .allSatisfy(
            statement ->
                assertThat(statement)
                    .isNotBlank()
                    .doesNotContain("  ", " ,", "{", "}", "[", "]", "||")
                    .doesNotEndWith(".")
                    .doesNotContainPattern("[\u00ab\u201c\u201d\"]\\s*[\u00ab\u201c\u201d\"]"));
  }

  @Test
  void actorsOfEventsAndOriginsAreNeverWithoutAName() {
    for (String lang : answers.readers()) {
      JsonNode page = events(EventFilter.ALL, Sort.DATE, 500, lang);
      assertThat(items(page.get("items")))
          .allSatisfy(
              event -> {
                Stream.concat(items(event.get("agents")), items(event.get("targets")))
                    .forEach(actor -> assertThat(actor.get("name").asString()).isNotBlank());
                items(event.get("originNames"))
                    .forEach(name -> assertThat(name.asString()).isNotBlank());
              });
    }
  }

  @Test
  void anArticleThatSpeaksForItselfIsShownByItsTitleNotItsId() {
    Set<String> ids = new HashSet<>();
    corpus.store().readings(article -> ids.add(article.id()));
    JsonNode page = events(EventFilter.ALL, Sort.DATE, 500, "en");

    assertThat(items(page.get("items")).flatMap(event -> items(event.get("originNames"))))
        .extracting(JsonNode::asString)
        .doesNotContainAnyElementsOf(ids);
    assertThat(items(json(answers.sources("", List.of(), Paging.first(500), "en")).get("items")))
        .extracting(source -> source.get("name").asString())
        .doesNotContainAnyElementsOf(ids);
  }

  @Test
  void aPageOfEventsAsksTheStoreAFewTimesOnly() {
    corpus.questions();
    events(EventFilter.ALL, Sort.DATE, 50, "en");
    assertThat(corpus.questions()).isLessThanOrEqualTo(2);

    answers.stories(Filters.stories(""), Paging.first(50), "nb");
    assertThat(corpus.questions()).isLessThanOrEqualTo(4);

    answers.figures(Filters.figuresOfStory(""), Paging.first(50), "sv");
    assertThat(corpus.questions()).isLessThanOrEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nb", "sv"})
  void anEventHasItsEvidence(String lang) {
    JsonNode head = first("aid-airdrop", lang);
    JsonNode event = json(answers.event(head.get("id").asString(), lang));

    assertThat(event.get("statement")).isEqualTo(head.get("statement"));
    assertThat(event.get("definition").asString()).isNotBlank();
    assertThat(event.get("storyTitle").asString()).isNotBlank();
    Set<String> origins = new HashSet<>();
    items(event.get("sources")).forEach(origin -> origins.add(origin.get("id").asString()));
    assertThat(origins).hasSize(head.get("origins").asInt());
    assertThat(items(event.get("evidence")))
        .hasSize(head.get("claims").asInt())
        .allSatisfy(
            claim -> {
              assertThat(origins).contains(claim.get("origin").asString());
              JsonNode sentence = claim.get("sentence");
              int at = claim.get("start").asInt() - sentence.get("start").asInt();
              String text = claim.get("text").asString();
              assertThat(sentence.get("text").asString().substring(at)).startsWith(text);
              assertThat(claim.get("statusLabel").asString()).isNotBlank();
              assertThat(claim.get("articleTitle").asString()).isNotBlank();
            });
    assertThat(event.get("related").size()).isBetween(1, 8);
    assertThat(items(event.get("related")).map(other -> other.get("id")))
        .doesNotContain(head.get("id"));
    assertThat(answers.event("ev-none", lang)).isEmpty();
  }

  @Test
  void aStoryTellsWhatOnlyOneReportSays() {
    JsonNode stories = json(answers.stories(Filters.stories(""), Paging.first(100), "en"));
    JsonNode head =
        items(stories.get("items"))
            .filter(s -> s.get("languages").size() > 1)
            .findFirst()
            .orElseThrow();
    JsonNode story = json(answers.story(head.get("id").asString(), "en"));

    assertThat(head.get("statement").asString()).isNotBlank();
    assertThat(head.get("titleLanguage").asString()).isIn("en", "nb", "sv");
    assertThat(items(head.get("places")))
        .allSatisfy(place -> assertThat(place.get("name").asString()).isNotBlank());
    assertThat(story.get("reports").size()).isEqualTo(head.get("articles").asInt());
    Set<String> seen = new HashSet<>();
    for (JsonNode report : story.get("reports")) {
      assertThat(items(report.get("tells")).toList())
          .containsAll(items(report.get("only")).toList());
      assertThat(items(report.get("only")))
          .allSatisfy(id -> assertThat(seen.add(id.asString())).isTrue());
    }
    assertThat(items(story.get("reports")).mapToInt(r -> r.get("tells").size()).sum()).isPositive();
    assertThat(story.get("eventList").size()).isPositive();
    JsonNode line = json(answers.storyline(head.get("storyline").asString(), "nb"));
    assertThat(line.get("stories").size()).isPositive();
    assertThat(line.get("date").get("text").asString()).isNotBlank();
    assertThat(answers.story("none", "en")).isEmpty();
    assertThat(answers.storyline("none", "en")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nb", "sv"})
  void figuresAreLabelledAndTheirValuesNamed(String lang) {
    JsonNode page = json(answers.figures(Filters.figuresOfStory(""), Paging.first(100), lang));

    assertThat(items(page.get("items")))
        .isNotEmpty()
        .allSatisfy(
            figure -> {
              assertThat(figure.get("label").asString()).isNotBlank();
              assertThat(figure.get("agreementLabel").asString()).isNotBlank().doesNotContain(".");
              assertThat(items(figure.get("values")))
                  .allSatisfy(
                      value -> {
                        assertThat(value.get("originName").asString()).isNotBlank();
                        assertThat(value.get("amount").asString()).isNotBlank();
                      });
            });
    String id = page.get("items").get(0).get("id").asString();
    assertThat(json(answers.figure(id, lang)).get("id").asString()).isEqualTo(id);
    assertThat(answers.figure("none", lang)).isEmpty();
  }

  @Test
  void anArticleKnowsTheEventsOfItsClaims() {
    JsonNode head =
        json(answers.articles(Filters.articles(""), Paging.first(1))).get("items").get(0);
    JsonNode article = json(answers.article(head.get("id").asString(), "sv"));

    assertThat(article.get("story")).isEqualTo(head.get("story"));
    assertThat(article.get("storyTitle").asString()).isNotBlank();
    Set<JsonNode> events = new HashSet<>();
    items(article.get("events")).forEach(event -> events.add(event.get("id")));
    assertThat(items(article.get("claims")))
        .isNotEmpty()
        .allSatisfy(
            claim -> {
              assertThat(events).contains(claim.get("event"));
              assertThat(article.get("text").asString().substring(claim.get("start").asInt()))
                  .startsWith(claim.get("text").asString());
            });
    assertThat(article.get("mentions").size()).isPositive();
    assertThat(answers.article("none", "en")).isEmpty();
  }

  @Test
  void warningsHaveAMessageInTheReadersLanguage() {
    JsonNode page = json(answers.warnings("", "", Paging.first(10), "nb"));

    assertThat(items(page.get("items")))
        .isNotEmpty()
        .allSatisfy(
            warning -> {
              assertThat(warning.get("message").asString()).doesNotContain("warning.");
              assertThat(warning.get("language").asString()).isNotEqualTo("und");
            });
  }

  @ParameterizedTest
  @CsvSource({"en,Conflict", "nb,Konflikt", "sv,Konflikt"})
  void facetsAreLabelled(String lang, String conflict) {
    JsonNode facets = json(answers.facets(EventFilter.ALL, lang));

    assertThat(items(facets.get("group")).filter(g -> g.get("id").asString().equals("conflict")))
        .singleElement()
        .satisfies(group -> assertThat(group.get("label").asString()).isEqualTo(conflict));
    assertThat(items(facets.get("type")))
        .allSatisfy(type -> assertThat(type.get("group").asString()).isNotBlank());
    assertThat(items(facets.get("country")))
        .allSatisfy(country -> assertThat(country.get("label")).isNotEqualTo(country.get("id")));
    assertThat(facets.get("language").size()).isEqualTo(3);
  }

  @Test
  void theMapHasPointsWithWordsForSingleEvents() {
    JsonNode map = json(answers.map(EventFilter.ALL, Box.WORLD, 6, "en"));

    assertThat(items(map.get("features")))
        .isNotEmpty()
        .allSatisfy(
            feature -> {
              JsonNode properties = feature.get("properties");
              boolean single = properties.get("count").asInt() == 1;
              assertThat(properties.get("statement").isNull()).isEqualTo(!single);
              assertThat(properties.get("event").isNull()).isEqualTo(!single);
              assertThat(feature.get("geometry").get("coordinates").size()).isEqualTo(2);
            });
    JsonNode histogram = json(answers.histogram(EventFilter.ALL, 40));
    assertThat(histogram.get("bins").size()).isBetween(1, 40);
  }

  @Test
  void placesAndSourcesAreFoundByTheirId() {
    JsonNode places =
        json(
            answers.places(
                new PlaceFilter("", List.of(), Optional.empty()), Paging.first(20), "sv"));
    String ref = places.get("items").get(0).get("ref").asString();
    JsonNode place = json(answers.place(ref, "sv"));
    assertThat(place.get("events").asInt()).isPositive();
    assertThat(place.get("control").isArray()).isTrue();
    assertThat(answers.place("geonames:0", "sv")).isEmpty();

    JsonNode sources = json(answers.sources("", List.of(), Paging.first(50), "nb"));
    assertThat(items(sources.get("items")))
        .isNotEmpty()
        .allSatisfy(
            source -> {
              assertThat(source.get("kindLabel").asString()).isNotBlank();
              assertThat(answers.source(source.get("id").asString(), "nb")).isPresent();
            });
    assertThat(answers.source("none", "nb")).isEmpty();
  }

  @Test
  void controlIsToldAtADate() {
    JsonNode all =
        json(
            answers.control(
                Optional.empty(), List.of(), List.of(), Optional.empty(), Paging.first(50), "nb"));
    assertThat(items(all.get("items")))
        .isNotEmpty()
        .allSatisfy(
            entry -> {
              assertThat(entry.get("kindLabel").asString()).isNotBlank().doesNotContain(".");
              assertThat(entry.get("statement").asString()).isNotBlank();
              assertThat(entry.get("holder").get("name").asString()).isNotBlank();
              assertThat(entry.get("events").size()).isPositive();
            });
    JsonNode before =
        json(
            answers.control(
                Optional.of(LocalDate.of(1990, 1, 1)),
                List.of(),
                List.of(),
                Optional.empty(),
                Paging.first(50),
                "nb"));
    assertThat(items(before.get("items")))
        .allSatisfy(entry -> assertThat(entry.get("since").get("from").isNull()).isTrue());
  }

  @Test
  void searchAnswersWithEverySort() {
    JsonNode found = json(answers.search("Kherson", 5, "en"));

    for (String sort : List.of("events", "articles", "stories", "places", "sources")) {
      assertThat(found.get(sort).get("items").isArray()).as(sort).isTrue();
    }
    assertThat(found.get("actors").isArray()).isTrue();
    assertThat(found.get("events").get("items").size()).isBetween(1, 5);
    assertThat(found.get("articles").get("items").size()).isPositive();
    assertThat(found.get("places").get("items").size()).isPositive();
  }

  @Test
  void typesHaveLabelsDefinitionsAndCodes() {
    JsonNode types = json(answers.types("sv")).get("items");

    assertThat(types.size()).isEqualTo(corpus.knowledge().ontology().all().size());
    assertThat(items(types))
        .allSatisfy(
            type -> {
              assertThat(type.get("label").asString()).isNotEqualTo(type.get("id").asString());
              assertThat(type.get("definition").asString()).isNotBlank();
              assertThat(type.has("plover")).isTrue();
            });
  }

  @Test
  void onlyAddressesOfTheWebAreGiven() {
    assertThat(Links.safe(Optional.of("HTTPS://example.org/a"))).isPresent();
    for (String bad : List.of("javascript:alert(1)", "data:text/html,x", "http:x", "https://a b")) {
      assertThat(Links.safe(Optional.of(bad))).as(bad).isEmpty();
    }
  }
}

package org.sitrep.app.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The description of the API and the server say the same.
class OpenApiTest {
  private static final JsonNode DOCUMENT = document();
  private static final JsonShape SHAPE = new JsonShape(DOCUMENT);
  private static final List<String> LANGUAGES = List.of("en", "nb", "sv");

  /// What a parameter may be given, so that it is tried at all.
  private static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("q", "flood"),
          Map.entry("type", "flood,clash"),
          Map.entry("group", "hazard"),
          Map.entry("status", "disputed,single-source"),
          Map.entry("box", "-20,30,40,70"),
          Map.entry("from", "2020"),
          Map.entry("to", "2025-01"),
          Map.entry("date", "2024-01-31"),
          Map.entry("place", "geonames:2996944"),
          Map.entry("country", "FR,es"),
          Map.entry("actor", "country:FR"),
          Map.entry("source", "police"),
          Map.entry("kind", "police"),
          Map.entry("language", "en,nb"),
          Map.entry("outlet", "AFP"),
          Map.entry("measure", "killed"),
          Map.entry("agreement", "agree,conflict"),
          Map.entry("background", "news"),
          Map.entry("since", "0"),
          Map.entry("sort", "-date"),
          Map.entry("limit", "3"),
          Map.entry("after", "0"),
          Map.entry("zoom", "4.5"),
          Map.entry("number", "1"),
          Map.entry("bins", "7"));

  private static Served served = startable();

  private static Served startable() {
    try {
      return Served.start(Served.settings());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeAll
  static void hasSomethingToTell() {
    assertThat(served.room.state().events()).isGreaterThan(10);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static JsonNode document() {
    try (InputStream in =
        Objects.requireNonNull(HttpServer.class.getResourceAsStream("openapi.yaml"))) {
      return new YAMLMapper().readTree(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void everyRouteIsDescribedAndEveryPathIsServed() {
    TreeSet<String> described = new TreeSet<>();
    DOCUMENT
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .propertyNames()
                    .forEach(
                        method ->
                            described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
    TreeSet<String> routes = new TreeSet<>();
    served.server.routes().forEach(route -> routes.add(route.method() + " " + route.path()));
    assertThat(routes).isEqualTo(described);
  }

  static Stream<String> questions() {
    return DOCUMENT.get("paths").properties().stream()
        .filter(path -> path.getValue().has("get") && !path.getKey().equals("/changes"))
        .map(Map.Entry::getKey);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void answersAreAsDescribedInEveryLanguage(String path) throws Exception {
    for (String address : addresses(path)) {
      for (String lang : has(path, "lang") ? LANGUAGES : List.of("")) {
        String query = path.equals("/search") ? "?q=flood" : "?";
        check(path, address + query + (lang.isEmpty() ? "" : "&lang=" + lang));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void everyParameterIsTaken(String path) throws Exception {
    String address = addresses(path).getFirst();
    String needed = path.equals("/search") ? "q=water&" : "";
    for (JsonNode parameter : parameters(path)) {
      String name = parameter.get("name").asString();
      if (parameter.get("in").asString().equals("query") && !(needed.startsWith(name + "="))) {
        String value =
            name.equals("lang") ? "sv" : VALUES.containsKey(name) ? VALUES.get(name) : someId(name);
        check(path, address + "?" + needed + name + "=" + URLEncoder.encode(value, UTF_8));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void whatIsNotDescribedIsRefused(String path) throws Exception {
    String address = addresses(path).getFirst();
    for (String name : VALUES.keySet()) {
      if (!has(path, name)) {
        HttpResponse<byte[]> response =
            served.get("/api/v1" + address + "?" + name + "=" + VALUES.get(name).replace(',', '.'));
        assertThat(response.statusCode()).as(path + " " + name).isEqualTo(400);
        problem(response);
      }
    }
  }

  @Test
  void articlesThatComeInAreToldAsDescribed() throws Exception {
    HttpResponse<byte[]> response =
        served.post(
            "{\"id\": \"new\", \"text\": \"Rain fell.\"}\n{\"id\": \"bad\"}\n",
            "Content-Type",
            "application/x-ndjson");
    assertThat(response.statusCode()).isEqualTo(201);
    JsonNode taken = Served.json(response);
    assertThat(SHAPE.faults(taken, DOCUMENT.at("/components/schemas/Taken"))).isEmpty();
    assertThat(taken.at("/articles/0/outcome").asString()).isEqualTo("new");
    assertThat(taken.at("/articles/1/outcome").asString()).isEqualTo("refused");
  }

  @Test
  void anArticleThatIsToldMoreOfAndComesAgainIsToldAsDescribed() throws Exception {
    String line =
        """
        {"id": "https://paper.example/a?utm_source=x", "url": "https://paper.example/a?utm_source=x",\
         "outlet": "Paper", "publishedAt": "2017-09-05T23:30:00Z", "updatedAt": "UPDATED",\
         "authors": ["Ann Example"], "excerpt": true, "title": "Blast in Lyon",\
         "text": "An explosion killed KILLED people in Lyon on Tuesday, police said. The road along the river was closed to all traffic."}
        """;
    for (String[] version :
        new String[][] {{"2017-09-05T23:40:00Z", "12"}, {"2017-09-06T01:00:00Z", "15"}}) {
      String body = line.strip().replace("UPDATED", version[0]).replace("KILLED", version[1]);
      HttpResponse<byte[]> response = served.post(body, "Content-Type", "application/json");
      assertThat(response.statusCode()).as(new String(response.body(), UTF_8)).isEqualTo(201);
    }
    served.room.awaitIdle();
    String id = "/articles/" + encoded("https://paper.example/a?utm_source=x");
    check("/articles/{id}", id + "?lang=nb");
    check("/articles/{id}/versions", id + "/versions");
    check("/articles/{id}/version", id + "/version?number=2");
    JsonNode versions = Served.json(served.get("/api/v1" + id + "/versions")).get("items");
    assertThat(versions.size()).isEqualTo(2);
    assertThat(versions.get(1).get("updatedAt").asString()).isEqualTo("2017-09-06T01:00:00Z");
    assertThat(served.get("/api/v1" + id + "/version?number=3").statusCode()).isEqualTo(404);
    assertThat(served.get("/api/v1/articles/no-such/versions").statusCode()).isEqualTo(404);
    JsonNode article = Served.json(served.get("/api/v1" + id));
    assertThat(article.get("authors").get(0).asString()).isEqualTo("Ann Example");
    assertThat(article.get("excerpt").asBoolean()).isTrue();
    assertThat(article.at("/figures/0/updates/0/to/low").asInt()).isEqualTo(15);
  }

  private static void check(String path, String address) throws Exception {
    HttpResponse<byte[]> response = served.get("/api/v1" + address);
    assertThat(response.statusCode()).as(address).isEqualTo(200);
    assertThat(response.headers().firstValue("ETag")).isPresent();
    JsonNode content = DOCUMENT.get("paths").get(path).at("/get/responses/200/content");
    String type = response.headers().firstValue("Content-Type").orElseThrow().split(";", 2)[0];
    assertThat(content.has(type) || content.has("*/*")).as(address + " is " + type).isTrue();
    if (content.has(type) && type.endsWith("json")) {
      JsonNode schema = content.get(type).get("schema");
      assertThat(SHAPE.faults(Served.json(response), schema)).as(address).isEmpty();
    }
  }

  static void problem(HttpResponse<byte[]> response) {
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode problem = Served.json(response);
    assertThat(SHAPE.faults(problem, DOCUMENT.at("/components/schemas/Problem"))).isEmpty();
    assertThat(problem.get("status").asInt()).isEqualTo(response.statusCode());
  }

  private static List<JsonNode> parameters(String path) {
    List<JsonNode> parameters = new ArrayList<>();
    DOCUMENT
        .get("paths")
        .get(path)
        .get("get")
        .path("parameters")
        .forEach(parameter -> parameters.add(SHAPE.resolve(parameter)));
    return parameters;
  }

  private static boolean has(String path, String name) {
    return parameters(path).stream().anyMatch(p -> p.get("name").asString().equals(name));
  }

  /// The addresses of a path: with every id or file that there is, at most a few.
  private static List<String> addresses(String path) throws Exception {
    if (path.equals("/export/{file}")) {
      List<String> files = new ArrayList<>();
      parameters(path)
          .getFirst()
          .at("/schema/enum")
          .forEach(file -> files.add("/export/" + file.asString()));
      return files;
    }
    int at = path.indexOf("/{id}");
    if (at < 0) {
      return List.of(path);
    }
    String list = path.substring(0, at);
    String rest = path.substring(at + "/{id}".length());
    return ids(list).stream().map(id -> list + "/" + encoded(id) + rest).toList();
  }

  private static String encoded(String id) {
    return URLEncoder.encode(id, UTF_8).replace("+", "%20");
  }

  private static List<String> ids(String list) throws Exception {
    boolean lines = list.equals("/storylines");
    JsonNode page = Served.json(served.get("/api/v1" + (lines ? "/stories" : list) + "?limit=12"));
    List<String> ids = new ArrayList<>();
    for (JsonNode item : page.get("items")) {
      ids.add(item.get(lines ? "storyline" : list.equals("/places") ? "ref" : "id").asString());
    }
    assertThat(ids).as(list).isNotEmpty();
    return ids;
  }

  private static String someId(String name) throws Exception {
    return switch (name) {
      case "story" -> ids("/stories").getFirst();
      case "storyline" -> ids("/storylines").getFirst();
      case "article" -> ids("/articles").getFirst();
      case "event" -> ids("/events").getFirst();
      default -> throw new IllegalArgumentException("no value for the parameter " + name);
    };
  }
}

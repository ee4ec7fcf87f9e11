package org.sitrep.app.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Seeded nonsense: nothing of it is our failure, and what is refused is told.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FuzzTest {
  private static final int QUERIES = 800;
  private static final int BODIES = 200;
  private static final List<String> NAMES =
      List.of(
          "q",
          "type",
          "group",
          "status",
          "box",
          "from",
          "to",
          "place",
          "country",
          "actor",
          "source",
          "language",
          "story",
          "storyline",
          "article",
          "event",
          "measure",
          "agreement",
          "background",
          "since",
          "sort",
          "limit",
          "after",
          "lang",
          "zoom",
          "bins",
          "date",
          "kind",
          "outlet");
  private static final List<String> PIECES =
      List.of(
          "flood",
          "2017",
          "2017-09",
          "9999-12-31",
          "0000",
          "-1",
          "0",
          "1",
          "1e9",
          "180",
          "-180,-90,180,90",
          "170,-10,-170,10",
          "en",
          "nb",
          "NEAR",
          "AND",
          "OR",
          "NOT",
          "*",
          "\"",
          "'",
          "(",
          ")",
          ":",
          "^",
          "-",
          "--",
          ";",
          "%",
          "_",
          "\\",
          "/",
          ",",
          ",,",
          " ",
          "\u0000",
          "\n",
          "\ud83d\ude00",
          "\u0645\u0635\u0631",
          "\u202e",
          "\ufffd",
          "<script>",
          "title:x",
          "x".repeat(190),
          "date",
          "clash",
          "disputed",
          "news",
          "geonames:1",
          "{}",
          "[",
          "null",
          "NaN",
          "Infinity");

  private Served served;

  @BeforeAll
  void start() throws Exception {
    served = Served.start(Served.settings());
  }

  @AfterAll
  void stop() {
    served.close();
  }

  @Test
  void queries() throws Exception {
    SplittableRandom random = new SplittableRandom(20261122);
    List<Route> routes =
        served.server.routes().stream()
            .filter(r -> r.method().equals("GET") && !r.path().equals("/changes"))
            .toList();
    int answered = 0;
    for (int i = 0; i < QUERIES; i++) {
      Route route = routes.get(random.nextInt(routes.size()));
      String address = "/api/v1" + path(route.path(), random) + "?" + query(random);
      HttpResponse<byte[]> response = served.get(address);
      check(address, response);
      answered += response.statusCode() == 200 ? 1 : 0;
    }
    assertThat(answered).isGreaterThan(QUERIES / 20);
    assertThat(served.isAlive()).isTrue();
    assertThat(served.log.toString()).doesNotContain("failed");
  }

  @Test
  void bodies() throws Exception {
    SplittableRandom random = new SplittableRandom(20261123);
    for (int i = 0; i < BODIES; i++) {
      String body = body(random);
      boolean lines = random.nextBoolean();
      HttpResponse<byte[]> response =
          served.post(body, "Content-Type", lines ? "application/x-ndjson" : "application/json");
      check(body, response);
    }
    served.room.awaitIdle();
    assertThat(served.room.state().pending()).isZero();
    for (String list : List.of("events", "articles", "stories", "figures", "sources", "places")) {
      assertThat(served.get("/api/v1/" + list + "?limit=500").statusCode()).isEqualTo(200);
    }
    assertThat(served.log.toString()).doesNotContain("failed");
  }

  private static void check(String what, HttpResponse<byte[]> response) {
    assertThat(response.statusCode()).as(what).isBetween(200, 499);
    if (response.statusCode() >= 400) {
      OpenApiTest.problem(response);
    }
  }

  private static String path(String path, SplittableRandom random) {
    String part = text(random, 3);
    String id = URLEncoder.encode(part.isEmpty() ? "x" : part, UTF_8).replace("+", "%20");
    return path.replace("{id}", id)
        .replace(
            "{file}", List.of("events.csv", "feed.atom", "sitrep.md", id).get(random.nextInt(4)));
  }

  private static String query(SplittableRandom random) {
    StringBuilder query = new StringBuilder();
    for (int n = random.nextInt(3); n >= 0; n--) {
      query.append(query.isEmpty() ? "" : "&").append(NAMES.get(random.nextInt(NAMES.size())));
      query.append('=').append(URLEncoder.encode(text(random, 2), UTF_8));
    }
    return query.toString();
  }

  private static String text(SplittableRandom random, int most) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(most + 1); n > 0; n--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  /// Objects of any fields, now and then cut or with a byte too many.
  private static String body(SplittableRandom random) {
    StringBuilder body = new StringBuilder("{");
    for (String name : List.of("id", "url", "outlet", "language", "published", "title", "text")) {
      if (random.nextInt(4) > 0) {
        body.append(body.length() > 1 ? ", " : "").append('"').append(name).append("\": ");
        body.append(value(random));
      }
    }
    body.append("}");
    return switch (random.nextInt(6)) {
      case 0 -> body.substring(0, random.nextInt(body.length()));
      case 1 ->
          body.insert(random.nextInt(body.length()), (char) random.nextInt(0x2100)).toString();
      case 2 -> body + "\n" + body;
      default -> body.toString();
    };
  }

  private static String value(SplittableRandom random) {
    return switch (random.nextInt(8)) {
      case 0 -> "null";
      case 1 -> "17";
      case 2 -> "[1, {\"a\": true}]";
      case 3 -> "\"\\ud800 \\u0000 \\u202e\"";
      default -> {
        StringBuilder text = new StringBuilder("\"");
        for (char c : text(random, 12).toCharArray()) {
          text.append(
              c < ' ' || c == '"' || c == '\\'
                  ? String.format(Locale.ROOT, "\\u%04x", (int) c)
                  : c);
        }
        yield text.append(" killed 7 people in Lyon on Tuesday.\"").toString();
      }
    };
  }
}

package org.sitrep.app.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Each hostile request gets its status, and the server lives on.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileRequestsTest {
  private static final String JSON = "application/json";
  private static final String TOKEN = "a-token-for-the-test";
  private static final String ARTICLE = "{\"id\": \"a\", \"text\": \"Rain fell in Lyon.\"}";
  private static final String SQL = "x' OR 1=1; DROP TABLE article; --";

  private Served served;

  @BeforeAll
  void start() throws Exception {
    served = Served.start(Served.settings().withPatience(Duration.ofSeconds(3)));
  }

  @AfterAll
  void stop() {
    served.close();
  }

  @AfterEach
  void lives() throws Exception {
    assertThat(served.isAlive()).isTrue();
    String log = served.log.toString();
    served.log.getBuffer().setLength(0);
    assertThat(log).doesNotContain("failed", "\u001b", "Exception");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "/../../../../etc/passwd 400",
        "/assets/../../../../etc/passwd 400",
        "/assets/%2e%2e/%2e%2e/application.properties 400",
        "/..%2f..%2fetc%2fpasswd 404",
        "/assets/..%2f..%2fserve%2fopenapi.yaml 404",
        "/assets/..%5c..%5cx.js 404",
        "/assets/ 404",
        "/assets 404",
        "/index.html%00.js 400",
        "/stories/%00 400",
        "/stories/%0a 404",
        "//etc/passwd 400",
        "/org/sitrep/web/index.html 404",
        "/META-INF/MANIFEST.MF 404",
        "/.git/config 404",
        "/api 404",
        "/api/v1 404",
        "/api/v1/ 404",
        "/api/v1/events/ 404",
        "/api/v1/events/a/b 404",
        "/api/v1/nothing 404",
        "/api/v1/articles/..%2f..%2fetc 404",
        "/api/v1/articles/%0a 400",
        "/api/v1/articles/%ff 400",
        "/api/v1/articles/%zz 400",
        "/api/v1/export/..%2fstatus 404",
        "/api/v1/export/passwd 404",
      })
  void pathsThatLeadNowhere(String path, int status) throws Exception {
    String answer = request("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n");
    assertThat(answer).startsWith("HTTP/1.1 " + status);
    assertThat(answer).contains("application/problem+json").doesNotContain("root:", "<html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lang=xx",
        "lang=en&lang=nb",
        "limit=0",
        "limit=501",
        "limit=-1",
        "limit=1e3",
        "limit=ten",
        "limit=99999999999999999999",
        "after=x",
        "after=-1",
        "after=99999999999",
        "sort=up",
        "type=war",
        "group=x",
        "status=maybe",
        "box=1,2,3",
        "box=1,2,3,4,5",
        "box=a,b,c,d",
        "box=0,50,10,40",
        "box=-999,0,10,10",
        "box=NaN,0,1,1",
        "from=soon",
        "from=2017-13",
        "to=2017-02-30",
        "from=2018&to=2017",
        "country=Norway",
        "language=klingon",
        "background=both",
        "since=-1",
        "since=1.5",
        "q=%00",
        "q=%ff",
        "q=%",
        "q=a%1b[31m",
        "nonsense=1",
        "%00=1",
        "=",
        "q"
      })
  void parametersThatAreWrong(String query) throws Exception {
    String answer = request("GET /api/v1/events?" + query + " HTTP/1.1\r\nHost: localhost\r\n");
    boolean harmless = query.equals("q");
    assertThat(answer).startsWith("HTTP/1.1 " + (harmless ? 200 : 400));
    if (!harmless) {
      assertThat(answer).contains("application/problem+json", "\"field\":", "\"detail\":\"");
    }
  }

  @Test
  void anUnboundedParameterIsNotEchoed() throws Exception {
    HttpResponse<byte[]> response = served.get("/api/v1/events?type=" + "x".repeat(3000));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Served.json(response).get("field").asString()).isEqualTo("type");
    assertThat(Served.json(response).get("detail").asString()).doesNotContain("x".repeat(100));
  }

  @Test
  void lineAndHeadersAreBounded() throws Exception {
    assertThat(request("GET /?" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n"))
        .startsWith("HTTP/1.1 414");
    assertThat(request("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "y".repeat(40_000) + "\r\n"))
        .startsWith("HTTP/1.1 431");
    assertThat(request("NONSENSE\r\n")).startsWith("HTTP/1.1 400");
  }

  @Test
  void sqlIsText() throws Exception {
    String text = URLEncoder.encode(SQL, UTF_8);
    for (Route route : served.server.routes()) {
      for (String name : new String[] {"q", "place", "actor", "source", "story", "article"}) {
        if (!route.path().contains("{") && !route.path().equals("/changes")) {
          HttpResponse<byte[]> response =
              served.get("/api/v1" + route.path() + "?" + name + "=" + text);
          assertThat(response.statusCode()).as(route + name).isIn(200, 400);
        }
      }
    }
    assertThat(served.get("/api/v1/articles/" + text.replace("+", "%20")).statusCode())
        .isEqualTo(404);
    assertThat(served.room.state().articles()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example:80", "", "a b"})
  void otherHostsAreNotAnswered(String host) throws Exception {
    String answer = request("GET /api/v1/status HTTP/1.1\r\nHost: " + host + "\r\n");
    assertThat(answer).containsPattern("^HTTP/1.1 4(21|00)").contains("problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:9", "127.0.0.1:8080", "[::1]:8080"})
  void thisMachinesNamesAreAnswered(String host) throws Exception {
    assertThat(request("GET /api/v1/status HTTP/1.1\r\nHost: " + host + "\r\n"))
        .startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @CsvSource({
    "PUT,/api/v1/articles,405,GET",
    "DELETE,/api/v1/events/x,405,GET",
    "POST,/api/v1/events,405,GET",
    "OPTIONS,/api/v1/articles,405,POST",
    "PROPFIND,/,405,GET",
    "POST,/,405,GET",
    "POST,/api/v1/nothing,404,",
    "PATCH,/nothing,404,"
  })
  void methodsThatAreNotTaken(String method, String path, int status, String allowed)
      throws Exception {
    HttpResponse<byte[]> response = served.send(method, path, new byte[0]);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Allow").orElse(""))
        .contains(Optional.ofNullable(allowed).orElse(""));
    OpenApiTest.problem(response);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/json; charset=utf-16",
        "application/jsonx"
      })
  void whatAFormCouldSendIsNotTaken(String type) throws Exception {
    assertThat(served.post(ARTICLE, "Content-Type", type).statusCode()).isEqualTo(415);
  }

  @Test
  void pagesOfOtherSitesMayNotHandIn() throws Exception {
    assertThat(
            served
                .post(ARTICLE, "Content-Type", JSON, "Origin", "https://evil.example")
                .statusCode())
        .isEqualTo(403);
    assertThat(served.post(ARTICLE, "Content-Type", JSON, "Origin", "null").statusCode())
        .isEqualTo(403);
    String own = "http://127.0.0.1:" + served.server.port();
    assertThat(served.post(ARTICLE, "Content-Type", JSON, "Origin", own).statusCode())
        .isIn(200, 201);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[]",
        "null",
        "12",
        "\"x\"",
        "{\"text\": }",
        "{\"text\": \"x\"} more",
        "{}",
        "{\"id\": \"a\"}",
        "{\"text\": {\"a\": 1}}",
        "{\"text\": \"  \"}",
        "<html>",
        "\u0000\u0001",
        "{\"id\": \"a\\nb\", \"text\": \"x\"}"
      })
  void brokenArticles(String body) throws Exception {
    HttpResponse<byte[]> response = served.post(body, "Content-Type", JSON);
    assertThat(response.statusCode()).as(body).isEqualTo(400);
    OpenApiTest.problem(response);
  }

  @Test
  void nestingAndIdsAreBounded() throws Exception {
    String deep = "{\"x\": " + "[".repeat(100_000) + "]".repeat(100_000) + ", \"text\": \"x\"}";
    assertThat(served.post(deep, "Content-Type", JSON).statusCode()).isEqualTo(400);
    String longId = "{\"id\": \"" + "x".repeat(501) + "\", \"text\": \"x\"}";
    HttpResponse<byte[]> response = served.post(longId, "Content-Type", JSON);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Served.json(response).get("field").asString()).isEqualTo("id");
  }

  @Test
  void bodiesAreBounded() throws Exception {
    String head =
        "POST /api/v1/articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
    assertThat(request(head + "Content-Length: 9000000\r\n")).startsWith("HTTP/1.1 413");
    assertThat(chunks(head, 9_000_000)).startsWith("HTTP/1.1 413");
    assertThat(request(head + "Content-Length: -5\r\n")).startsWith("HTTP/1.1 400");
    assertThat(request(head + "Content-Encoding: gzip\r\nContent-Length: 0\r\n"))
        .startsWith("HTTP/1.1 415");
  }

  /// A body of unknown length.
  private String chunks(String head, int length) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", served.server.port())) {
      socket.setSoTimeout(20_000);
      OutputStream out = socket.getOutputStream();
      out.write((head + "Transfer-Encoding: chunked\r\n\r\n").getBytes(UTF_8));
      byte[] chunk = ("10000\r\n" + " ".repeat(65_536) + "\r\n").getBytes(UTF_8);
      try {
        for (int sent = 0; sent < length; sent += 65_536) {
          out.write(chunk);
        }
      } catch (IOException closed) {
        // The server need not read on; it has answered.
      }
      return new String(socket.getInputStream().readNBytes(200), UTF_8);
    }
  }

  @Test
  void aSlowClientIsDropped() throws Exception {
    long start = System.nanoTime();
    try (Socket socket = new Socket("127.0.0.1", served.server.port())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write("GET /api/v1/status HTTP/1.1\r\nHost: ".getBytes(UTF_8));
      assertThat(served.isAlive()).isTrue();
      InputStream in = socket.getInputStream();
      in.readAllBytes();
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(12));
  }

  @Test
  void aSlowBodyIsDropped() throws Exception {
    String answer =
        served.raw(
            "POST /api/v1/articles HTTP/1.1\r\n"
                + "Host: localhost\r\n"
                + "Content-Type: application/json\r\n"
                + "Content-Length: 1000\r\n\r\n"
                + "{\"text\":");
    assertThat(answer).doesNotContain("HTTP/1.1 20");
  }

  @Test
  void streamsAreBounded() throws Exception {
    try (Served few = Served.empty(Served.settings().withMost(100, 1));
        Socket socket = new Socket("127.0.0.1", few.server.port())) {
      socket
          .getOutputStream()
          .write("GET /api/v1/changes HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(UTF_8));
      assertThat(new String(socket.getInputStream().readNBytes(12), UTF_8)).endsWith("200");
      HttpResponse<byte[]> second = few.get("/api/v1/changes");
      assertThat(second.statusCode()).isEqualTo(503);
      OpenApiTest.problem(second);
      assertThat(few.isAlive()).isTrue();
    }
  }

  @Test
  void scriptIsToldAsTextAndItsLinkIsDropped() throws Exception {
    HttpResponse<byte[]> response = served.get("/api/v1/articles/%3Cscript%3E%2F..%252f%3F");
    assertThat(response.statusCode()).isEqualTo(200);
    JsonNode article = Served.json(response);
    assertThat(article.get("title").asString()).startsWith("<script>");
    assertThat(article.get("url").isNull()).isTrue();
    for (String file : new String[] {"sitrep.html", "feed.atom"}) {
      HttpResponse<byte[]> export = served.get("/api/v1/export/" + file + "?country=FR");
      assertThat(new String(export.body(), UTF_8))
          .doesNotContain("<script>alert", "href=\"javascript:");
      assertThat(export.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'none'")
          .doesNotContain("'unsafe-eval'", "script-src 'unsafe-inline'");
    }
  }

  @Test
  void everyAnswerIsGuarded() throws Exception {
    for (String path : new String[] {"/", "/api/v1/status", "/api/v1/nothing"}) {
      var headers = served.get(path).headers();
      assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("'none'");
      assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(headers.firstValue("Server")).isEmpty();
      assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
    }
  }

  @Test
  void theTokenIsAskedFor() throws Exception {
    Settings settings = Settings.of("127.0.0.1", 0, Optional.of(TOKEN), "test");
    try (Served guarded = Served.empty(settings)) {
      String[][] wrong = {
        {"Content-Type", JSON},
        {"Content-Type", JSON, "Authorization", "Bearer"},
        {"Content-Type", JSON, "Authorization", "Bearer " + TOKEN + "x"},
        {"Content-Type", JSON, "Authorization", "Basic " + TOKEN},
      };
      for (String[] headers : wrong) {
        HttpResponse<byte[]> response = guarded.post(ARTICLE, headers);
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate")).isPresent();
        assertThat(new String(response.body(), UTF_8)).doesNotContain(TOKEN);
      }
      assertThat(guarded.room.state().articles()).isZero();
      assertThat(Served.json(guarded.get("/api/v1/status")).get("writable").asBoolean()).isFalse();
      assertThat(
              guarded
                  .post(ARTICLE, "Content-Type", JSON, "Authorization", "Bearer " + TOKEN)
                  .statusCode())
          .isEqualTo(201);
      assertThat(guarded.log.toString().lines()).hasSize(4).allMatch(l -> l.contains(" 401 "));
    }
  }

  private String request(String head) throws IOException {
    return served.raw(head + "Connection: close\r\n\r\n");
  }
}

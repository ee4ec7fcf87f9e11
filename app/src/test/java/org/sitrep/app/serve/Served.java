package org.sitrep.app.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.sitrep.app.Samples;
import org.sitrep.app.read.ArticleInputs;
import org.sitrep.app.room.Room;
import org.sitrep.app.store.sqlite.SqliteStore;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.Article;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A server in this process with a few of the samples, and a client of it.
@NullMarked
final class Served implements AutoCloseable {
  private static final String HOSTILE =
      "{\"id\": \"<script>/..%2f?\", \"url\": \"javascript:alert(1)\", \"outlet\": \"<b>x</b>\","
          + " \"title\": \"<script>alert(1)</script> flood in Lyon\", \"published\":"
          + " \"2021-03-05\", \"text\": \"A flood killed seven people in Lyon on 4 March 2021,"
          + " police said.\"}";

  final StringWriter log = new StringWriter();
  final Room room;
  final HttpServer server;

  private final HttpClient client = HttpClient.newHttpClient();

  private Served(Knowledge knowledge, Settings settings, List<Article> articles)
      throws IOException, InterruptedException {
    room = Room.open(SqliteStore.temporary(), knowledge, "test", e -> log.append(e.toString()));
    server = new HttpServer(room, knowledge, settings, new Log(new PrintWriter(log)));
    server.start();
    room.takeAll(articles, taken -> {});
    room.awaitIdle();
  }

  static Settings settings() {
    return Settings.of("127.0.0.1", 0, Optional.empty(), "test");
  }

  static Served start(Settings settings) throws IOException, InterruptedException {
    Knowledge knowledge = Samples.knowledge();
    return new Served(knowledge, settings, articles(knowledge));
  }

  static Served empty(Settings settings) throws IOException, InterruptedException {
    return new Served(Samples.knowledge(), settings, List.of());
  }

  /// Some samples in three languages, and one article that means harm.
  static List<Article> articles(Knowledge knowledge) throws IOException {
    Path folder = Path.of(System.getProperty("sitrep.samples", "../samples")).resolve("articles");
    try (Stream<Path> files = Files.list(folder)) {
      List<String> paths = files.sorted().limit(14).map(Path::toString).toList();
      ArticleInputs inputs =
          new ArticleInputs(
              new HashSet<>(knowledge.tags()), new ByteArrayInputStream(HOSTILE.getBytes(UTF_8)));
      return inputs.read(Stream.concat(paths.stream(), Stream.of("-")).toList()).articles();
    }
  }

  URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  HttpResponse<byte[]> get(String path, String... headers)
      throws IOException, InterruptedException {
    return send("GET", path, new byte[0], headers);
  }

  HttpResponse<byte[]> post(String body, String... headers)
      throws IOException, InterruptedException {
    return send("POST", "/api/v1/articles", body.getBytes(UTF_8), headers);
  }

  HttpResponse<byte[]> send(String method, String path, byte[] body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address(path))
            .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }

  static JsonNode json(HttpResponse<byte[]> response) {
    return JsonMapper.shared().readTree(response.body());
  }

  /// Sends bytes as they are.
  ///
  /// @return all that came back until the server closed, or 20 seconds passed
  String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.setSoTimeout(20_000);
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(UTF_8));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  boolean isAlive() throws IOException, InterruptedException {
    return get("/api/v1/status").statusCode() == 200
        && get("/api/v1/events?limit=1").statusCode() == 200;
  }

  @Override
  public void close() {
    server.close();
    room.close();
  }
}

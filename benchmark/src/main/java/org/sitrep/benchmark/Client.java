package org.sitrep.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Speaks to a server's API.
final class Client {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final JsonMapper JSON = JsonMapper.shared();

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private final URI api;

  Client(URI base) {
    this.api = base.resolve("/api/v1/");
  }

  /// An answer with its body as text.
  record Answer(int status, String body) {}

  Answer get(String path) throws IOException {
    return send(HttpRequest.newBuilder(api.resolve(path)).GET());
  }

  Answer post(String path, String json) throws IOException {
    return send(
        HttpRequest.newBuilder(api.resolve(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  private Answer send(HttpRequest.Builder request) throws IOException {
    try {
      HttpResponse<String> response =
          http.send(
              request.timeout(PATIENCE).build(),
              HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Answer(response.statusCode(), response.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /// The values of a field in the items of a list.
  List<String> values(String path, String field) throws IOException {
    JsonNode items = JSON.readTree(get(path).body()).get("items");
    return items.valueStream().map(item -> item.get(field).asString()).toList();
  }

  /// A field of a JSON object.
  static String field(String json, String name) {
    return JSON.readTree(json).get(name).asString();
  }
}

package org.sitrep.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads `expected.jsonl`.
final class Expectations {
  private static final JsonMapper JSON = JsonMapper.shared();

  private Expectations() {}

  /// Every line of a file, in order.
  ///
  /// @throws IllegalArgumentException if a line is of no known kind
  static List<Expectation> read(Path file) throws IOException {
    List<Expectation> expectations = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        expectations.add(expectation(JSON.readTree(line)));
      }
    }
    return expectations;
  }

  private static Expectation expectation(JsonNode line) {
    String article = string(line, "article");
    String text = string(line, "text");
    return switch (string(line, "kind")) {
      case "article" -> report(line);
      case "story" ->
          new Expectation.Group(
              string(line, "name"), string(line, "storyline"), strings(line, "articles"));
      case "event" -> happening(line);
      case "figure" -> count(line);
      case "attribution" ->
          new Expectation.Said(article, text, strings(line, "chain"), string(line, "status"));
      case "warning" -> new Expectation.Doubt(article, string(line, "about"), text);
      case "mention" ->
          new Expectation.Named(
              article,
              text,
              string(line, "country"),
              line.get("lat").asDouble(),
              line.get("lon").asDouble());
      case "person" -> new Expectation.Person(article, string(line, "name"), string(line, "role"));
      default -> throw new IllegalArgumentException("no kind of expectation: " + line);
    };
  }

  private static Expectation.Report report(JsonNode line) {
    return new Expectation.Report(
        string(line, "article"),
        string(line, "language"),
        Stream.concat(Stream.of(string(line, "published")), strings(line, "publishedAlso").stream())
            .toList(),
        string(line, "publishedFrom"),
        strings(line, "must"),
        strings(line, "mustNot"));
  }

  private static Expectation.Happening happening(JsonNode line) {
    return new Expectation.Happening(
        string(line, "name"),
        strings(line, "types"),
        alternatives(line, "place"),
        strings(line, "country"),
        LocalDate.parse(string(line, "from")),
        LocalDate.parse(string(line, "to")),
        strings(line, "status"),
        line.get("background").asBoolean(),
        strings(line, "articles"),
        line.path("sameOrigin").valueStream().map(Expectations::strings).toList());
  }

  private static Expectation.Count count(JsonNode line) {
    return new Expectation.Count(
        string(line, "story"),
        string(line, "measure"),
        line.get("values").valueStream().map(Expectations::value).toList(),
        string(line, "agreement"));
  }

  private static Expectation.Value value(JsonNode value) {
    return new Expectation.Value(
        string(value, "article"),
        string(value, "text"),
        number(value, "low"),
        number(value, "high"),
        alternatives(value, "attribution"));
  }

  private static OptionalDouble number(JsonNode node, String field) {
    JsonNode number = node.path(field);
    return number.isNumber() ? OptionalDouble.of(number.asDouble()) : OptionalDouble.empty();
  }

  private static String string(JsonNode node, String field) {
    return node.path(field).asString("");
  }

  private static List<String> alternatives(JsonNode node, String field) {
    String text = string(node, field);
    return text.isEmpty() ? List.of() : List.of(text.split("\\|", -1));
  }

  private static List<String> strings(JsonNode node, String field) {
    return strings(node.path(field));
  }

  private static List<String> strings(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }
}

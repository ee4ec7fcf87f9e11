package org.sitrep.app.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a careful reader takes from one page, as `expected.jsonl` tells it.
record PageTruth(String folder, Path file, JsonNode told) {
  private static final JsonMapper JSON = new JsonMapper();

  static List<PageTruth> of(Path folder) throws IOException {
    List<PageTruth> truths = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("expected.jsonl"))) {
      if (!line.isBlank()) {
        JsonNode told = JSON.readTree(line);
        Path file = folder.resolve(told.get("page").asString());
        truths.add(new PageTruth(folder.getFileName().toString(), file, told));
      }
    }
    return truths;
  }

  String name() {
    return folder + "/" + file.getFileName();
  }

  /// Empty if it is null or not told.
  Optional<String> text(String field) {
    JsonNode value = told.get(field);
    return value == null || value.isNull() ? Optional.empty() : Optional.of(value.asString());
  }

  List<String> list(String field) {
    return list(told, field);
  }

  static List<String> list(JsonNode object, String field) {
    List<String> list = new ArrayList<>();
    if (object.has(field)) {
      object.get(field).forEach(value -> list.add(value.asString()));
    }
    return list;
  }

  List<JsonNode> entries() {
    List<JsonNode> entries = new ArrayList<>();
    if (told.has("entries")) {
      told.get("entries").forEach(entries::add);
    }
    return entries;
  }

  PageKind kind() {
    return switch (told.get("kind").asString()) {
      case "article" -> PageKind.ARTICLE;
      case "live" -> PageKind.LIVE;
      case "stub" -> PageKind.STUB;
      case "list" -> PageKind.LIST;
      default -> PageKind.OTHER;
    };
  }
}

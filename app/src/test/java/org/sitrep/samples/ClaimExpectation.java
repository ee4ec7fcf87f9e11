package org.sitrep.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A line of `reports/expected.jsonl`: what one report claims, or must not be taken to claim.
///
/// @param type whether the words claim anything: `claim` or `no-claim`
/// @param types event types, any of which will do; of a `no-claim` those that would be wrong, `*`
///   for any
/// @param chain who says so, outermost first, in words of the report; alternatives by `|`
/// @param speakers the kind of each
/// @param from first day it can be meant to have happened; empty if no reader could tell
/// @param places names, any of which will do; none if the place is not judged
record ClaimExpectation(
    String type,
    String article,
    String text,
    List<String> types,
    List<String> chain,
    List<String> speakers,
    String status,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    List<String> agents,
    List<String> targets,
    List<String> places,
    boolean background) {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String CLAIM = "claim";
  private static final String NO_CLAIM = "no-claim";

  boolean wanted() {
    return type.equals(CLAIM);
  }

  static List<ClaimExpectation> read(Path file) throws IOException {
    List<ClaimExpectation> claims = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = JSON.readTree(line);
      String kind = node.path("kind").asString("");
      if (kind.equals(CLAIM) || kind.equals(NO_CLAIM)) {
        claims.add(of(node));
      }
    }
    return claims;
  }

  private static ClaimExpectation of(JsonNode line) {
    return new ClaimExpectation(
        line.path("kind").asString(""),
        line.path("article").asString(""),
        line.path("text").asString(""),
        strings(line, "types"),
        strings(line, "chain"),
        strings(line, "speakers"),
        line.path("status").asString(""),
        day(line, "from"),
        day(line, "to"),
        strings(line, "agents"),
        strings(line, "targets"),
        strings(line, "places"),
        line.path("background").asBoolean(false));
  }

  private static Optional<LocalDate> day(JsonNode line, String field) {
    String text = line.path(field).asString("");
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }

  private static List<String> strings(JsonNode line, String field) {
    return line.path(field).valueStream().map(JsonNode::asString).toList();
  }
}

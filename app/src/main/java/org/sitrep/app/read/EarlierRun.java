package org.sitrep.app.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.model.EventStatus;
import org.sitrep.picture.report.Earlier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what an earlier `build` wrote into its folder, as far as it takes to tell what is new.
public final class EarlierRun {
  private static final Set<String> STATUSES =
      Arrays.stream(EventStatus.values()).map(EventStatus::id).collect(Collectors.toSet());

  private final Path folder;

  private EarlierRun(Path folder) {
    this.folder = folder;
  }

  /// Reads the folder.
  ///
  /// @throws IOException if it is none, a file is missing or holds anything else; its message is
  ///   for people
  public static Earlier read(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException("it is no folder");
    }
    EarlierRun run = new EarlierRun(folder);
    List<Set<String>> stories =
        run.lines("stories.jsonl", story -> texts(story, "articles", JsonNode::asString));
    Map<String, Integer> texts = new HashMap<>();
    run.lines(
        "articles.jsonl",
        article -> texts.put(text(article, "id"), text(article, "text").hashCode()));
    return new Earlier(
        texts.keySet(),
        stories,
        run.lines("events.jsonl", EarlierRun::event),
        run.lines("figures.jsonl", EarlierRun::figure),
        new HashSet<>(run.lines("control.jsonl", EarlierRun::control)),
        texts);
  }

  private <T> List<T> lines(String name, Function<JsonNode, T> reader) throws IOException {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      throw new IOException("it has no " + name);
    }
    List<T> things = new ArrayList<>();
    int number = 0;
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        things.add(reader.apply(JsonMapper.shared().readTree(line)));
      }
    } catch (JacksonException | IllegalArgumentException | CharacterCodingException e) {
      throw new IOException("line " + Math.max(number, 1) + " of its " + name + " is damaged", e);
    }
    return things;
  }

  private static Earlier.Event event(JsonNode event) {
    String status = text(event, "status");
    if (!STATUSES.contains(status)) {
      throw new IllegalArgumentException(status);
    }
    return new Earlier.Event(text(event, "type"), status, evidence(event));
  }

  private static Earlier.Figure figure(JsonNode figure) {
    return new Earlier.Figure(
        evidence(figure),
        number(figure, "best"),
        number(figure, "low"),
        number(figure, "high"),
        texts(figure, "claims", claim -> text(claim, "origin")),
        list(figure, "claims").stream().map(claim -> given(figure, claim)).toList());
  }

  private static Earlier.Given given(JsonNode figure, JsonNode claim) {
    List<String> what =
        List.of(
            text(figure, "measure"),
            figure.path("unit").asString(""),
            figure.path("of").asString(""),
            figure.path("place").path("ref").asString(""));
    return new Earlier.Given(
        Earlier.subject(text(claim, "article"), what, claim.path("background").asBoolean(false)),
        number(claim, "low"),
        number(claim, "high"));
  }

  private static String control(JsonNode control) {
    boolean over =
        control.path("until").path("from").isString() || !list(control, "endedBy").isEmpty();
    return Earlier.key(
        text(control.path("place"), "ref"),
        text(control.path("holder"), "ref"),
        text(control, "kind"),
        over);
  }

  private static Set<String> evidence(JsonNode thing) {
    return texts(
        thing,
        "claims",
        claim -> Earlier.key(text(claim, "article"), offset(claim, "start"), offset(claim, "end")));
  }

  private static Set<String> texts(JsonNode node, String name, Function<JsonNode, String> reader) {
    return list(node, name).stream().map(reader).collect(Collectors.toSet());
  }

  private static List<JsonNode> list(JsonNode node, String name) {
    JsonNode list = node.path(name);
    if (!list.isArray()) {
      throw new IllegalArgumentException(name);
    }
    return List.copyOf(list.values());
  }

  private static String text(JsonNode node, String name) {
    return Optional.of(node.path(name))
        .filter(JsonNode::isString)
        .map(JsonNode::asString)
        .orElseThrow(() -> new IllegalArgumentException(name));
  }

  private static int offset(JsonNode node, String name) {
    return Optional.of(node.path(name))
        .filter(JsonNode::isInt)
        .map(JsonNode::asInt)
        .orElseThrow(() -> new IllegalArgumentException(name));
  }

  /// A number, or the `value` of an object that also says who gives it.
  private static OptionalDouble number(JsonNode node, String name) {
    JsonNode value = node.path(name).isObject() ? node.path(name).path("value") : node.path(name);
    return value.isNumber() ? OptionalDouble.of(value.asDouble()) : OptionalDouble.empty();
  }
}

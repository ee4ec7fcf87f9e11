package org.sitrep.app.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// The text of an article as a page tells it beside its mark-up: as `articleBody` in JSON-LD, or in
/// the state that a page without mark-up builds itself from.
final class ToldText {
  private static final int LEAST = 200;
  private static final int MOST_SCRIPTS = 60;
  private static final int LONGEST = 5_000_000;
  private static final double MISSED = 0.5;
  private static final double WITNESSED = 0.6;

  private final Witnesses witnesses;

  ToldText(Witnesses witnesses) {
    this.witnesses = witnesses;
  }

  /// What JSON-LD tells, if it is long enough to be a text.
  private Optional<String> linked() {
    return witnesses
        .object()
        .flatMap(object -> Optional.ofNullable(object.get("articleBody")))
        .filter(String.class::isInstance)
        .map(body -> plain(body.toString()))
        .filter(body -> body.length() >= LEAST);
  }

  /// Blocks of the page that JSON-LD bears witness to, where what was found is missing most of what
  /// it tells; empty where nothing is missing.
  Optional<List<Block>> instead(List<Block> found) {
    return linked().filter(told -> misses(told, found)).map(this::witnessed);
  }

  private static boolean misses(String told, List<Block> found) {
    Shingles shingles = new Shingles();
    found.forEach(block -> shingles.add(block.text()));
    return shingles.share(told) < MISSED;
  }

  private List<Block> witnessed(String told) {
    Shingles shingles = new Shingles();
    shingles.add(told);
    List<Block> blocks = new ArrayList<>();
    for (Block block : witnesses.outline().blocks()) {
      if (shingles.share(block.text()) >= WITNESSED) {
        blocks.add(block);
      }
    }
    return blocks;
  }

  /// The text that stands nowhere in the mark-up: as JSON-LD tells it, else as the page's state
  /// does.
  Optional<Told<String>> alone() {
    return linked()
        .map(text -> new Told<>("json-ld", text, 1))
        .or(() -> state().map(text -> new Told<>("state", text, 1)));
  }

  /// The prose that stands under one name in the JSON of a script, under the name with most of it.
  private Optional<String> state() {
    Map<String, StringBuilder> names = new HashMap<>();
    int count = 0;
    for (Element script : witnesses.outline().inventory().scripts()) {
      String data = script.data();
      int brace = data.indexOf('{');
      boolean fits = brace >= 0 && brace < 200 && data.length() > LEAST && data.length() <= LONGEST;
      if (fits && !script.attr("type").contains("ld+json") && count++ < MOST_SCRIPTS) {
        LenientJson.read(data.substring(brace))
            .value()
            .ifPresent(value -> gather("", value, names));
      }
    }
    return names.entrySet().stream()
        .filter(entry -> entry.getValue().length() >= LEAST)
        .max(
            Map.Entry.<String, StringBuilder>comparingByValue(
                    (one, other) -> Integer.compare(one.length(), other.length()))
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> entry.getValue().toString().strip());
  }

  /// The nesting of what is read is bounded.
  private static void gather(String name, Object value, Map<String, StringBuilder> names) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, inner) -> gather(key.toString(), inner, names));
    } else if (value instanceof List<?> list) {
      list.forEach(inner -> gather(name, inner, names));
    } else if (value instanceof String text && text.indexOf(' ') > 0) {
      String plain = plain(text);
      if (Run.closed(plain) && Shingles.words(plain).size() >= 8) {
        names.computeIfAbsent(name, key -> new StringBuilder()).append(plain).append("\n\n");
      }
    }
  }

  /// Text without mark-up, its paragraphs kept apart.
  private static String plain(String text) {
    if (text.indexOf('<') < 0) {
      return text.indexOf('&') < 0 ? text.strip() : Parser.unescapeEntities(text, false).strip();
    }
    Outline outline = Outline.of(Parser.htmlParser().parseInput(text, ""), Hints.none());
    return String.join("\n\n", outline.blocks().stream().map(Block::text).toList());
  }
}

package org.sitrep.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sitrep.model.Span;
import tools.jackson.databind.JsonNode;

/// The fields of a JSON object in a gold file.
final class GoldRecord {
  private static final String SEE = "The formats are in docs/guide.md.";

  private final JsonNode node;
  private final String inside;

  GoldRecord(JsonNode node) {
    this(node, "");
  }

  /// @param inside what the object is part of, for messages; empty for a whole line
  private GoldRecord(JsonNode node, String inside) {
    this.node = node;
    this.inside = inside;
    if (!node.isObject()) {
      throw new BadGold(inside + "is no JSON object", SEE);
    }
  }

  /// A text that must be there.
  String text(String name) {
    return optional(name).orElseThrow(() -> wrong(name, "a text"));
  }

  /// A text that may be absent or null.
  Optional<String> optional(String name) {
    JsonNode value = node.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isString()) {
      throw wrong(name, "a text");
    }
    return Optional.of(value.asString());
  }

  /// A number that may be absent or null.
  OptionalDouble number(String name) {
    JsonNode value = node.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return OptionalDouble.empty();
    }
    if (!value.isNumber()) {
      throw wrong(name, "a number");
    }
    return OptionalDouble.of(value.asDouble());
  }

  /// The code units from `start` up to `end`, which must lie in `text`.
  Span span(String text) {
    int start = offset("start");
    int end = offset("end");
    if (start < 0 || end <= start || end > text.length()) {
      throw new BadGold(
          inside + "reaches from " + start + " to " + end + " in a text of " + text.length(),
          "Offsets count UTF-16 code units from 0, the end is exclusive.");
    }
    return new Span(start, end);
  }

  private int offset(String name) {
    JsonNode value = node.path(name);
    if (!value.isInt()) {
      throw wrong(name, "a whole number");
    }
    return value.asInt();
  }

  /// The texts of a list that must be there.
  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (JsonNode item : items(name)) {
      if (!item.isString()) {
        throw wrong(name, "a list of texts");
      }
      texts.add(item.asString());
    }
    return texts;
  }

  /// The objects of a list that must be there.
  List<GoldRecord> objects(String name) {
    List<GoldRecord> objects = new ArrayList<>();
    for (JsonNode item : items(name)) {
      objects.add(new GoldRecord(item, name + " " + (objects.size() + 1) + " "));
    }
    return objects;
  }

  private JsonNode items(String name) {
    JsonNode list = node.path(name);
    if (!list.isArray()) {
      throw wrong(name, "a list");
    }
    return list;
  }

  /// The language it says it is in, else the one given for all; it must be known.
  Optional<String> language(Setting setting) {
    Optional<String> tag = optional("lang").or(setting::language);
    return tag.map(said -> known(said, setting));
  }

  private static String known(String tag, Setting setting) {
    int dash = tag.indexOf('-');
    String plain = dash < 0 ? tag : tag.substring(0, dash);
    for (String candidate : List.of(tag, plain)) {
      if (setting.languages().contains(candidate)) {
        return candidate;
      }
    }
    throw new BadGold(
        "is in the language \"" + tag + "\", which is not read",
        "The languages are "
            + String.join(", ", setting.languages().stream().sorted().toList())
            + ".");
  }

  private BadGold wrong(String name, String kind) {
    return new BadGold(
        inside
            + (node.has(name) ? "has a \"" + name + "\" that is not " : "lacks \"" + name + "\", ")
            + kind,
        SEE);
  }
}

package org.sitrep.app.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/// A JSON object whose values are read as they are written: numbers and words as text, `null` as
/// nothing. Of two members with one name the last counts.
public final class JsonTree {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final int REPLACEMENT = 0xFFFD;

  private final Map<String, Object> members;

  private JsonTree(Map<String, Object> members) {
    this.members = members;
  }

  /// Reads a text that is one object.
  ///
  /// @throws JacksonException if it is anything else
  public static JsonTree read(String json) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new StreamReadException(parser, "expected an object");
      }
      JsonTree tree = object(parser);
      if (parser.nextToken() != null) {
        throw new StreamReadException(parser, "more follows the object");
      }
      return tree;
    }
  }

  private static JsonTree object(JsonParser parser) {
    Map<String, Object> members = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      Optional<Object> value = value(parser, parser.nextToken());
      value.ifPresent(some -> members.put(name, some));
    }
    return new JsonTree(members);
  }

  private static Optional<Object> value(JsonParser parser, JsonToken token) {
    if (token == JsonToken.START_OBJECT) {
      return Optional.of(object(parser));
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      for (JsonToken next = parser.nextToken();
          next != JsonToken.END_ARRAY;
          next = parser.nextToken()) {
        value(parser, next).ifPresent(list::add);
      }
      return Optional.of(list);
    }
    return token.isScalarValue() && token != JsonToken.VALUE_NULL
        ? Optional.of(wellFormed(parser.getString()))
        : Optional.empty();
  }

  /// JSON can spell what no text holds: NUL, and half of a pair of surrogates.
  private static String wellFormed(String text) {
    if (text.chars().noneMatch(c -> c == 0 || Character.isSurrogate((char) c))) {
      return text;
    }
    StringBuilder mended = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c != 0)
        .map(c -> c <= Character.MAX_VALUE && Character.isSurrogate((char) c) ? REPLACEMENT : c)
        .forEach(mended::appendCodePoint);
    return mended.toString();
  }

  /// The names of its members, in their order.
  public Set<String> names() {
    return members.keySet();
  }

  /// The same with all names of members, its own and those below, in lower case.
  public JsonTree lowerCased() {
    Map<String, Object> lower = new LinkedHashMap<>();
    members.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), lowered(value)));
    return new JsonTree(lower);
  }

  private static Object lowered(Object value) {
    return switch (value) {
      case JsonTree tree -> tree.lowerCased();
      case List<?> list -> list.stream().map(JsonTree::lowered).toList();
      default -> value;
    };
  }

  /// The text at a path of names parted by full stops; of a list on the way its first. Empty if
  /// there is none, or only blanks.
  public Optional<String> text(String path) {
    return texts(path).stream().findFirst();
  }

  /// All texts at a path, those of lists in their order.
  public List<String> texts(String path) {
    List<String> texts = new ArrayList<>();
    for (Object value : values(path)) {
      if (value instanceof String text && !text.isBlank()) {
        texts.add(text);
      }
    }
    return texts;
  }

  /// All objects at a path, those of lists in their order.
  public List<JsonTree> objects(String path) {
    return values(path).stream()
        .filter(JsonTree.class::isInstance)
        .map(JsonTree.class::cast)
        .toList();
  }

  /// The values of all members that are objects.
  public List<JsonTree> children() {
    return members.values().stream()
        .filter(JsonTree.class::isInstance)
        .map(JsonTree.class::cast)
        .toList();
  }

  /// The scalar of a member as it is written, blank or not.
  public Optional<String> scalar(String name) {
    return Optional.ofNullable(members.get(name))
        .filter(String.class::isInstance)
        .map(String.class::cast);
  }

  private List<Object> values(String path) {
    Object whole = members.get(path);
    if (whole != null) {
      return flat(whole);
    }
    int dot = path.indexOf('.');
    Object next = dot < 0 ? null : members.get(path.substring(0, dot));
    if (next == null) {
      return List.of();
    }
    List<Object> values = new ArrayList<>();
    for (Object one : flat(next)) {
      if (one instanceof JsonTree tree) {
        values.addAll(tree.values(path.substring(dot + 1)));
      }
    }
    return values;
  }

  private static List<Object> flat(Object value) {
    return value instanceof List<?> list ? List.copyOf(list) : List.of(value);
  }
}

package org.sitrep.app.watch;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/// A piece of a YAML document that knows the line it stands in.
sealed interface YamlNode {
  /// From 1.
  int line();

  /// One value.
  ///
  /// @param text as it is written, empty for nothing
  record Scalar(int line, String text) implements YamlNode {}

  /// A list.
  record Items(int line, List<YamlNode> nodes) implements YamlNode {}

  /// Keys with values, in the order they are written; keys may come twice.
  record Fields(int line, List<Field> fields) implements YamlNode {}

  /// One key with its value.
  record Field(int line, String key, YamlNode value) {}

  /// The line of a syntax error, and what is wrong.
  final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;
    private final int line;

    Malformed(int line, String what) {
      super(what);
      this.line = line;
    }

    int line() {
      return line;
    }
  }

  /// Reads a document.
  static YamlNode parse(String text) throws Malformed {
    try (JsonParser parser = new YAMLFactory().createParser(ObjectReadContext.empty(), text)) {
      YamlNode node = parser.nextToken() == null ? new Scalar(1, "") : read(parser, 0);
      if (parser.nextToken() != null) {
        throw new Malformed(line(parser), "a second document begins");
      }
      return node;
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      String what = e.getOriginalMessage() == null ? "is no YAML" : e.getOriginalMessage();
      throw new Malformed(line, "is no YAML: " + what.lines().findFirst().orElse(""));
    }
  }

  private static YamlNode read(JsonParser parser, int depth) throws Malformed {
    int line = line(parser);
    if (depth > 5) {
      throw new Malformed(line, "is nested too deep");
    }
    if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
      throw new Malformed(line, "refers to another place by *; write it out");
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> fields(parser, line, depth);
      case START_ARRAY -> items(parser, line, depth);
      case VALUE_NULL -> new Scalar(line, "");
      default -> new Scalar(line, parser.getString().strip());
    };
  }

  private static Fields fields(JsonParser parser, int line, int depth) throws Malformed {
    List<Field> fields = new ArrayList<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      int at = line(parser);
      String key = parser.currentName();
      parser.nextToken();
      fields.add(new Field(at, key, read(parser, depth + 1)));
    }
    return new Fields(line, fields);
  }

  private static Items items(JsonParser parser, int line, int depth) throws Malformed {
    List<YamlNode> nodes = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      nodes.add(read(parser, depth + 1));
    }
    return new Items(line, nodes);
  }

  private static int line(JsonParser parser) {
    return Math.max(1, parser.currentTokenLocation().getLineNr());
  }
}

package org.sitrep.app.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.NullMarked;
import tools.jackson.databind.JsonNode;

/// Checks values against the schemas of an OpenAPI document, as far as ours goes: `$ref`, `type`,
/// `required`, `properties`, `additionalProperties`, `items`, `enum`, `oneOf`, `allOf`.
///
/// It is stricter than JSON Schema: a property that the schema does not name is a fault, so that
/// the document stays complete.
@NullMarked
final class JsonShape {
  private final JsonNode document;

  JsonShape(JsonNode document) {
    this.document = document;
  }

  /// The faults of a value, each with where it is.
  List<String> faults(JsonNode value, JsonNode schema) {
    List<String> faults = new ArrayList<>();
    check(value, resolve(schema), "", faults);
    return faults;
  }

  JsonNode resolve(JsonNode node) {
    return node.has("$ref") ? resolve(document.at(node.get("$ref").asString().substring(1))) : node;
  }

  private void check(JsonNode value, JsonNode schema, String at, List<String> faults) {
    if (schema.has("oneOf")) {
      oneOf(value, schema.get("oneOf"), at, faults);
      return;
    }
    if (schema.has("type") && types(schema).stream().noneMatch(type -> is(value, type))) {
      faults.add(at + ": " + value + " is no " + schema.get("type"));
      return;
    }
    if (schema.has("enum") && !values(schema.get("enum")).contains(value)) {
      faults.add(at + ": " + value + " is none of " + schema.get("enum"));
    }
    if (value.isObject()) {
      object(value, schema, at, faults);
    }
    if (value.isArray() && schema.has("items")) {
      int index = 0;
      for (JsonNode item : value) {
        check(item, resolve(schema.get("items")), at + "[" + index + "]", faults);
        index++;
      }
    }
  }

  private void oneOf(JsonNode value, JsonNode choices, String at, List<String> faults) {
    List<String> last = new ArrayList<>();
    for (JsonNode choice : choices) {
      last.clear();
      check(value, resolve(choice), at, last);
      if (last.isEmpty()) {
        return;
      }
      if (!value.isNull()) {
        faults.addAll(last);
        return;
      }
    }
    faults.add(at + ": " + value + " fits none of " + choices);
  }

  private void object(JsonNode value, JsonNode schema, String at, List<String> faults) {
    Map<String, JsonNode> known = new HashMap<>();
    List<String> required = new ArrayList<>();
    gather(schema, known, required);
    for (String name : required) {
      if (!value.has(name)) {
        faults.add(at + ": lacks " + name);
      }
    }
    JsonNode more = schema.get("additionalProperties");
    for (var property : value.properties()) {
      JsonNode wanted = known.get(property.getKey());
      if (wanted == null) {
        wanted = more;
      }
      if (wanted != null) {
        check(property.getValue(), resolve(wanted), at + "/" + property.getKey(), faults);
      } else if (!known.isEmpty()) {
        faults.add(at + ": holds " + property.getKey() + ", which is not in the document");
      }
    }
  }

  private void gather(JsonNode schema, Map<String, JsonNode> known, List<String> required) {
    for (JsonNode part : schema.path("allOf")) {
      gather(resolve(part), known, required);
    }
    schema.path("properties").properties().forEach(p -> known.put(p.getKey(), p.getValue()));
    schema.path("required").forEach(name -> required.add(name.asString()));
  }

  private static List<String> types(JsonNode schema) {
    JsonNode type = schema.get("type");
    return type.isArray()
        ? values(type).stream().map(JsonNode::asString).toList()
        : List.of(type.asString());
  }

  private static List<JsonNode> values(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  private static boolean is(JsonNode value, String type) {
    return switch (type) {
      case "null" -> value.isNull();
      case "string" -> value.isString();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      default -> throw new IllegalArgumentException(type);
    };
  }
}

package org.sitrep.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/// `key: value` lines of a knowledge file, in their order.
public final class Settings {
  private final Map<String, String> values;

  /// Values as lists: finders ask for the same ones in every article.
  private final Map<String, List<String>> lists = new ConcurrentHashMap<>();

  private Settings(Map<String, String> values) {
    this.values = Collections.unmodifiableMap(values);
  }

  /// Reads lines of the form `key: value`; others are passed over.
  public static Settings of(List<String> lines) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      while (colon > 0 && colon + 1 < line.length() && line.charAt(colon + 1) != ' ') {
        colon = line.indexOf(':', colon + 1);
      }
      if (colon > 0) {
        values.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
      }
    }
    return new Settings(values);
  }

  /// The value of a key, or `otherwise`.
  public String get(String key, String otherwise) {
    return Objects.requireNonNullElse(values.get(key), otherwise);
  }

  /// Whether the key's value is `yes`.
  public boolean yes(String key) {
    return get(key, "").equals("yes");
  }

  /// All keys and values, in the order of the file.
  public Map<String, String> all() {
    return values;
  }

  /// The parts of a value that stand between double quotation marks, or its `;` list if there are
  /// none.
  public List<String> list(String key) {
    return lists.computeIfAbsent(key, k -> parts(get(k, "")));
  }

  private static List<String> parts(String value) {
    List<String> parts = new ArrayList<>();
    if (value.indexOf('"') >= 0) {
      String[] pieces = value.split("\"", -1);
      for (int i = 1; i < pieces.length; i += 2) {
        parts.add(pieces[i]);
      }
    } else {
      for (String part : value.split(";")) {
        if (!part.isBlank()) {
          parts.add(part.strip());
        }
      }
    }
    return List.copyOf(parts);
  }
}

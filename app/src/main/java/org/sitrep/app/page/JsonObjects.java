package org.sitrep.app.page;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/// Finds the objects in a JSON value that [LenientJson] made.
final class JsonObjects {
  private JsonObjects() {}

  /// All of them, outer ones first, in the order they are written.
  static List<Map<?, ?>> in(Object value) {
    List<Map<?, ?>> objects = new ArrayList<>();
    collect(value, objects);
    return objects;
  }

  private static void collect(Object value, List<Map<?, ?>> objects) {
    Iterator<?> inner = List.of().iterator();
    if (value instanceof Map<?, ?> map) {
      objects.add(map);
      inner = map.values().iterator();
    } else if (value instanceof List<?> list) {
      inner = list.iterator();
    }
    while (inner.hasNext()) {
      collect(inner.next(), objects);
    }
  }
}

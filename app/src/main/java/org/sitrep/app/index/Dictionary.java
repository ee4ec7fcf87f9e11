package org.sitrep.app.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers for strings, from 0 on in the order they come in; the empty string is always 0.
final class Dictionary {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> strings = new ArrayList<>();

  Dictionary() {
    add("");
  }

  /// The number of a string, a new one if it has none.
  int add(String string) {
    Integer known = numbers.putIfAbsent(string, strings.size());
    if (known != null) {
      return known;
    }
    strings.add(string);
    return strings.size() - 1;
  }

  /// The number of a string, -1 if it has none.
  int find(String string) {
    return numbers.getOrDefault(string, -1);
  }

  String string(int number) {
    return strings.get(number);
  }

  int size() {
    return strings.size();
  }

  /// Which numbers stand for one of `wanted`; the empty string is never wanted.
  boolean[] among(List<String> wanted) {
    boolean[] among = new boolean[size()];
    for (String string : wanted) {
      int number = find(string);
      if (number > 0) {
        among[number] = true;
      }
    }
    return among;
  }
}

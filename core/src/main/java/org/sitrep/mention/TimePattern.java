package org.sitrep.mention;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.pack.Fold;

/// One way in which a language writes a time, read from a line of `time.txt`.
///
/// @param elements what must follow one another
/// @param rule what the slots mean together, an id of [TimeRule]
record TimePattern(List<Element> elements, TimeRule rule) {
  TimePattern {
    elements = List.copyOf(elements);
  }

  /// A part of a pattern.
  sealed interface Element {
    /// A place for a value: `d m y w p n u`.
    record Slot(char kind) implements Element {}

    /// A literal word, by its folded hash.
    record Word(long hash) implements Element {}
  }

  /// All patterns a line stands for: options in `[ ]` and alternatives `a/b` are multiplied out.
  static List<TimePattern> of(String line) {
    int equals = line.lastIndexOf(" = ");
    TimeRule rule = TimeRule.of(line.substring(equals + 3).strip());
    List<List<Element>> expanded = List.of(List.of());
    for (String part : parts(line.substring(0, equals).strip())) {
      expanded = append(expanded, part);
    }
    return expanded.stream()
        .filter(elements -> !elements.isEmpty())
        .map(elements -> new TimePattern(elements, rule))
        .toList();
  }

  /// Blank-separated parts, a bracketed option being one part.
  private static List<String> parts(String pattern) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    int depth = 0;
    for (int i = 0; i <= pattern.length(); i++) {
      char c = i < pattern.length() ? pattern.charAt(i) : ' ';
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (c == ' ' && depth == 0) {
        if (i > from) {
          parts.add(pattern.substring(from, i));
        }
        from = i + 1;
      }
    }
    return parts;
  }

  private static List<List<Element>> append(List<List<Element>> before, String part) {
    List<List<Element>> after = new ArrayList<>();
    if (part.startsWith("[")) {
      after.addAll(before);
      List<List<Element>> inside = before;
      for (String inner : parts(part.substring(1, part.length() - 1))) {
        inside = append(inside, inner);
      }
      after.addAll(inside);
      return after;
    }
    String[] alternatives = part.equals("/") ? new String[] {part} : part.split("/");
    for (String alternative : alternatives) {
      for (List<Element> elements : before) {
        List<Element> longer = new ArrayList<>(elements);
        addWords(longer, alternative);
        after.add(longer);
      }
    }
    return after;
  }

  private static void addWords(List<Element> elements, String text) {
    if (text.startsWith("{") && text.length() >= 3) {
      elements.add(new Element.Slot(text.charAt(1)));
      String rest = text.substring(text.indexOf('}') + 1);
      if (!rest.isEmpty()) {
        addWords(elements, rest);
      }
      return;
    }
    int slot = text.indexOf('{');
    if (slot > 0) {
      addWords(elements, text.substring(0, slot));
      addWords(elements, text.substring(slot));
      return;
    }
    for (String word : text.split("[-_]")) {
      if (!word.isEmpty()) {
        elements.add(new Element.Word(Fold.WORD.hash(word)));
      }
    }
    if (text.equals("-") || text.equals("_")) {
      elements.add(new Element.Word(Fold.WORD.hash(text)));
    }
  }
}

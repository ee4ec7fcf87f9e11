package org.sitrep.picture.wording;

import java.util.function.UnaryOperator;

/// A pattern with `{placeholders}` and `[parts]` that are left out when a placeholder in them has
/// no value.
///
/// A pattern made of parts alone needs its first one, which carries the verb: without it [#fill]
/// answers the empty string.
final class Template {
  private final String pattern;

  Template(String pattern) {
    this.pattern = pattern;
  }

  /// The pattern with its values; an empty value counts as unknown.
  String fill(UnaryOperator<String> values) {
    StringBuilder out = new StringBuilder(pattern.length() + 32);
    boolean carried = false;
    int at = 0;
    while (at < pattern.length()) {
      int open = pattern.indexOf('[', at);
      int literalEnd = open < 0 ? pattern.length() : open;
      String literal = pattern.substring(at, literalEnd);
      carried |= !literal.isBlank();
      out.append(replace(literal, values).text());
      if (open < 0) {
        break;
      }
      int close = closing(open);
      Filled part = replace(pattern.substring(open + 1, close), values);
      if (part.complete()) {
        out.append(part.text());
        carried |= open == 0;
      }
      at = close + 1;
    }
    return carried ? out.toString().strip() : "";
  }

  private int closing(int open) {
    int close = pattern.indexOf(']', open);
    return close < 0 ? pattern.length() - 1 : close;
  }

  private record Filled(String text, boolean complete) {}

  private static Filled replace(String part, UnaryOperator<String> values) {
    StringBuilder out = new StringBuilder();
    boolean complete = true;
    int at = 0;
    for (int open = part.indexOf('{'); open >= 0; open = part.indexOf('{', at)) {
      int close = part.indexOf('}', open);
      if (close < 0) {
        break;
      }
      String value = values.apply(part.substring(open + 1, close));
      complete &= !value.isEmpty();
      out.append(part, at, open).append(value);
      at = close + 1;
    }
    return new Filled(out.append(part, at, part.length()).toString(), complete);
  }
}

package org.sitrep.app.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads JSON as it is found in pages, where it is often broken: line breaks and bare quotes within
/// strings, commas too many or missing, comments, ends that are missing.
///
/// What it makes is a `Map`, a `List`, a `String` (numbers and words too, as they are written) or
/// nothing. It never fails, and tells afterwards whether anything was wrong. A value nested deeper
/// than [#DEEPEST] ends the reading.
///
/// Its grammar is that of RFC 8259 with the leniences named.
final class LenientJson {
  private static final int DEEPEST = 64;

  private final String text;
  private int at;
  private boolean broken;

  private LenientJson(String text) {
    this.text = text;
  }

  /// @param value empty if there is no value at all
  /// @param broken whether anything had to be mended
  record Read(Optional<Object> value, boolean broken) {}

  static Read read(String text) {
    LenientJson json = new LenientJson(text);
    json.skip();
    Optional<Object> value = json.value(0);
    json.skip();
    boolean rest = json.at < text.length() && text.charAt(json.at) != ';';
    return new Read(value, json.broken || rest);
  }

  /// Empty if no value begins here.
  private Optional<Object> value(int depth) {
    if (at >= text.length()) {
      broken = true;
      return Optional.empty();
    }
    char c = text.charAt(at);
    if (depth > DEEPEST && (c == '{' || c == '[')) {
      broken = true;
      at = text.length();
      return Optional.empty();
    }
    return switch (c) {
      case '{' -> Optional.of(object(depth));
      case '[' -> Optional.of(array(depth));
      case '"' -> Optional.of(string('"'));
      case '\'' -> {
        broken = true;
        yield Optional.of(string('\''));
      }
      default -> word();
    };
  }

  private Map<String, Object> object(int depth) {
    Map<String, Object> object = new LinkedHashMap<>();
    at++;
    while (more('}')) {
      char c = text.charAt(at);
      String name = c == '"' || c == '\'' ? string(c) : name();
      skip();
      if (at >= text.length() || text.charAt(at) != ':') {
        broken = true;
        continue;
      }
      at++;
      skip();
      value(depth + 1).ifPresent(value -> object.putIfAbsent(name, value));
    }
    return object;
  }

  private List<Object> array(int depth) {
    List<Object> array = new ArrayList<>();
    at++;
    while (more(']')) {
      int before = at;
      value(depth + 1).ifPresent(array::add);
      if (at == before) {
        broken = true;
        at++;
      }
    }
    return array;
  }

  /// Whether there is more before `close`, which is taken; the other bracket ends it too, and is
  /// left to whom it belongs.
  private boolean more(char close) {
    skip();
    while (at < text.length() && text.charAt(at) == ',') {
      at++;
      skip();
    }
    if (at >= text.length()) {
      broken = true;
      return false;
    }
    char c = text.charAt(at);
    if (c == close) {
      at++;
      return false;
    }
    if (c == '}' || c == ']') {
      broken = true;
      return false;
    }
    return true;
  }

  /// A name without quotes; always goes on by a character.
  private String name() {
    broken = true;
    int from = at++;
    while (at < text.length() && ":,{}[]\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(from, at).strip();
  }

  private Optional<Object> word() {
    int from = at;
    while (at < text.length() && ",}]\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String word = text.substring(from, at).strip();
    return word.isEmpty() || word.equals("null") ? Optional.empty() : Optional.of(word);
  }

  private String string(char quote) {
    StringBuilder string = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == quote) {
        if (ends()) {
          return string.toString();
        }
        broken = true;
        string.append(c);
      } else if (c == '\\' && at < text.length()) {
        escaped(string);
      } else {
        broken |= c < ' ';
        string.append(c < ' ' ? ' ' : c);
      }
    }
    broken = true;
    return string.toString();
  }

  /// Whether what follows a quote is what follows a string; else it belongs to the string.
  private boolean ends() {
    int i = at;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    if (i >= text.length()) {
      return true;
    }
    char c = text.charAt(i);
    if (c == ',') {
      return opensAfterComma(i + 1);
    }
    boolean newLine = c == '"' && text.substring(at, i).indexOf('\n') >= 0;
    return c == ':' || c == '}' || c == ']' || newLine;
  }

  /// Whether a name, a value or an end follows a comma.
  private boolean opensAfterComma(int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    if (i >= text.length()) {
      return true;
    }
    char c = text.charAt(i);
    return "\"'{[]}-/,".indexOf(c) >= 0
        || Character.isDigit(c)
        || text.startsWith("true", i)
        || text.startsWith("false", i)
        || text.startsWith("null", i);
  }

  private void escaped(StringBuilder string) {
    char c = text.charAt(at++);
    switch (c) {
      case 'n', 'r', 't', 'b', 'f' -> string.append(c == 'n' ? '\n' : ' ');
      case 'u' -> unicode(string);
      default -> string.append(c);
    }
  }

  private void unicode(StringBuilder string) {
    int end = Math.min(at + 4, text.length());
    try {
      string.append((char) Integer.parseInt(text, at, end, 16));
      at = end;
    } catch (NumberFormatException e) {
      broken = true;
    }
  }

  /// Goes past white space and comments.
  private void skip() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || c == '\ufeff') {
        at++;
      } else if (text.startsWith("//", at)) {
        past("\n");
      } else if (text.startsWith("/*", at)) {
        past("*/");
      } else if (text.startsWith("<!--", at)) {
        at += 4;
      } else if (text.startsWith("<![CDATA[", at)) {
        at += 9;
      } else if (text.startsWith("-->", at) || text.startsWith("]]>", at)) {
        at += 3;
      } else {
        return;
      }
    }
  }

  private void past(String end) {
    int found = text.indexOf(end, at + 2);
    at = found < 0 ? text.length() : found + end.length();
  }
}

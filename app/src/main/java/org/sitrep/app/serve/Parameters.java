package org.sitrep.app.serve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The query of a request, read parameter by parameter. Each method refuses what is no such value,
/// and names the parameter.
///
/// What a route does not ask for is unknown to it: [#done] refuses it. An empty value counts as
/// none.
final class Parameters {
  static final int LONGEST_ID = 500;

  private static final int MOST = 64;
  private static final int LONGEST = 4000;
  private static final int MOST_VALUES = 200;

  private final Map<String, String> given;
  private final Set<String> asked = new HashSet<>();

  private Parameters(Map<String, String> given) {
    this.given = given;
  }

  /// @param query as sent, without the question mark
  static Parameters of(String query) {
    Map<String, String> given = new LinkedHashMap<>();
    for (String pair : query.split("&", MOST + 1)) {
      if (given.size() >= MOST) {
        throw new Refused(400, "There are more than " + MOST + " parameters. Try fewer.");
      }
      int equals = pair.indexOf('=');
      if (!pair.isEmpty()) {
        String name = decoded(equals < 0 ? pair : pair.substring(0, equals), "");
        String value = decoded(equals < 0 ? "" : pair.substring(equals + 1), name);
        put(given, name, value);
      }
    }
    return new Parameters(given);
  }

  private static String decoded(String raw, String name) {
    return Percent.decode(raw, ' ')
        .orElseThrow(
            () ->
                Refused.field(
                    Shown.line(name, 40),
                    Shown.of(raw) + " is not percent-encoded UTF-8. Maybe encode it anew."));
  }

  private static void put(Map<String, String> given, String name, String value) {
    if (given.putIfAbsent(name, value) != null) {
      throw Refused.field(
          Shown.line(name, 40),
          "The parameter is given twice. Give it once; lists are separated by commas.");
    }
    if (value.length() > LONGEST) {
      throw Refused.field(
          Shown.line(name, 40),
          "The value has " + value.length() + " characters, more than " + LONGEST + ".");
    }
    if (value.chars().anyMatch(Character::isISOControl)) {
      throw Refused.field(
          Shown.line(name, 40), Shown.of(value) + " holds a control character. Leave it out.");
    }
  }

  private Optional<String> value(String name) {
    asked.add(name);
    return Optional.ofNullable(given.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  /// Words or an id of at most `longest` characters; empty if not given.
  String text(String name, int longest) {
    String text = value(name).orElse("");
    if (text.length() > longest) {
      throw Refused.field(
          name, Shown.of(text) + " has more than " + longest + " characters. Try a shorter one.");
    }
    return text;
  }

  String id(String name) {
    return text(name, LONGEST_ID);
  }

  /// Values separated by commas.
  List<String> list(String name) {
    List<String> values = new ArrayList<>();
    for (String part : value(name).orElse("").split(",", MOST_VALUES + 1)) {
      if (!part.isBlank()) {
        values.add(part.strip());
      }
    }
    if (values.size() > MOST_VALUES) {
      throw Refused.field(name, "There are more than " + MOST_VALUES + " values. Try fewer.");
    }
    return values;
  }

  /// Values separated by commas, each one of `allowed`.
  List<String> list(String name, Collection<String> allowed) {
    List<String> values = list(name);
    values.forEach(value -> require(name, value, allowed));
    return values;
  }

  /// One of `allowed`.
  String choice(String name, Collection<String> allowed, String without) {
    String value = value(name).orElse(without);
    require(name, value, allowed);
    return value;
  }

  private static void require(String name, String value, Collection<String> allowed) {
    if (!allowed.contains(value)) {
      String all = String.join(", ", allowed.stream().sorted().limit(MOST).toList());
      throw Refused.field(name, Shown.of(value) + " is not known. Try one of: " + all + ".");
    }
  }

  long whole(String name, long least, long most, long without) {
    Optional<String> text = value(name);
    if (text.isEmpty()) {
      return without;
    }
    long number = Numbers.whole(text.get()).orElse(least - 1);
    if (number < least || number > most) {
      throw Refused.field(
          name, Shown.of(text.get()) + " is no whole number from " + least + " to " + most + ".");
    }
    return number;
  }

  double number(String name, double least, double most, double without) {
    Optional<String> text = value(name);
    if (text.isEmpty()) {
      return without;
    }
    double number = Numbers.decimal(text.get()).orElse(Double.NaN);
    if (!(number >= least && number <= most)) {
      throw Refused.field(
          name, Shown.of(text.get()) + " is no number from " + least + " to " + most + ".");
    }
    return number;
  }

  /// A value read by `reader`, which gives nothing for what it cannot read.
  <T> Optional<T> read(String name, Function<String, Optional<T>> reader, String advice) {
    return value(name)
        .map(
            text ->
                reader
                    .apply(text)
                    .orElseThrow(
                        () ->
                            Refused.field(name, Shown.of(text) + " is no such value. " + advice)));
  }

  /// Refuses parameters that nothing has asked for.
  void done() {
    for (String name : given.keySet()) {
      if (!asked.contains(name)) {
        throw Refused.field(
            Shown.line(name, 40),
            "There is no parameter "
                + Shown.of(name)
                + " here. Known are: "
                + (asked.isEmpty() ? "none" : String.join(", ", asked.stream().sorted().toList()))
                + ".");
      }
    }
  }
}

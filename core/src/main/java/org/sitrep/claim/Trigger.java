package org.sitrep.claim;

import java.util.Arrays;
import java.util.List;

/// One line of `events.txt`: a word that carries an event, and what must stand around it.
///
/// @param kind verb, noun or phrase
/// @param lemma the word
/// @param particle a further word the verb needs, empty if none
/// @param type event type
/// @param objects what the object must be, one of them; empty if anything
/// @param forbidden what the object must not be
/// @param subjects what the subject must be, one of them; empty if anything
/// @param forbiddenSubjects what the subject must not be
/// @param agent where the agent stands, if the trigger says so
/// @param target where the target stands, if the trigger says so
/// @param place where the place stands, if the trigger says so
/// @param unless words that rule it out in the same sentence
/// @param status the status it gives by itself, empty if none
record Trigger(
    Kind kind,
    String lemma,
    String particle,
    String type,
    List<String> objects,
    List<String> forbidden,
    List<String> subjects,
    List<String> forbiddenSubjects,
    Slot agent,
    Slot target,
    Slot place,
    List<String> unless,
    String status) {
  /// What carries the event.
  enum Kind {
    VERB,
    NOUN,
    PHRASE
  }

  /// Where a role stands: where its kind of word usually stands, or where the line says.
  enum Slot {
    USUAL,
    SUBJECT,
    OBJECT,
    NONE
  }

  /// Reads a line of a compiled pack.
  static Trigger of(String line) {
    String[] f = line.split("\t", -1);
    String unless = option(f, "unless");
    return new Trigger(
        kind(line),
        f[1],
        f[2],
        f[3],
        wanted(list(f[4])),
        unwanted(list(f[4])),
        wanted(list(f[5])),
        unwanted(list(f[5])),
        slot(option(f, "agent")),
        slot(option(f, "target")),
        slot(option(f, "place")),
        list(unless),
        option(f, "status"));
  }

  /// What carries the event of a line.
  static Kind kind(String line) {
    return switch (line.substring(0, line.indexOf('\t'))) {
      case "verb" -> Kind.VERB;
      case "noun" -> Kind.NOUN;
      default -> Kind.PHRASE;
    };
  }

  /// The word of a line.
  static String lemma(String line) {
    int from = line.indexOf('\t') + 1;
    return line.substring(from, line.indexOf('\t', from));
  }

  private static List<String> wanted(List<String> conditions) {
    return conditions.stream().filter(c -> !c.startsWith("!")).toList();
  }

  private static List<String> unwanted(List<String> conditions) {
    return conditions.stream()
        .filter(c -> c.startsWith("!"))
        .map(c -> c.substring(1).strip())
        .toList();
  }

  private static List<String> list(String text) {
    return Arrays.stream(text.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static String option(String[] fields, String key) {
    for (int i = 6; i < fields.length; i++) {
      if (fields[i].startsWith(key + "=")) {
        return fields[i].substring(key.length() + 1).strip();
      }
    }
    return "";
  }

  private static Slot slot(String word) {
    return switch (word) {
      case "subject", "by" -> Slot.SUBJECT;
      case "object", "of" -> Slot.OBJECT;
      case "none" -> Slot.NONE;
      default -> Slot.USUAL;
    };
  }

  /// How much must hold for it; of two that fit, the more demanding is taken.
  int demands() {
    return (objects.isEmpty() ? 0 : objects.contains("@any") ? 1 : 2)
        + (subjects.isEmpty() ? 0 : 2)
        + (particle.isEmpty() ? 0 : 2)
        + (kind == Kind.PHRASE ? 3 : 0);
  }
}

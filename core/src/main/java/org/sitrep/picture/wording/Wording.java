package org.sitrep.picture.wording;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.knowledge.Language;
import org.sitrep.knowledge.ReaderNames;
import org.sitrep.knowledge.Settings;

/// The words of one language for what a report says.
public final class Wording {
  private static final String FALLBACK = "en";
  private static final Pattern ALTERNATIVES = Pattern.compile(" || ", Pattern.LITERAL);

  private final String tag;
  private final ReaderNames names;
  private final Settings labels;
  private final Settings phrases;
  private final Settings otherLabels;
  private final Settings otherPhrases;

  private Wording(Language language, Language other) {
    this.tag = language.tag();
    this.names = language.readerNames();
    this.labels = language.report();
    this.phrases = language.phrases();
    this.otherLabels = other.report();
    this.otherPhrases = other.phrases();
  }

  /// The words of a language.
  ///
  /// @throws IllegalArgumentException if the language is unknown
  public static Wording of(Knowledge knowledge, String tag) {
    Language language = knowledge.language(tag);
    return new Wording(language, tag.equals(FALLBACK) ? language : knowledge.language(FALLBACK));
  }

  /// The tags of the languages that reports can be written in.
  public static List<String> languages(Knowledge knowledge) {
    return knowledge.tags().stream().filter(tag -> speaks(knowledge, tag)).toList();
  }

  /// Whether reports can be written in a language.
  public static boolean speaks(Knowledge knowledge, String tag) {
    return knowledge.tags().contains(tag) && !knowledge.language(tag).phrases().all().isEmpty();
  }

  /// What the language's readers call places and actors.
  public ReaderNames names() {
    return names;
  }

  /// BCP 47 tag of the language.
  public String tag() {
    return tag;
  }

  /// The phrase of a key of `interface.txt`; the key itself if no language has it.
  public String phrase(String key) {
    return phrases.get(key, otherPhrases.get(key, key));
  }

  /// The phrase of a key with its placeholders filled; parts with an empty value are left out as
  /// [Template] says.
  public String phrase(String key, Map<String, String> values) {
    return new Template(phrase(key)).fill(name -> values.getOrDefault(name, ""));
  }

  /// The phrase of a key for a number of things: key `.one` for one, `.many` else, with `{n}`.
  public String count(String key, int number) {
    return phrase(key + (number == 1 ? ".one" : ".many"), Map.of("n", Integer.toString(number)));
  }

  /// Whether `interface.txt` has the key.
  public boolean has(String key) {
    return !phrase(key).equals(key);
  }

  /// Whether the language itself labels an id in `report.txt`.
  public boolean has(String group, String id) {
    return labels.all().containsKey(group + "." + id);
  }

  /// The label of an id in `report.txt`, the id in plain words if it has none.
  ///
  /// @param group `type`, `definition`, `measure`, `kind` or `role`
  public String label(String group, String id) {
    String key = group + "." + id;
    return labels.get(key, otherLabels.get(key, id.replace('-', ' ')));
  }

  /// What happened, as one clause without a full stop, beginning with a capital: the first of the
  /// type's patterns whose actors are known, failing that its label.
  ///
  /// @param values `agent`, `target` and `place`, empty where unknown
  public String statement(String type, Map<String, String> values) {
    String patterns = labels.get("statement." + type, otherLabels.get("statement." + type, ""));
    return ALTERNATIVES
        .splitAsStream(patterns)
        .map(pattern -> new Template(pattern).fill(name -> values.getOrDefault(name, "")))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .map(Wording::capital)
        .orElseGet(() -> labelled(type, values));
  }

  /// The label of a type with those concerned, for what is no fact or lacks the actor that its
  /// statement needs.
  ///
  /// @param values `agent`, `target` and `place`, empty where unknown
  public String labelled(String type, Map<String, String> values) {
    Map<String, String> withLabel =
        Map.of(
            "label", label("type", type),
            "agent", values.getOrDefault("agent", ""),
            "target", values.getOrDefault("target", ""),
            "place", values.getOrDefault("place", ""));
    return capital(phrase("statement.label", withLabel));
  }

  /// The words joined as a list: "A, B and C".
  public String join(List<String> words) {
    if (words.size() < 2) {
      return words.isEmpty() ? "" : words.getFirst();
    }
    String head = String.join(", ", words.subList(0, words.size() - 1));
    return phrase("list.last", Map.of("head", head, "last", words.getLast()));
  }

  /// The text with its first letter in upper case.
  public static String capital(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.codePointAt(0);
    return new StringBuilder(text.length())
        .appendCodePoint(Character.toTitleCase(first))
        .append(text, Character.charCount(first), text.length())
        .toString();
  }
}

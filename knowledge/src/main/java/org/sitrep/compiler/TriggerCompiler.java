package org.sitrep.compiler;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sitrep.compiler.TextFile.Line;
import org.sitrep.pack.Concept;

/// Compiles `events.txt`: every word a trigger speaks of goes into the lexicon, and each trigger
/// becomes one line of the pack.
///
/// A compiled line has tab-separated fields: kind (`verb`, `noun`, `phrase`), lemma, particle,
/// event type, object conditions, subject conditions (lists joined by `;`), options (`key=value`
/// joined by tabs). Alternatives of the source are lines of their own.
final class TriggerCompiler {
  private static final Set<String> OPTIONS = Set.of("agent", "target", "place", "unless", "status");

  private final LexiconBuilder lexicon;
  private final List<String> eventTypes;
  private final Problems problems;
  private final Set<String> compiled = new TreeSet<>();

  TriggerCompiler(LexiconBuilder lexicon, List<String> eventTypes, Problems problems) {
    this.lexicon = lexicon;
    this.eventTypes = eventTypes;
    this.problems = problems;
  }

  List<String> compile(TextFile file) {
    for (Line line : file.lines()) {
      if (line.section().startsWith("class ")) {
        String name = line.section().substring("class ".length()).strip();
        TextFile.list(line.text()).forEach(noun -> lexicon.noun(noun, Concept.CLASS, name));
      } else if (!eventTypes.contains(line.section())) {
        problems.add(line.file(), line.number(), "no such event type: " + line.section());
      } else {
        trigger(line);
      }
    }
    return List.copyOf(compiled);
  }

  private void trigger(Line line) {
    List<String> fields = line.fields();
    String head = fields.getFirst();
    int colon = head.indexOf(':');
    String kind = colon < 0 ? "" : head.substring(0, colon).strip();
    String rest = head.substring(colon + 1).strip();
    String objects = after(rest, '>', '<');
    String subjects = after(rest, '<', '>');
    String lemmas = rest.split("[<>]", 2)[0].strip();
    List<String> options =
        fields.subList(1, fields.size()).stream().flatMap(TriggerCompiler::options).toList();
    for (String option : options) {
      if (!OPTIONS.contains(option.split("=", 2)[0].strip())) {
        problems.add(line.file(), line.number(), "unknown option: " + option);
      }
    }
    conditions(objects);
    conditions(subjects);
    String tail =
        line.section() + "\t" + objects + "\t" + subjects + "\t" + String.join("\t", options);
    switch (kind) {
      case "verb" -> alternatives(lemmas).forEach(lemma -> verb(lemma, tail));
      case "noun" -> alternatives(lemmas).forEach(lemma -> noun(lemma, tail));
      case "phrase" -> TextFile.list(lemmas).forEach(phrase -> phrase(phrase, tail));
      default -> problems.add(line.file(), line.number(), "expected verb:, noun: or phrase:");
    }
    options.stream().filter(o -> o.startsWith("unless=")).forEach(this::unless);
  }

  /// Role options may share a field, parted by blanks; the others have one of their own.
  private static Stream<String> options(String field) {
    boolean roles = !field.startsWith("unless") && !field.contains(" unless=");
    return roles ? Arrays.stream(field.split(" ")).filter(o -> !o.isEmpty()) : Stream.of(field);
  }

  /// The list between one mark and the other or the end.
  private static String after(String text, char mark, char other) {
    int from = text.indexOf(mark);
    if (from < 0) {
      return "";
    }
    int to = text.indexOf(other, from);
    String list = text.substring(from + 1, to < 0 ? text.length() : to);
    return String.join(";", TextFile.list(list));
  }

  /// Alternatives `a/b`; those of a first word that is followed by a particle share the particle.
  private static List<String> alternatives(String lemmas) {
    int space = lemmas.indexOf(' ');
    int slash = lemmas.indexOf('/');
    if (slash < 0) {
      return List.of(lemmas);
    }
    if (space > slash && lemmas.indexOf('/', space) < 0) {
      String particle = lemmas.substring(space);
      return Arrays.stream(lemmas.substring(0, space).split("/")).map(v -> v + particle).toList();
    }
    return Arrays.stream(lemmas.split("/")).map(String::strip).toList();
  }

  private void verb(String lemma, String tail) {
    int space = lemma.indexOf(' ');
    String first = space < 0 ? lemma : lemma.substring(0, space);
    String particle = space < 0 ? "" : lemma.substring(space + 1).strip();
    lexicon.verb(first, Concept.VERB, first);
    if (!particle.isEmpty()) {
      lexicon.phrase(particle, Concept.PARTICLE_OF_VERB, particle);
    }
    compiled.add("verb\t" + first + "\t" + particle + "\t" + tail);
  }

  private void noun(String lemma, String tail) {
    lexicon.noun(lemma, Concept.NOUN, lemma);
    compiled.add("noun\t" + lemma + "\t\t" + tail);
  }

  private void phrase(String phrase, String tail) {
    lexicon.phrase(phrase, Concept.PHRASE, phrase);
    compiled.add("phrase\t" + phrase + "\t\t" + tail);
  }

  private void conditions(String list) {
    for (String condition : new ArrayList<>(TextFile.list(list))) {
      String word = condition.startsWith("!") ? condition.substring(1).strip() : condition;
      if (!word.startsWith("@")) {
        lexicon.noun(word, Concept.NOUN, word);
      }
    }
  }

  private void unless(String option) {
    for (String word : TextFile.list(option.substring("unless=".length()))) {
      lexicon.lemma(word, Concept.UNLESS, word);
    }
  }
}

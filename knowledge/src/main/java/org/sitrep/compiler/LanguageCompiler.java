package org.sitrep.compiler;

import static org.sitrep.pack.Concept.*;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.compiler.TextFile.Line;
import org.sitrep.pack.Apostrophes;
import org.sitrep.pack.Concept;
import org.sitrep.pack.Fold;
import org.sitrep.pack.PackWriter;

/// Compiles the folder of one language into its lexicon pack.
final class LanguageCompiler {
  private static final List<Concept> FUNCTION_WORDS =
      List.of(
          NEGATION,
          FUTURE,
          PLANNED,
          CONDITIONAL,
          POSSIBLE,
          HEARSAY,
          CONFIRMED,
          UNCONFIRMED,
          PERFECT,
          PLUPERFECT,
          PASSIVE,
          BY,
          OF,
          AGAINST,
          WITH,
          AT,
          FROM,
          TO,
          COORDINATOR,
          SUBORDINATOR,
          RELATIVE,
          INFINITIVE,
          ARTICLE,
          PRONOUN_PERSON,
          PRONOUN_GROUP,
          RECALL,
          NEWS,
          PURPOSE,
          FICTION,
          ABBREVIATION,
          AFTER,
          WHERE);

  private static final Set<String> TIME_RULES =
      Set.of(
          "date",
          "weekday",
          "weekday-last",
          "weekday-next",
          "ago",
          "ahead",
          "last-unit",
          "next-unit",
          "this-unit",
          "range",
          "since",
          "early",
          "mid",
          "late",
          "month-last",
          "month-next",
          "duration",
          "decade");

  /// How many of the frequent words are no forms of topics.
  private static final int COMMONEST = 120;

  private final Path folder;
  private final Problems problems;
  private final LexiconBuilder lexicon;
  private final Inflector inflector;
  private final TopicCompiler topics;

  LanguageCompiler(Path folder, TopicList topics, Problems problems) throws IOException {
    this.folder = folder;
    this.problems = problems;
    this.inflector = new Inflector(file("inflection"), problems);
    this.lexicon = new LexiconBuilder(inflector, apostrophes());
    Set<String> function = functionForms();
    this.topics =
        new TopicCompiler(topics, inflector, apostrophes(), function, common(function), problems);
  }

  private Apostrophes apostrophes() throws IOException {
    return Apostrophes.of(
        TextFile.list(setting("elision")), setting("apostrophe-endings").equals("yes"));
  }

  /// The value of a key of `language.txt`; empty if it has none.
  private String setting(String key) throws IOException {
    String begin = key + ":";
    return file("language").lines().stream()
        .map(Line::text)
        .filter(text -> text.startsWith(begin))
        .map(text -> text.substring(begin.length()).strip())
        .findFirst()
        .orElse("");
  }

  private TextFile file(String name) throws IOException {
    return TextFile.read(folder.resolve(name + ".txt"));
  }

  /// Reads all files and writes the pack.
  ///
  /// @param actors names of actors, as [ActorCompiler] collected them
  void compile(ActorCompiler actors, ReaderNames readers, List<String> eventTypes, Path out)
      throws IOException {
    PackWriter pack = new PackWriter();
    String tag = folder.getFileName().toString();
    pack.strings("reader-names", readers.records(tag, actors.shown(tag)));
    functionWords();
    pack.strings("settings", keyValues(file("language")));
    pack.strings("report", keyValues(file("report")));
    pack.strings("interface", keyValues(file("interface")));
    pack.strings(
        "triggers", new TriggerCompiler(lexicon, eventTypes, problems).compile(file("events")));
    attribution();
    List<String> times = time();
    List<String> ranges = quantities();
    pack.strings("time-patterns", times);
    pack.strings("ranges", ranges);
    people();
    places();
    actors(actors);
    boilerplate();
    for (Line line : file("frequent").lines()) {
      Arrays.stream(line.text().split(" ")).forEach(w -> lexicon.anyCase(w, FREQUENT, ""));
    }
    lexicon.write(pack);
    topics.read(file("concepts"));
    topics.write(pack);
    pack.strings("name-endings", NameEndingReader.read(file("inflection"), problems));
    if (!setting("prefix").isEmpty()) {
      List<String> further = new ArrayList<>(literals(times, ranges));
      further.addAll(topics.vocabulary());
      lexicon.writeVocabulary(pack, further);
    }
    if (problems.all().isEmpty()) {
      pack.write(out);
    }
  }

  /// The literal words of patterns.
  private static List<String> literals(List<String> times, List<String> ranges) {
    return Stream.concat(
            times.stream().map(line -> line.substring(0, line.lastIndexOf(" = "))), ranges.stream())
        .map(pattern -> pattern.replaceAll("\\{.}", " "))
        .flatMap(pattern -> Words.of(pattern.replace('_', ' ')).stream())
        .map(Fold.WORD::fold)
        .toList();
  }

  private void functionWords() throws IOException {
    TextFile words = file("words");
    for (Concept concept : FUNCTION_WORDS) {
      String section = concept.name().toLowerCase(Locale.ROOT).replace('_', '-');
      for (Line line : words.section(section)) {
        TextFile.list(line.text()).forEach(w -> lexicon.phrase(w, concept, ""));
      }
    }
  }

  /// All words of `words.txt` that stand by themselves, folded.
  private Set<String> functionForms() throws IOException {
    return file("words").lines().stream()
        .flatMap(line -> TextFile.list(line.text()).stream())
        .map(Fold.WORD::fold)
        .collect(Collectors.toSet());
  }

  /// Those, and the commonest words of `frequent.txt`.
  private Set<String> common(Set<String> function) throws IOException {
    return Stream.concat(
            function.stream(),
            file("frequent").lines().stream()
                .flatMap(line -> Arrays.stream(line.text().split(" ")))
                .limit(COMMONEST)
                .map(Fold.WORD::fold))
        .collect(Collectors.toSet());
  }

  private static List<String> keyValues(TextFile file) {
    return file.lines().stream().map(Line::text).toList();
  }

  private void attribution() throws IOException {
    TextFile file = file("attribution");
    for (Line line : file.section("say")) {
      String status = option(line, "status", "asserted");
      TextFile.list(line.fields().getFirst()).forEach(verb -> lexicon.verb(verb, SAY, status));
    }
    phrases(file, "according", ACCORDING);
    phrases(file, "citing", CITING);
    valued(file, "source", SOURCE, true);
    valued(file, "wire", WIRE, true);
  }

  private static String option(Line line, String key, String otherwise) {
    for (String field : line.fields()) {
      if (field.startsWith(key + "=")) {
        return field.substring(key.length() + 1).strip();
      }
    }
    return otherwise;
  }

  private void phrases(TextFile file, String section, Concept concept) {
    for (Line line : file.section(section)) {
      TextFile.list(line.text()).forEach(phrase -> lexicon.phrase(phrase, concept, ""));
    }
  }

  /// Lines `words | value`.
  private void valued(TextFile file, String section, Concept concept, boolean lemmas) {
    for (Line line : file.section(section)) {
      add(line, 0, 1, concept, lemmas);
    }
  }

  /// Lines `value | words`.
  private void keyed(TextFile file, String section, Concept concept, boolean lemmas) {
    for (Line line : file.section(section)) {
      add(line, 1, 0, concept, lemmas);
    }
  }

  private void add(Line line, int wordField, int valueField, Concept concept, boolean lemmas) {
    List<String> fields = line.fields();
    if (fields.size() < 2) {
      problems.add(line.file(), line.number(), "expected two fields: " + line.text());
      return;
    }
    String value = fields.get(valueField);
    for (String word : TextFile.list(fields.get(wordField))) {
      if (lemmas) {
        lexicon.lemma(word, concept, value);
      } else {
        lexicon.phrase(word, concept, value);
      }
    }
  }

  private List<String> time() throws IOException {
    TextFile file = file("time");
    keyed(file, "weekday", WEEKDAY, false);
    keyed(file, "month", MONTH, false);
    keyed(file, "part", DAY_PART, false);
    keyed(file, "unit", TIME_UNIT, false);
    keyed(file, "relative", RELATIVE_TIME, false);
    List<String> patterns = new ArrayList<>();
    for (Line line : file.section("patterns")) {
      int equals = line.text().lastIndexOf(" = ");
      if (equals < 0 || !TIME_RULES.contains(line.text().substring(equals + 3).strip())) {
        problems.add(
            line.file(),
            line.number(),
            "expected `pattern = rule` with a known rule: " + line.text());
      } else {
        patterns.add(line.text());
      }
    }
    return patterns;
  }

  private List<String> quantities() throws IOException {
    TextFile file = file("quantities");
    keyed(file, "number", NUMBER, false);
    keyed(file, "multiplier", MULTIPLIER, false);
    keyed(file, "vague", VAGUE, false);
    keyed(file, "fraction", FRACTION, false);
    phrases(file, "about", ABOUT);
    phrases(file, "at-least", AT_LEAST);
    phrases(file, "more-than", MORE_THAN);
    phrases(file, "at-most", AT_MOST);
    phrases(file, "less-than", LESS_THAN);
    phrases(file, "nearly", NEARLY);
    keyed(file, "unit", UNIT, false);
    keyed(file, "counted", COUNTED, true);
    for (Line line : file.section("state")) {
      state(line);
    }
    List<String> ranges = new ArrayList<>();
    for (String section : List.of("between", "range")) {
      file.section(section).forEach(line -> ranges.addAll(TextFile.list(line.text())));
    }
    return ranges;
  }

  /// A state word may ask for an object: `claim > life`.
  private void state(Line line) {
    List<String> fields = line.fields();
    if (fields.size() < 2) {
      problems.add(line.file(), line.number(), "expected `measure | words`: " + line.text());
      return;
    }
    for (String word : TextFile.list(fields.get(1))) {
      int object = word.indexOf('>');
      if (object < 0) {
        lexicon.lemma(word, STATE, fields.getFirst());
      } else {
        String noun = word.substring(object + 1).strip();
        lexicon.lemma(word.substring(0, object).strip(), STATE, fields.getFirst() + ">" + noun);
        lexicon.noun(noun, NOUN, noun);
      }
    }
  }

  private void people() throws IOException {
    TextFile file = file("people");
    valued(file, "title", TITLE, true);
    for (String section : List.of("given-name", "particle", "not-name")) {
      Concept concept = Concept.valueOf(section.toUpperCase(Locale.ROOT).replace('-', '_'));
      phrases(file, section, concept);
    }
    for (Line line : file.section("body")) {
      TextFile.list(line.text()).forEach(noun -> lexicon.noun(noun, BODY, ""));
    }
    for (Line line : file.section("person-verb")) {
      TextFile.list(line.text()).forEach(verb -> lexicon.verb(verb, PERSON_VERB, ""));
    }
    worldNames("given", GIVEN_NAME);
    worldNames("family", FAMILY_NAME);
    for (Line line : file.section("people")) {
      TextFile.list(line.text()).forEach(noun -> lexicon.noun(noun, PEOPLE, noun));
    }
  }

  /// Names of people of the world that are written in the language's script.
  private void worldNames(String name, Concept concept) throws IOException {
    String script = setting("script");
    Path names = folder.resolveSibling("../names").resolve(name + ".txt");
    for (Line line : TextFile.read(names).lines()) {
      if (line.section().split(" ")[0].equals(script)) {
        TextFile.list(line.text()).forEach(word -> lexicon.phrase(word, concept, ""));
      }
    }
  }

  private void places() throws IOException {
    TextFile file = file("places");
    keyed(file, "country", COUNTRY, false);
    keyed(file, "demonym", DEMONYM, false);
    for (Line line : file.section("place-noun")) {
      if (line.fields().size() == 2) {
        TextFile.list(line.fields().get(1))
            .forEach(noun -> lexicon.noun(noun, PLACE_NOUN, line.fields().getFirst()));
      }
    }
    keyed(file, "direction", DIRECTION, false);
    keyed(file, "name", PLACE_NAME, false);
    phrases(file, "not-place", NOT_PLACE);
  }

  private void actors(ActorCompiler actors) throws IOException {
    TextFile file = file("actors");
    for (Line line : file.section("force")) {
      if (line.fields().size() == 2) {
        TextFile.list(line.fields().get(1))
            .forEach(noun -> lexicon.noun(noun, FORCE, line.fields().getFirst()));
      }
    }
    keyed(file, "generic", GENERIC, false);
    keyed(file, "alias", ACTOR, false);
    actors
        .names(folder.getFileName().toString())
        .forEach((name, id) -> lexicon.phrase(name, ACTOR, id));
  }

  private void boilerplate() throws IOException {
    TextFile file = file("boilerplate");
    for (Concept concept :
        List.of(
            CREDIT,
            CAPTION,
            PROMPT,
            PROMPT_ANYWHERE,
            BYLINE,
            PUBLISHED,
            UPDATED,
            TIME_OF_READING,
            LINE,
            END)) {
      String section = concept.name().toLowerCase(Locale.ROOT).replace('_', '-');
      for (Line line : file.section(section)) {
        TextFile.list(line.text())
            .forEach(phrase -> lexicon.anyCase(phrase, concept, requiredSign(phrase)));
      }
    }
  }

  /// The sign that a phrase ends in and that must follow it in the text too; empty if it ends in a
  /// word.
  private static String requiredSign(String phrase) {
    String last = phrase.substring(phrase.length() - 1);
    return Character.isLetterOrDigit(last.charAt(0)) ? "" : last;
  }
}

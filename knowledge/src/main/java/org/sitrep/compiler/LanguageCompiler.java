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
          WHERE,
          COMPLEMENT,
          ENDED,
          OCCASION,
          BEGUN);

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
    List<String> times = new TimeCompiler(file("time"), lexicon, problems).compile();
    List<String> ranges = new QuantityCompiler(file("quantities"), lexicon, problems).compile();
    pack.strings("time-patterns", times);
    pack.strings("ranges", ranges);
    new PeopleCompiler(
            file("people"), folder.resolveSibling("../names"), setting("script"), lexicon, problems)
        .compile();
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

  private Sections sections(TextFile file) {
    return new Sections(file, lexicon, problems);
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
    sections(file).phrases("according", ACCORDING);
    sections(file).phrases("according-same", ACCORDING_SAME);
    sections(file).phrases("citing", CITING);
    sections(file).valued("source", SOURCE, true);
    sections(file).valued("wire", WIRE, true);
  }

  private static String option(Line line, String key, String otherwise) {
    for (String field : line.fields()) {
      if (field.startsWith(key + "=")) {
        return field.substring(key.length() + 1).strip();
      }
    }
    return otherwise;
  }

  private void places() throws IOException {
    TextFile file = file("places");
    Sections sections = sections(file);
    sections.keyed("country", COUNTRY, false);
    sections.keyed("demonym", DEMONYM, false);
    for (Line line : file.section("place-noun")) {
      if (line.fields().size() == 2) {
        TextFile.list(line.fields().get(1))
            .forEach(noun -> lexicon.noun(noun, PLACE_NOUN, line.fields().getFirst()));
      }
    }
    sections.keyed("direction", DIRECTION, false);
    sections.keyed("name", PLACE_NAME, false);
    sections.phrases("not-place", NOT_PLACE);
  }

  private void actors(ActorCompiler actors) throws IOException {
    TextFile file = file("actors");
    for (Line line : file.section("force")) {
      if (line.fields().size() == 2) {
        TextFile.list(line.fields().get(1))
            .forEach(noun -> lexicon.noun(noun, FORCE, line.fields().getFirst()));
      }
    }
    sections(file).keyed("generic", GENERIC, false);
    sections(file).keyed("alias", ACTOR, false);
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

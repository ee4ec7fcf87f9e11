package org.sitrep.compiler;

import static org.sitrep.pack.Concept.*;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.sitrep.compiler.TextFile.Line;
import org.sitrep.pack.Concept;

/// Reads names and titles of people, and what only they do, into a lexicon.
final class PeopleCompiler {
  private final TextFile file;
  private final Path names;
  private final String script;
  private final LexiconBuilder lexicon;
  private final Problems problems;

  /// @param names the folder of names of the world
  /// @param script that of the language: only names written in it are taken
  PeopleCompiler(
      TextFile file, Path names, String script, LexiconBuilder lexicon, Problems problems) {
    this.file = file;
    this.names = names;
    this.script = script;
    this.lexicon = lexicon;
    this.problems = problems;
  }

  void compile() throws IOException {
    Sections sections = new Sections(file, lexicon, problems);
    sections.valued("title", TITLE, true);
    for (String section : List.of("given-name", "particle", "not-name")) {
      Concept concept = Concept.valueOf(section.toUpperCase(Locale.ROOT).replace('-', '_'));
      sections.phrases(section, concept);
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
    for (Line line : TextFile.read(names.resolve(name + ".txt")).lines()) {
      if (line.section().split(" ")[0].equals(script)) {
        TextFile.list(line.text()).forEach(word -> lexicon.phrase(word, concept, ""));
      }
    }
  }
}

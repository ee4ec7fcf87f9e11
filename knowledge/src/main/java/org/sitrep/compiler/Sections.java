package org.sitrep.compiler;

import java.util.List;
import org.sitrep.compiler.TextFile.Line;
import org.sitrep.pack.Concept;

/// Reads sections of knowledge files whose lines are words, or words with a value, into a lexicon.
final class Sections {
  private final TextFile file;
  private final LexiconBuilder lexicon;
  private final Problems problems;

  Sections(TextFile file, LexiconBuilder lexicon, Problems problems) {
    this.file = file;
    this.lexicon = lexicon;
    this.problems = problems;
  }

  void phrases(String section, Concept concept) {
    for (Line line : file.section(section)) {
      TextFile.list(line.text()).forEach(phrase -> lexicon.phrase(phrase, concept, ""));
    }
  }

  /// Lines `words | value`.
  void valued(String section, Concept concept, boolean lemmas) {
    for (Line line : file.section(section)) {
      add(line, 0, 1, concept, lemmas);
    }
  }

  /// Lines `value | words`.
  void keyed(String section, Concept concept, boolean lemmas) {
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
}

package org.sitrep.compiler;

import static org.sitrep.pack.Concept.*;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.compiler.TextFile.Line;

/// Reads numbers, units and what is counted into a lexicon.
final class QuantityCompiler {
  private final TextFile file;
  private final LexiconBuilder lexicon;
  private final Problems problems;

  QuantityCompiler(TextFile file, LexiconBuilder lexicon, Problems problems) {
    this.file = file;
    this.lexicon = lexicon;
    this.problems = problems;
  }

  /// Patterns of ranges.
  List<String> compile() {
    Sections sections = new Sections(file, lexicon, problems);
    sections.keyed("number", NUMBER, false);
    sections.keyed("multiplier", MULTIPLIER, false);
    sections.keyed("vague", VAGUE, false);
    sections.keyed("fraction", FRACTION, false);
    sections.phrases("about", ABOUT);
    sections.phrases("at-least", AT_LEAST);
    sections.phrases("more-than", MORE_THAN);
    sections.phrases("at-most", AT_MOST);
    sections.phrases("less-than", LESS_THAN);
    sections.phrases("nearly", NEARLY);
    sections.keyed("unit", UNIT, false);
    sections.keyed("counted", COUNTED, true);
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
}

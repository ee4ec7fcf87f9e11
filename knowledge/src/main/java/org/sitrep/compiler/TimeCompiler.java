package org.sitrep.compiler;

import static org.sitrep.pack.Concept.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sitrep.compiler.TextFile.Line;

/// Reads words of time into a lexicon, and patterns that combine them.
final class TimeCompiler {
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

  private final TextFile file;
  private final LexiconBuilder lexicon;
  private final Problems problems;

  TimeCompiler(TextFile file, LexiconBuilder lexicon, Problems problems) {
    this.file = file;
    this.lexicon = lexicon;
    this.problems = problems;
  }

  /// The patterns, each `pattern = rule`.
  List<String> compile() {
    Sections sections = new Sections(file, lexicon, problems);
    sections.keyed("weekday", WEEKDAY, false);
    sections.keyed("month", MONTH, false);
    sections.keyed("part", DAY_PART, false);
    sections.keyed("unit", TIME_UNIT, false);
    sections.keyed("relative", RELATIVE_TIME, false);
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
}

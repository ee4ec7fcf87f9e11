package org.sitrep.compiler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.compiler.TextFile.Line;

/// Turns `[name]` of `inflection.txt` round: from the endings in the text to those of the basic
/// form.
final class NameEndingReader {
  /// How a name ends in the text, and how its basic form does.
  private record Pair(String inText, String basic) {
    String line() {
      return inText + "\t" + basic;
    }
  }

  private NameEndingReader() {}

  /// Lines `ending in the text TAB ending of the basic form`, the longest ending in the text first,
  /// those of one length in the order of the file.
  static List<String> read(TextFile inflection, Problems problems) {
    Set<Pair> pairs = new LinkedHashSet<>();
    for (Line line : inflection.section("name")) {
      if (line.fields().size() != 2 || !line.fields().getFirst().startsWith("-")) {
        problems.add(
            line.file(), line.number(), "expected `-basic | -ending; -ending`: " + line.text());
      } else {
        add(line, pairs, problems);
      }
    }
    List<Pair> sorted = new ArrayList<>(pairs);
    sorted.sort(Comparator.comparingInt(pair -> -pair.inText().length()));
    return sorted.stream().map(Pair::line).toList();
  }

  private static void add(Line line, Set<Pair> pairs, Problems problems) {
    String basic = line.fields().getFirst().substring(1);
    for (String list : TextFile.list(line.fields().get(1))) {
      for (String ending : list.split(",")) {
        String text = ending.strip();
        if (!text.startsWith("-")) {
          problems.add(line.file(), line.number(), "an ending begins with `-`: " + text);
        } else if (!text.substring(1).equals(basic)) {
          pairs.add(new Pair(text.substring(1), basic));
        }
      }
    }
  }
}

package org.sitrep.compiler;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.compiler.TextFile.Line;
import org.sitrep.pack.Fold;
import org.sitrep.pack.PackWriter;
import org.sitrep.pack.PhraseTableBuilder;

/// Compiles the frequent words of all languages into one table.
///
/// A word speaks for a language the more, the higher it stands in its list, and the less, the more
/// languages share it: weight is `1000 / (sharers² · ln(rank + 3))`.
final class FrequentWords {
  private final Map<String, Map<Integer, Integer>> ranks = new TreeMap<>();
  private final List<String> tags = new ArrayList<>();

  void read(String tag, Path file) throws IOException {
    int language = tags.size();
    tags.add(tag);
    int rank = 0;
    for (Line line : TextFile.read(file).lines()) {
      for (String word : line.text().split("\\s+")) {
        String folded = Fold.WORD.fold(word);
        if (!folded.isEmpty()) {
          ranks.computeIfAbsent(folded, w -> new TreeMap<>()).putIfAbsent(language, rank++);
        }
      }
    }
  }

  /// Writes `tags`, the table `frequent`, and `weights`: a count, then per language its number and
  /// weight.
  void write(PackWriter pack) {
    PhraseTableBuilder table = new PhraseTableBuilder(Fold.WORD);
    List<Integer> cells = new ArrayList<>();
    ranks.forEach(
        (word, languages) -> {
          table.add(List.of(word), cells.size());
          cells.add(languages.size());
          double sharers = (double) languages.size() * languages.size();
          languages.forEach(
              (language, rank) -> {
                cells.add(language);
                cells.add((int) StrictMath.round(1000 / (sharers * StrictMath.log(rank + 3.0))));
              });
        });
    pack.strings("tags", tags);
    table.write(pack, "frequent");
    pack.ints("weights", cells.stream().mapToInt(Integer::intValue).toArray());
  }
}

package org.sitrep.compiler;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitrep.compiler.LanguageTexts.Passage;
import org.sitrep.pack.Grams;
import org.sitrep.pack.MarkTable;
import org.sitrep.pack.PackWriter;

/// Learns from the folders of all languages how each of them is spelt, for telling them apart.
///
/// Naive Bayes over the marks of [Grams] (W. B. Cavnar and J. M. Trenkle, "N-gram-based text
/// categorization", SDAIR 1994, is the idea of the marks): the weight of a mark for a language is
/// the logarithm of its smoothed count less the mean of those of all languages of the same script
/// and of one more, to which every mark is strange. Counts are scaled so that all languages have
/// equally much text.
final class LanguageModelCompiler {
  private static final double MARKS_PER_LANGUAGE = 300_000;
  private static final double SMOOTHING = 0.1;
  private static final double LEAST_COUNT = 1.5;

  /// Weights are whole numbers of sixteenths.
  private static final double UNIT = 16;

  private final List<String> tags = new ArrayList<>();
  private final List<String> scripts = new ArrayList<>();
  private final List<List<Passage>> texts = new ArrayList<>();
  private final Map<Long, double[]> runs = new HashMap<>();
  private final Map<Long, double[]> words = new HashMap<>();
  private final Map<String, Long> vocabulary = new TreeMap<>();

  /// Reads the folder of one language.
  void read(String tag, Path folder) throws IOException {
    tags.add(tag);
    scripts.add(script(folder));
    texts.add(LanguageTexts.read(folder));
  }

  private static String script(Path folder) throws IOException {
    String key = "script: ";
    return TextFile.read(folder.resolve("language.txt")).lines().stream()
        .map(TextFile.Line::text)
        .filter(text -> text.startsWith(key))
        .map(text -> text.substring(key.length()).strip())
        .findFirst()
        .orElse("");
  }

  /// Writes `scripts`, the table `language-runs` of runs of characters and pairs of words, and the
  /// table `language-words` with the sum over all marks of a word.
  void write(PackWriter pack) {
    for (int i = 0; i < texts.size(); i++) {
      count(i, texts.get(i));
    }
    pack.strings("scripts", scripts);
    Map<Long, short[]> weighed = weigh(runs);
    write(pack, "language-runs", weighed);
    write(pack, "language-words", sums(weighed));
  }

  private void count(int language, List<Passage> passages) {
    double[] total = new double[1];
    for (Passage passage : passages) {
      each(passage, (table, mark) -> total[0] += passage.weight());
    }
    double scale = MARKS_PER_LANGUAGE / total[0];
    for (Passage passage : passages) {
      double weight = passage.weight() * scale;
      each(
          passage,
          (table, mark) ->
              table.computeIfAbsent(mark, m -> new double[tags.size()])[language] += weight);
    }
  }

  @FunctionalInterface
  private interface Counting {
    void count(Map<Long, double[]> table, long mark);
  }

  private void each(Passage passage, Counting counting) {
    String text = passage.text();
    Grams.words(
        text,
        0,
        text.length(),
        (letters, length, word, pair) -> {
          counting.count(words, word);
          vocabulary.putIfAbsent(new String(letters, 1, length - 2), word);
          Grams.runs(letters, 0, length, run -> counting.count(runs, run));
          if (pair != 0 && passage.running()) {
            counting.count(runs, pair);
          }
        });
  }

  private Map<Long, short[]> weigh(Map<Long, double[]> counts) {
    Map<Long, short[]> weighed = new TreeMap<>();
    counts.forEach(
        (mark, row) -> {
          if (common(row)) {
            weighed.put(mark, weights(row));
          }
        });
    return weighed;
  }

  private static boolean common(double[] row) {
    for (double count : row) {
      if (count >= LEAST_COUNT) {
        return true;
      }
    }
    return false;
  }

  private short[] weights(double[] counts) {
    short[] weights = new short[counts.length];
    for (int i = 0; i < counts.length; i++) {
      double sum = StrictMath.log(SMOOTHING);
      int members = 1;
      for (int k = 0; k < counts.length; k++) {
        if (scripts.get(k).equals(scripts.get(i))) {
          sum += StrictMath.log(counts[k] + SMOOTHING);
          members++;
        }
      }
      double weight = StrictMath.log(counts[i] + SMOOTHING) - sum / members;
      weights[i] = (short) StrictMath.round(UNIT * weight);
    }
    return weights;
  }

  /// Per word the sum of the weights of its own mark and of its runs.
  private Map<Long, short[]> sums(Map<Long, short[]> weighedRuns) {
    Map<Long, short[]> weighed = weigh(words);
    vocabulary.forEach(
        (word, mark) -> {
          short[] sum = weighed.get(mark);
          if (sum != null) {
            char[] letters = (' ' + word + ' ').toCharArray();
            Grams.runs(letters, 0, letters.length, run -> add(sum, weighedRuns.get(run)));
          }
        });
    return weighed;
  }

  private static void add(short[] sum, short @Nullable [] row) {
    for (int i = 0; row != null && i < sum.length; i++) {
      sum[i] += row[i];
    }
  }

  private static void write(PackWriter pack, String name, Map<Long, short[]> weighed) {
    long[] marks = weighed.keySet().stream().mapToLong(Long::longValue).toArray();
    MarkTable.write(pack, name, marks, List.copyOf(weighed.values()));
  }
}

package org.sitrep.knowledge;

import java.util.List;
import org.sitrep.pack.Grams;
import org.sitrep.pack.MarkTable;
import org.sitrep.pack.PackFile;

/// How each language is spelt, for telling languages apart.
public final class LanguageModel {
  /// Whether scores are so clear that nothing more need be asked.
  @FunctionalInterface
  public interface Settled {
    /// @param scores of the words read so far
    /// @param read how much of the text they were in, in UTF-16 code units
    boolean test(int[] scores, int read);
  }

  /// What a text says for each language.
  ///
  /// @param byLanguage in order of [LanguageModel#tags]
  /// @param settled whether known words sufficed
  public record Scores(int[] byLanguage, boolean settled) {}

  private final List<String> tags;

  /// From this length on, in UTF-16 code units, a quarter of a text may settle it.
  private static final int LONG = 1000;

  private final List<String> scripts;
  private final MarkTable runs;
  private final MarkTable words;

  LanguageModel(PackFile world) {
    this.tags = world.strings("tags").all();
    this.scripts = world.strings("scripts").all();
    this.runs = MarkTable.read(world, "language-runs", tags.size());
    this.words = MarkTable.read(world, "language-words", tags.size());
  }

  /// The languages, by number.
  public List<String> tags() {
    return tags;
  }

  /// The script of each language, an ISO 15924 code, in order of [#tags].
  public List<String> scripts() {
    return scripts;
  }

  /// What `text[0, end)` says for each language, in order of [#tags]: sums of log-likelihoods, in
  /// sixteenths, less what a language of the same script says on average. Scores of languages of
  /// different scripts cannot be compared.
  ///
  /// Known words are asked first, and no more of them than settle it, at least half of the text, a
  /// quarter of a long one; the spelling of unknown ones costs many times as much, and counts only
  /// where known words do not settle it.
  ///
  /// @param end in UTF-16 code units, exclusive
  /// @param settled whether scores are so clear that nothing more need be asked
  public Scores scores(CharSequence text, int end, Settled settled) {
    Reading reading = new Reading(end);
    int from = 0;
    for (int parts = end < LONG ? 2 : 4; parts > 0; parts /= 2) {
      int to = Grams.wordEnd(text, end / parts, end);
      Grams.words(text, from, to, reading);
      if (settled.test(reading.scores(), to)) {
        return new Scores(reading.scores, true);
      }
      from = to;
    }
    reading.spelling();
    return new Scores(reading.scores(), false);
  }

  /// The scores of one text, and its unknown words one after the other.
  private final class Reading implements Grams.Words {
    private final int[] scores = new int[tags.size()];
    private final long[] sum = new long[MarkTable.width(scores.length)];
    private final char[] unknown;
    private int used;
    private int added;

    Reading(int end) {
      this.unknown = new char[2 * end + 2];
    }

    @Override
    public void word(char[] letters, int length, long word, long pair) {
      if (words.add(word, sum)) {
        added();
      } else {
        System.arraycopy(letters, 0, unknown, used, length);
        used += length;
      }
      if (pair != 0 && runs.add(pair, sum)) {
        added();
      }
    }

    private void added() {
      if (++added == MarkTable.MOST_ADDED) {
        flush();
      }
    }

    private void flush() {
      MarkTable.flush(sum, scores);
      added = 0;
    }

    int[] scores() {
      flush();
      return scores;
    }

    void spelling() {
      int from = 0;
      while (from < used) {
        int to = from + 1;
        while (unknown[to] != Grams.BOUNDARY) {
          to++;
        }
        Grams.runs(
            unknown,
            from,
            to + 1,
            run -> {
              if (runs.add(run, sum)) {
                added();
              }
            });
        from = to + 1;
      }
    }
  }
}

package org.sitrep.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Holds the comparison of words by numbers to what it stands for: sets of words in lower case.
class WordsTest {
  private static final String SIGNS =
      "aAbBzZ09 -.,'\u0130\u0131\u03A3\u03C2\u03C3\u00C5\u00E5\u0416\u0436\u0645\u4E2D\uD835\uDC00";
  private static final int TEXTS = 4_000;

  @Test
  void alikeAreTextsByTheWordsTheyShare() {
    assertThat(Shingles.alike("Floods in Val\u00E8ncia: three dead", "three DEAD")).isEqualTo(0.4);
    assertThat(Shingles.alike("", "")).isZero();
    assertThat(Shingles.alike("one one two", "two one")).isEqualTo(1);
  }

  @Test
  void numbersTellTheSameAsWords() {
    Random random = new Random(11);
    for (int i = 0; i < TEXTS; i++) {
      String one = text(random);
      String other = text(random);
      assertThat(Shingles.alike(one, other)).as("%s | %s", one, other).isEqualTo(plain(one, other));
      assertThat(Words.of(one).size()).isEqualTo(Shingles.words(one).size());
    }
  }

  @Test
  void sharesAreOfRunsOfFourWords() {
    Shingles shingles = new Shingles();
    shingles.add("One two three four five.");
    shingles.add("six");

    assertThat(shingles.share("two, three; FOUR five six")).isEqualTo(0.5);
    assertThat(shingles.share("one two three")).isZero();
    shingles.add("three four five six");
    assertThat(shingles.share("two, three; FOUR five six")).isEqualTo(1);
  }

  private static double plain(String one, String other) {
    Set<String> first = new HashSet<>(Shingles.words(one));
    Set<String> second = new HashSet<>(Shingles.words(other));
    int longer = Math.max(first.size(), second.size());
    Set<String> common = new HashSet<>(first);
    common.retainAll(second);
    return longer == 0 ? 0 : (double) common.size() / longer;
  }

  /// Words of one to three signs out of a few, so that many are the same.
  private static String text(Random random) {
    List<Integer> starts = SIGNS.codePoints().boxed().toList();
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(12);
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(starts.get(random.nextInt(starts.size())));
      text.append(random.nextInt(3) == 0 ? " " : "");
    }
    return text.toString();
  }
}

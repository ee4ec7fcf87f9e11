package org.sitrep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.GrownLanguage;
import org.sitrep.Packs;
import org.sitrep.knowledge.Prefixes;
import org.sitrep.knowledge.WordCuts;
import org.sitrep.pack.Apostrophes;
import org.sitrep.pack.Fold;

/// Words that grow together are cut where the language says so, and nowhere else.
class WordCutsTest {
  private static final WordCuts ELISIONS =
      new WordCuts(Apostrophes.of(List.of("l'", "d'", "dell'", "qu"), false), Prefixes.NONE);
  private static final WordCuts ENDINGS =
      new WordCuts(Apostrophes.of(List.of(), true), Prefixes.NONE);
  private static final WordCuts PARTICLES = particles("و; ف; ب; ل; لل=ال");

  private static WordCuts particles(String list) {
    return new WordCuts(
        Apostrophes.NONE,
        GrownLanguage.prefixes(
            List.of(list.split("; ")),
            List.of("الجيش", "قال", "بيان", "ولاية", "يد"),
            List.of("وقال", "وحلب"),
            List.of("حلب", "بغداد", "القاهرة", "قم")));
  }

  private static Tokens split(WordCuts cuts, String text) {
    return Tokenizer.split(text, Packs.knowledge().language("en").lexicon(), cuts);
  }

  private static String words(WordCuts cuts, String text) {
    Tokens tokens = split(cuts, text);
    return String.join(" ", IntStream.range(0, tokens.count()).mapToObj(tokens::string).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "l'eau | l' eau",
        "L’Italie | L’ Italie",
        "qu’il d’Alep dell'Aquila | qu’ il d’ Alep dell' Aquila",
        "aujourd'hui, entr'acte | aujourd'hui , entr'acte",
        "d'aujourd'hui qu'l'an | d' aujourd'hui qu' l' an",
        "l'U.E. est l'O.N.U. | l' U.E. est l' O.N.U.",
        "Côte-d'Ivoire | Côte d' Ivoire",
        "l'11 mai | l' 11 mai",
        "d'« Alep » | d' « Alep »",
        "l' eau | l ' eau",
        "l' | l '",
        "' | '",
        "'l'eau | ' l' eau",
        "Xi'an Syria's | Xi'an Syria 's",
      })
  void elisionsAreWords(String text, String expected) {
    assertThat(words(ELISIONS, text)).isEqualTo(expected);
  }

  @Test
  void anElisionMeansTheSameWithAndWithoutItsApostrophe() {
    Tokens tokens = split(ELISIONS, "L'Aquila et l’aquila");

    assertThat(tokens.word(0)).isEqualTo(Fold.WORD.hash("l")).isEqualTo(tokens.word(3));
    assertThat(tokens.word(1)).isEqualTo(Fold.WORD.hash("aquila"));
    assertThat(List.of(tokens.capital(0), tokens.capital(1))).containsExactly(true, true);
    assertThat(List.of(tokens.capital(3), tokens.capital(4))).containsExactly(false, false);
    assertThat(tokens.joined(1)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Ankara'da patlama | Ankara 'da patlama",
        "ABD’nin kararı | ABD ’nin kararı",
        "Xi'an'a gitti | Xi'an 'a gitti",
        "ka'be dedi | ka'be dedi",
        "2017'de 5'i | 2017 'de 5 'i",
        "A.B.D.'de kaldı | A.B.D. 'de kaldı",
        "Ankara' | Ankara '",
        "'Ankara' | ' Ankara '",
        "İstanbul'un | İstanbul 'un",
      })
  void endingsBehindAnApostropheAreWords(String text, String expected) {
    assertThat(words(ENDINGS, text)).isEqualTo(expected);
  }

  @Test
  void anEndingHasNoApostropheNoCapitalAndEndsNoSentence() {
    Tokens tokens = split(ENDINGS, "A.B.D.’DE kaldı");

    assertThat(tokens.word(1)).isEqualTo(Fold.WORD.hash("de"));
    assertThat(tokens.capital(1)).isFalse();
    assertThat(tokens.sentenceCount()).isEqualTo(1);
    assertThat(split(ENDINGS, "ABD'nin").allCaps(0)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "والجيش | و الجيش",
        "وقال | و قال",
        "بحلب | ب حلب",
        "للجيش | لل جيش",
        "للقاهرة | لل قاهرة",
        "فبحلب | ف ب حلب",
        "وللقاهرة | و لل قاهرة",
        "بغداد | بغداد",
        "بيان | بيان",
        "ولاية | ولاية",
        "وحلب | وحلب",
        "بقم | بقم",
        "ليد | ل يد",
        "وو | وو",
        "و | و",
        "لل | لل",
        "وَقال | وَ قال",
        "وشمس | وشمس",
      })
  void particlesAreCutOffWhereTheRestIsKnown(String text, String expected) {
    assertThat(words(PARTICLES, text)).isEqualTo(expected);
  }

  @Test
  void whatIsCutOffLeavesItsPlaceToAnother() {
    Tokens tokens = split(PARTICLES, "\u0644\u0644\u0642\u0627\u0647\u0631\u0629");

    assertThat(tokens.start(1)).isEqualTo(2);
    assertThat(tokens.end(1)).isEqualTo(7);
    assertThat(tokens.name(1)).isEqualTo(Fold.NAME.hash("القاهرة"));
    assertThat(tokens.word(1)).isEqualTo(Fold.WORD.hash("القاهرة"));
    assertThat(tokens.capital(0)).isFalse();
    assertThat(tokens.capital(1)).isTrue();
  }

  @Test
  void onlyListedPairsFollowOneAnother() {
    WordCuts pairs = particles("و; ف; ب; ل; لل=ال; وب; ولل=ال");

    assertThat(words(pairs, "وبحلب وللقاهرة")).isEqualTo("و ب حلب و لل قاهرة");
    assertThat(words(pairs, "فبحلب")).isEqualTo("فبحلب");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abcdLDQU''’’ .-",
        "АБВабвийё'’ -.",
        "وفبلكساةأإءى\u064E\u0651\u0640 .,",
        "İIıişŞğ'’dae0123 .",
        "äöåÄÖaiknl- '’",
        "e\u0301a\u0308'’lL \u00AD"
      })
  void tokensOfAnyLettersAreInOrder(String alphabet) {
    Random random = new Random(20_261_122);
    for (int n = 0; n < 3_000; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      for (WordCuts cuts : List.of(ELISIONS, ENDINGS, PARTICLES, particles("و; ا; لل=ال; وا"))) {
        check(split(cuts, text.toString()));
      }
    }
  }

  private static void check(Tokens tokens) {
    int before = 0;
    for (int i = 0; i < tokens.count(); i++) {
      assertThat(tokens.start(i)).isGreaterThanOrEqualTo(before);
      assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
      for (int k = before; k < tokens.start(i); k++) {
        boolean passed = Character.isLetterOrDigit(tokens.text().charAt(k));
        assertThat(passed && tokens.text().charAt(before) != ':').isFalse();
      }
      before = tokens.end(i);
    }
    assertThat(before).isLessThanOrEqualTo(tokens.text().length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"l'", "l", "A'a", "و", "وب", "لل", "d’l'"})
  void longChainsAreNoTrap(String piece) {
    String text = piece.repeat(50_000) + "x";
    for (WordCuts cuts : List.of(ELISIONS, ENDINGS, PARTICLES)) {
      Assertions.assertTimeout(Duration.ofSeconds(10), () -> check(split(cuts, text)));
    }
  }
}

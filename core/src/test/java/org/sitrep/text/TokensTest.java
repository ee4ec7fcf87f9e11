package org.sitrep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.Packs;

class TokensTest {
  private static Tokens split(String tag, String text) {
    return Tokenizer.split(text, Packs.knowledge().language(tag));
  }

  private static List<String> words(String text) {
    Tokens tokens = split("en", text);
    return IntStream.range(0, tokens.count()).mapToObj(tokens::string).toList();
  }

  @Test
  void wordsAndSignsAreApart() {
    assertThat(words("\u201CStop,\u201D he said (twice)."))
        .containsExactly("\u201C", "Stop", ",", "\u201D", "he", "said", "(", "twice", ")", ".");
  }

  @Test
  void initialsKeepTheirDots() {
    assertThat(words("The U.S. Army left.")).containsExactly("The", "U.S.", "Army", "left", ".");
    assertThat(words("J. Smith of the U.N.")).contains("J", "U.N.");
  }

  @Test
  void theGenitiveIsATokenOfItsOwn() {
    assertThat(words("Syria\u2019s army, the city's fall"))
        .containsExactly("Syria", "\u2019s", "army", ",", "the", "city", "'s", "fall");
  }

  @Test
  void anEndingAfterAColonIsPassedOver() {
    assertThat(words("EU:s stats-TV, FN:n and NOTE: this"))
        .containsExactly("EU", "stats", "TV", ",", "FN", "and", "NOTE", ":", "this");
  }

  @Test
  void hyphensJoin() {
    Tokens tokens = split("en", "Deir ez-Zor fell to US-backed forces - at last");

    assertThat(words("Deir ez-Zor")).containsExactly("Deir", "ez", "Zor");
    assertThat(tokens.joined(2)).isTrue();
    assertThat(tokens.joined(1)).isFalse();
    assertThat(words("left - at last")).contains("-");
  }

  @Test
  void separatorsStayInANumberAndRangesAreThree() {
    assertThat(words("10.000 and 1,234.5 and 5000-6000"))
        .containsExactly("10.000", "and", "1,234.5", "and", "5000", "-", "6000");
    assertThat(words("the 5th, 4pm")).containsExactly("the", "5th", ",", "4pm");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 1 | Dr. Smith met Gen. Jones in the U.S. Congress.",
        "en | 2 | He left. She stayed.",
        "en | 2 | \u201CHe left.\u201D She stayed.",
        "en | 1 | It cost 3.5 million, he said.",
        "en | 1 | J. R. Smith spoke.",
        "en | 2 | Was it over? Nobody knew.",
        "en | 1 | \u201CWas it over?\u201D asked the mayor.",
        "nb | 1 | Han kom 5. september til byen.",
        "nb | 1 | Det var bl.a. mangel p\u00e5 vann.",
        "nb | 2 | Byen falt. Ingen vet hvorfor.",
        "sv | 1 | Det finns t.ex. vatten kvar.",
        "sv | 2 | Staden f\u00f6ll. Ingen vet varf\u00f6r.",
      })
  void sentencesEndWhereTheyEnd(String tag, int sentences, String text) {
    assertThat(split(tag, text).sentenceCount()).isEqualTo(sentences);
  }

  @Test
  void aLineBreakEndsASentence() {
    Tokens tokens = split("en", "No full stop here\nA new line");

    assertThat(tokens.sentenceCount()).isEqualTo(2);
    assertThat(tokens.paragraphStart(tokens.sentenceFrom(1))).isTrue();
    assertThat(tokens.paragraphStart(1)).isFalse();
  }

  @Test
  void aSentenceWithoutEndIsCut() {
    assertThat(split("en", "word ".repeat(1_000)).sentenceCount()).isEqualTo(4);
  }

  @Test
  void capitalsAreTold() {
    Tokens tokens =
        split("en", "NATO met \u0130stanbul \u0627\u0644\u0642\u0627\u0647\u0631\u0629 i");

    assertThat(tokens.allCaps(0)).isTrue();
    assertThat(tokens.allCaps(2)).isFalse();
    assertThat(tokens.capital(2)).isTrue();
    assertThat(tokens.capital(3)).as("a script without case").isTrue();
    assertThat(tokens.capital(4)).isFalse();
  }

  @Test
  void theSameWordFoldsTheSameUnderEveryLocale() {
    Tokens tokens = split("en", "IRAQI iraqi TITLE title");

    assertThat(tokens.word(0)).isEqualTo(tokens.word(1));
    assertThat(tokens.word(2)).isEqualTo(tokens.word(3));
  }

  @Test
  void anOffsetLeadsToItsToken() {
    Tokens tokens = split("en", "One two");

    assertThat(tokens.at(0)).isZero();
    assertThat(tokens.at(3)).isEqualTo(1);
    assertThat(tokens.at(7)).isEqualTo(2);
  }
}

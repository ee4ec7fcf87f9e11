package org.sitrep.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.Packs;
import org.sitrep.knowledge.Language;
import org.sitrep.model.Quantity;
import org.sitrep.text.CleanText;
import org.sitrep.text.Document;
import org.sitrep.text.Matcher;
import org.sitrep.text.Tokenizer;
import org.sitrep.text.Tokens;

/// Numbers in digits and words, with their separators, bounds and ranges.
class QuantityFinderTest {
  private static List<Quantity> read(String tag, String text) {
    Language language = Packs.knowledge().language(tag);
    Tokens tokens = Tokenizer.split(text, language);
    Document document =
        new Document(
            new CleanText("", text, Optional.empty(), Optional.empty(), ""),
            language,
            tokens,
            new Matcher(language).match(tokens));
    return new QuantityFinder(language.ranges(), Packs.knowledge().measures())
        .find(document, new Occupied(tokens)).stream().map(mention -> mention.quantity()).toList();
  }

  private static String bounds(Quantity quantity) {
    return bound(quantity.low()) + ".." + bound(quantity.high());
  }

  private static String bound(OptionalDouble value) {
    return value.isEmpty()
        ? ""
        : String.format(Locale.ROOT, "%.1f", value.getAsDouble()).replace(".0", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 12..12 | The flood killed 12 people.",
        "en | 12000..12000 | Some time ago 12,000 people were displaced.",
        "en | 1600.. | More than 1,600 people have died.",
        "en | 21..21 | Twenty-one people were killed.",
        "en | 350000..350000 | Three hundred fifty thousand people were displaced.",
        "en | 1200000..1200000 | 1.2 million people were displaced.",
        "en | 30..40 | Between 30 and 40 people were killed.",
        "en | ..500 | Up to 500 people were killed.",
        "nb | 100000..100000 | 100.000 mennesker ble evakuert.",
        "nb | 100000..100000 | 100 000 mennesker ble evakuert.",
        "nb | 5000..10000 | Mellom 5000 og 10.000 mennesker ble drept.",
        "nb | 70.. | Minst 70 mennesker ble drept.",
        "nb | 23..23 | Tjuetre mennesker ble drept.",
        "sv | 5000..10000 | Mellan 5 000 och 10 000 människor dödades.",
        "sv | 1500000..1500000 | 1,5 miljoner människor har evakuerats.",
        "sv | 70.. | Minst 70 människor dödades.",
        "sv | 25..25 | Tjugofem människor dödades.",
      })
  void oneNumberIsRead(String tag, String bounds, String text) {
    assertThat(read(tag, text)).extracting(QuantityFinderTest::bounds).contains(bounds);
  }

  @Test
  void roundNumbersSaidToBeRoundAreApproximate() {
    assertThat(read("en", "About 300 people were killed."))
        .singleElement()
        .matches(Quantity::approximate);
    assertThat(read("en", "Exactly 300 people were killed.")).noneMatch(Quantity::approximate);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Soldiers entered the Brigade 137 base.",
        "en | The flight was AF447.",
        "en | Nobody was killed.",
        "nb | Saken er omtalt i kapittel 4.",
        "sv | Han bor på Storgatan 5.",
      })
  void aNumberThatNamesIsNoQuantity(String tag, String text) {
    assertThat(read(tag, text)).isEmpty();
  }

  @Test
  void aNumberWithoutEndIsNoTrap() {
    assertThat(read("en", "9".repeat(400) + " people were killed.")).hasSizeLessThanOrEqualTo(1);
  }
}

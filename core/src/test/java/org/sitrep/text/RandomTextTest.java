package org.sitrep.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.Packs;
import org.sitrep.RandomText;
import org.sitrep.knowledge.Language;
import org.sitrep.model.Article;

/// Text that no one would write goes through every component of this floor: nothing fails, and
/// every offset lies where it says.
class RandomTextTest {
  private static final int TEXTS = 200;
  private static final long SEED = 20_261_122;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  static Stream<String> full() {
    return Packs.full().stream();
  }

  static Stream<String> all() {
    return Packs.knowledge().tags().stream();
  }

  @ParameterizedTest
  @MethodSource("full")
  void tokensAreInOrderAndCoverEveryLetter(String tag) {
    Language language = Packs.knowledge().language(tag);
    RandomText random = new RandomText(SEED, RandomText.wordsOf(tag));
    for (int n = 0; n < TEXTS; n++) {
      String text = random.next();
      checkTokens(text, Tokenizer.split(text, language));
    }
  }

  private static void checkTokens(String text, Tokens tokens) {
    int before = 0;
    for (int i = 0; i < tokens.count(); i++) {
      assertThat(tokens.start(i)).isGreaterThanOrEqualTo(before);
      assertThat(tokens.end(i)).isGreaterThan(tokens.start(i)).isLessThanOrEqualTo(text.length());
      assertNoLetter(text, before, tokens.start(i));
      assertThat(tokens.at(tokens.start(i))).isEqualTo(i);
      assertThat(tokens.string(i)).isEqualTo(text.substring(tokens.start(i), tokens.end(i)));
      before = tokens.end(i);
    }
    assertNoLetter(text, before, text.length());
    checkSentences(tokens);
  }

  /// Only the ending of an abbreviation is passed over, with the colon before it.
  private static void assertNoLetter(String text, int from, int to) {
    boolean ending = from < to && text.charAt(from) == ':';
    for (int i = ending ? to : from; i < to; i++) {
      assertThat(Character.isLetterOrDigit(text.charAt(i)))
          .as("letter outside tokens at %d of: %s", i, text)
          .isFalse();
    }
  }

  private static void checkSentences(Tokens tokens) {
    int token = 0;
    for (int s = 0; s < tokens.sentenceCount(); s++) {
      assertThat(tokens.sentenceFrom(s)).isEqualTo(token);
      assertThat(tokens.sentenceTo(s)).isGreaterThan(token);
      assertThat(tokens.sentenceStart(token)).isTrue();
      for (; token < tokens.sentenceTo(s); token++) {
        assertThat(tokens.sentence(token)).isEqualTo(s);
      }
    }
    assertThat(token).isEqualTo(tokens.count());
  }

  @ParameterizedTest
  @MethodSource("all")
  void matchesLieWithinTheTokensAndInOrder(String tag) {
    Language language = Packs.knowledge().language(tag);
    Matcher matcher = new Matcher(language);
    RandomText random =
        new RandomText(SEED + 1, language.full() ? RandomText.wordsOf(tag) : List.of());
    for (int n = 0; n < TEXTS / 4; n++) {
      Tokens tokens = Tokenizer.split(random.next(), language);
      checkMatches(tokens, matcher.match(tokens));
    }
  }

  private static void checkMatches(Tokens tokens, Matches matches) {
    int token = 0;
    for (int hit = 0; hit < matches.count(); hit++) {
      assertThat(matches.token(hit)).isGreaterThanOrEqualTo(token);
      token = matches.token(hit);
      assertThat(matches.length(hit)).isPositive();
      assertThat(matches.end(hit)).isLessThanOrEqualTo(tokens.count());
      assertThat(matches.split(hit)).isBetween(tokens.start(token), tokens.end(token) - 1);
      assertThat(matches.first(token, matches.concept(hit))).isLessThanOrEqualTo(hit);
    }
  }

  @Test
  void everyTextHasALanguageOrNone() {
    LanguageIdentifier identifier = new LanguageIdentifier(Packs.knowledge().languageModel());
    RandomText random = new RandomText(SEED + 2, RandomText.wordsOf("en"));
    List<String> tags = Packs.knowledge().tags();
    for (int n = 0; n < TEXTS; n++) {
      String text = random.next();
      String tag = identifier.identify(text);
      assertThat(tag.equals(LanguageIdentifier.UNDETERMINED) || tags.contains(tag)).isTrue();
      assertThat(identifier.identify(text)).isEqualTo(tag);
    }
  }

  @ParameterizedTest
  @MethodSource("full")
  void cleanedTextIsClean(String tag) {
    Cleaner cleaner = new Cleaner(Packs.knowledge().language(tag));
    RandomText random = new RandomText(SEED + 3, RandomText.wordsOf(tag));
    for (int n = 0; n < TEXTS; n++) {
      Article article = Article.ofText("a", random.next());
      CleanText clean = cleaner.clean(article);

      assertThat(clean.text()).isEqualTo(clean.text().strip());
      assertThat(clean.text()).doesNotContain("\n\n\n", "\r", "\t", "  ", "\u0000");
      assertThat(clean.text()).startsWith(clean.title());
      assertThat(cleaner.clean(article)).isEqualTo(clean);
    }
  }

  @ParameterizedTest
  @MethodSource("full")
  void veryLongWordsAndLinesAreNoTrap(String tag) {
    Language language = Packs.knowledge().language(tag);
    RandomText random = new RandomText(SEED + 4, RandomText.wordsOf(tag));
    for (String text :
        List.of(
            random.longWord(100_000),
            random.longLine(100_000),
            "a.".repeat(50_000),
            "-a".repeat(50_000),
            "\u201C".repeat(100_000),
            "9".repeat(100_000),
            "\n".repeat(100_000))) {
      Assertions.assertTimeout(
          PATIENCE,
          () -> {
            CleanText clean = new Cleaner(language).clean(Article.ofText("a", text));
            Tokens tokens = Tokenizer.split(clean.text(), language);
            checkMatches(tokens, new Matcher(language).match(tokens));
          },
          () -> "a text that begins " + text.substring(0, 20));
    }
  }

  @Test
  void noDateIsReadFromDigitsThatAreNone() {
    Language language = Packs.knowledge().language("en");
    ParagraphJudge judge = new ParagraphJudge(language);
    for (String text :
        List.of(
            "Published 99999999999999999999.99999999999.9",
            "Published 31.02.2017",
            "Published 0/0/0",
            "Published 2017-99-99",
            "Published \u0663\u0661.\u0661\u0662.\u0662\u0660\u0661\u0667",
            "Published ..",
            "Published 1.2.3.4.5")) {
      assertThatCode(() -> judge.judge(text)).as(text).doesNotThrowAnyException();
    }
  }
}

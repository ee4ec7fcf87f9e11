package org.sitrep.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.Packs;
import org.sitrep.RandomText;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.FigureClaim;
import org.sitrep.model.Mention;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Quote;
import org.sitrep.model.Span;
import org.sitrep.model.Warning;

/// Articles that no one would write go through the whole of the front door: nothing fails, every
/// offset is valid, and the same article gives the same result.
class RandomArticleTest {
  private static final int ARTICLES = 100;
  private static final long SEED = 7;
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final PartialDate DAY = PartialDate.day(LocalDate.of(2023, 12, 31));

  static Stream<String> languages() {
    return Packs.full().stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyOffsetIsValid(String tag) {
    Annotator annotator = new Annotator(Packs.knowledge());
    RandomText random = new RandomText(SEED, RandomText.wordsOf(tag));
    for (int n = 0; n < ARTICLES; n++) {
      Article article = article(random, n);
      AnnotatedArticle read = annotator.annotate(article, tag);
      check(read);
      check(read.publishedOn(DAY, read.publishedFrom()));
      assertThat(annotator.annotate(article, tag)).isEqualTo(read);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theLanguageNeedNotBeGiven(String tag) {
    Annotator annotator = new Annotator(Packs.knowledge());
    RandomText random = new RandomText(SEED + 1, RandomText.wordsOf(tag));
    for (int n = 0; n < ARTICLES / 4; n++) {
      check(annotator.annotate(article(random, n)));
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void veryLongWordsAndLinesAreNoTrap(String tag) {
    Annotator annotator = new Annotator(Packs.knowledge());
    RandomText random = new RandomText(SEED + 2, RandomText.wordsOf(tag));
    for (String text :
        List.of(
            random.longLine(100_000),
            random.longWord(5_000),
            "\u201CA b ".repeat(5_000),
            "(".repeat(100_000),
            "A.B. ".repeat(5_000),
            "1 ".repeat(20_000),
            "Ab ".repeat(10_000),
            "a, ".repeat(20_000),
            "\u2013 A\n".repeat(10_000))) {
      Assertions.assertTimeout(
          PATIENCE,
          () -> check(annotator.annotate(Article.ofText("long", text), tag)),
          () -> tag + ", a text that begins " + text.substring(0, 20));
    }
  }

  private static Article article(RandomText random, int n) {
    Optional<String> title = n % 3 == 0 ? Optional.of(random.next()) : Optional.empty();
    Optional<PartialDate> day = n % 2 == 0 ? Optional.of(DAY) : Optional.empty();
    return new Article(
        "a" + n, Optional.empty(), Optional.empty(), Optional.empty(), day, title, random.next());
  }

  private static void check(AnnotatedArticle read) {
    List<Span> spans = new ArrayList<>();
    for (Mention mention : read.mentions()) {
      spans.add(checked(read, mention.span(), mention.text()));
    }
    assertThat(spans).isSorted();
    for (Quote quote : read.quotes()) {
      checked(read, quote.span(), quote.text());
    }
    for (Claim claim : read.claims()) {
      checked(read, claim.span(), claim.text());
      assertThat(claim.span().contains(claim.trigger())).isTrue();
      claim.place().ifPresent(place -> checked(read, place.span(), place.text()));
    }
    for (FigureClaim figure : read.figures()) {
      checked(read, figure.span(), figure.text());
    }
    for (Warning warning : read.warnings()) {
      checked(read, warning.span(), warning.text());
    }
    assertThat(read.claims()).extracting(Claim::span).isSorted();
    assertThat(read.quotes()).extracting(Quote::span).isSorted();
    assertThat(read.figures()).extracting(FigureClaim::span).isSorted();
    assertThat(read.warnings()).extracting(Warning::span).isSorted();
  }

  private static Span checked(AnnotatedArticle read, Span span, String text) {
    assertThat(span.end()).isLessThanOrEqualTo(read.text().length());
    assertThat(span.of(read.text())).isEqualTo(text);
    return span;
  }
}

package org.sitrep.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.story.Sketch.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Place;
import org.sitrep.story.Sketch;

class EchoesTest {
  private static Echoes echoes(List<AnnotatedArticle> articles) {
    return new Echoes(articles, id -> "storyline");
  }

  private static Echoes echoes(AnnotatedArticle... articles) {
    return echoes(List.of(articles));
  }

  /// A text of words that no other seed shares.
  private static String words(int seed, int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(n -> "w" + seed + "x" + n)
        .collect(Collectors.joining(" "));
  }

  /// Names and places that are spoken of in turn, in the order of the numbers.
  private static Sketch telling(String id, int... signs) {
    Sketch sketch = article(id);
    for (int n : signs) {
      if (n % 2 == 0) {
        sketch.person("Ivo Tarn" + n);
      } else {
        sketch.place(town(n));
      }
      sketch.says("in words of " + id + " " + n + id + " " + id + id);
    }
    return sketch;
  }

  private static Place town(int n) {
    return Sketch.town("Karvan" + n, "XA", "Karvan Province", 35, 40);
  }

  private static final int[] DESPATCH = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};

  @Test
  void aDespatchWithinALongerReportIsItsOrigin() {
    Echoes echoes =
        echoes(
            article("a")
                .published("2022-05-03")
                .says(words(1, 0, 90))
                .says(words(2, 0, 90))
                .build(),
            article("b").published("2022-05-04").credit("Pressa").says(words(1, 0, 80)).build());

    Echo echo = echoes.echo("a").orElseThrow();
    assertThat(echo.original()).isEqualTo("b");
    assertThat(echo.kind()).isEqualTo(Echo.Kind.WORDS);
    assertThat(echo.share()).isGreaterThan(0.9);
    assertThat(echo.signs()).hasSize(1);
    assertThat(words(1, 0, 80)).startsWith(echo.signs().getFirst());
    assertThat(echoes.echo("b")).isEmpty();
  }

  @Test
  void aWordChangedHereAndThereDoesNotHideACopy() {
    String edited = words(1, 0, 100).replaceAll("(w1x\\d*7) ", "other ");

    assertThat(
            echoes(article("a").says(words(1, 0, 100)).build(), article("b").says(edited).build())
                .echo("b"))
        .isPresent();
  }

  @Test
  void aStatementBothQuoteMakesNoCopy() {
    String statement = words(3, 0, 30);

    assertThat(
            echoes(
                    article("a").says(words(1, 0, 100)).says(statement).build(),
                    article("b").says(words(2, 0, 100)).says(statement).build())
                .echo("b"))
        .isEmpty();
  }

  @Test
  void aRetellingInAnotherLanguageKeepsNamesAndPlacesInOrder() {
    Echoes echoes =
        echoes(
            telling("a", DESPATCH).credit("Pressa").build(),
            telling("b", 0, 1, 2, 40, 4, 5, 6, 41, 8, 9).language("sv").build());

    Echo echo = echoes.echo("b").orElseThrow();
    assertThat(echo.original()).isEqualTo("a");
    assertThat(echo.kind()).isEqualTo(Echo.Kind.RETOLD);
    assertThat(echo.signs())
        .containsExactly(
            "Ivo Tarn0",
            "Karvan1",
            "Ivo Tarn2",
            "Ivo Tarn4",
            "Karvan5",
            "Ivo Tarn6",
            "Ivo Tarn8",
            "Karvan9");
  }

  @Test
  void theSameNamesInAnotherOrderAreNoRetelling() {
    assertThat(
            echoes(
                    telling("a", DESPATCH).credit("Pressa").build(),
                    telling("b", 8, 5, 2, 9, 0, 7, 4, 1, 6, 3).language("sv").build())
                .echo("b"))
        .isEmpty();
  }

  @Test
  void fewSharedSignsAreNoRetelling() {
    assertThat(
            echoes(
                    telling("a", 0, 1, 2, 3, 4).credit("Pressa").build(),
                    telling("b", 0, 1, 2, 3, 4).language("sv").build())
                .echo("b"))
        .isEmpty();
  }

  @Test
  void withoutAnyCreditMoreMustAgree() {
    int[] whole = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    int[] half = {0, 1, 2, 3, 4, 5, 6, 7, 40, 41, 42, 43, 44};

    assertThat(echoes(telling("a", whole).build(), telling("b", half).build()).echo("b")).isEmpty();
    assertThat(
            echoes(telling("a", whole).credit("Pressa").build(), telling("b", half).build())
                .echo("b"))
        .isPresent();
  }

  @Test
  void twoAgenciesDoNotRetellEachOther() {
    assertThat(
            echoes(
                    telling("a", DESPATCH).credit("Pressa").build(),
                    telling("b", DESPATCH).language("sv").credit("Nordtel").build())
                .echo("b"))
        .isEmpty();
  }

  @Test
  void aRetellingIsOfTheSameDaysAndTheSameStoryline() {
    AnnotatedArticle one = telling("a", DESPATCH).published("2022-05-03").credit("Pressa").build();
    AnnotatedArticle later = telling("b", DESPATCH).language("sv").published("2022-05-13").build();
    AnnotatedArticle same = telling("b", DESPATCH).language("sv").published("2022-05-04").build();

    assertThat(echoes(one, later).echo("b")).isEmpty();
    assertThat(echoes(one, same).echo("b")).isPresent();
    assertThat(new Echoes(List.of(one, same), id -> id).echo("b")).isEmpty();
  }

  @Test
  void findsTheSameEchoesInWhateverOrder() {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (int n = 0; n < 30; n++) {
      articles.add(article("a" + n).says(words(n % 7, n, n + 60)).build());
    }
    List<String> expected = originals(articles);

    for (int seed = 1; seed <= 5; seed++) {
      Collections.shuffle(articles, new Random(seed));
      assertThat(originals(articles)).isEqualTo(expected);
    }
    assertThat(expected).anyMatch(id -> !id.isEmpty());
  }

  private static List<String> originals(List<AnnotatedArticle> articles) {
    Echoes echoes = echoes(articles);
    return IntStream.range(0, articles.size())
        .mapToObj(n -> echoes.echo("a" + n).map(Echo::original).orElse(""))
        .toList();
  }

  @Test
  void aThousandCopiesHaveOneOriginal() {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (int n = 0; n < 1000; n++) {
      articles.add(article(String.format(Locale.ROOT, "a%04d", n)).says(words(1, 0, 90)).build());
    }
    Echoes echoes = echoes(articles);

    assertThat(articles.subList(1, 1000))
        .allSatisfy(
            a -> assertThat(echoes.echo(a.id()).orElseThrow().original()).isEqualTo("a0000"));
  }

  @Test
  void doesNotWorkHarderPerReportAsAStoryGrows() {
    double few = echoes(oneStory(500)).looks() / 500.0;
    double many = echoes(oneStory(4000)).looks() / 4000.0;

    assertThat(many).isLessThan(2 * few);
  }

  /// Reports that share names, places and formulas, each in words of its own.
  private static List<AnnotatedArticle> oneStory(int reports) {
    Random random = new Random(7);
    List<AnnotatedArticle> out = new ArrayList<>();
    for (int n = 0; n < reports; n++) {
      int[] signs = random.ints(12, 0, 40).toArray();
      out.add(telling("a" + n, signs).says(words(1, 0, 20)).says(words(n + 10, 0, 60)).build());
    }
    return out;
  }
}

package org.sitrep.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.app.view.WordDifference.Kind;
import org.sitrep.app.view.WordDifference.Piece;

/// The pieces make up both texts, and say no more has changed than has.
class WordDifferenceTest {
  private static String shown(List<Piece> pieces) {
    return pieces.stream()
        .map(
            piece ->
                switch (piece.kind()) {
                  case SAME -> piece.text();
                  case REMOVED -> "[-" + piece.text().strip() + "]";
                  case ADDED -> "[+" + piece.text().strip() + "]";
                })
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({
    "at least 12 people died, at least 15 people died, at least [-12][+15]people died",
    "a b c, a b c, a b c",
    "a b c, b c, [-a]b c",
    "a b, a b c d, a b [+c d]",
    "one two three four x, three four one two x, [-one two]three four [+one two]x",
    "'', a, [+a]",
    "a, '', [-a]",
    "'', '', ''"
  })
  void whatChangedIsShown(String before, String after, String expected) {
    assertThat(shown(WordDifference.of(before, after))).isEqualTo(expected);
  }

  private static String side(List<Piece> pieces, Kind other) {
    return pieces.stream()
        .filter(piece -> piece.kind() == Kind.SAME || piece.kind() == other)
        .map(Piece::text)
        .collect(Collectors.joining());
  }

  @Test
  void anyTwoTextsAreMadeUpOfTheirPieces() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      String before = text(random);
      String after = text(random);
      List<Piece> pieces = WordDifference.of(before, after);
      assertThat(side(pieces, Kind.ADDED).split("\\s+")).isEqualTo(after.split("\\s+"));
      assertThat(side(pieces, Kind.REMOVED).split("\\s+")).isEqualTo(before.split("\\s+"));
    }
  }

  private static String text(Random random) {
    return IntStream.range(0, 1 + random.nextInt(30))
        .mapToObj(n -> "w" + random.nextInt(12))
        .collect(Collectors.joining(random.nextBoolean() ? " " : "\n\n"));
  }

  @Test
  void oneWordInALongTextIsOneWord() {
    String before =
        IntStream.range(0, 20_000).mapToObj(n -> "w" + n % 7000).collect(Collectors.joining(" "));
    String after = before.replaceFirst(" w3500 ", " other ");
    List<Piece> pieces = WordDifference.of(before, after);
    assertThat(WordDifference.count(pieces, Kind.ADDED)).isOne();
    assertThat(WordDifference.count(pieces, Kind.REMOVED)).isOne();
  }

  @Test
  void wordsThatAllRecurAreBoundedWork() {
    String before = "a b ".repeat(100_000);
    String after = "b b a ".repeat(70_000);
    assertThat(side(WordDifference.of(before, after), Kind.ADDED)).isEqualTo(after);
  }
}

package org.sitrep.app.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sitrep.app.store.ArticleHead.Piece;
import org.sitrep.app.store.Passage;

/// Snippets and passages are cut out of texts.
class TextPiecesTest {
  private static final String PROSE = "One short sentence stands here. ".repeat(60).strip();

  @Test
  void wordsAreRunsOfLettersAndDigits() {
    assertThat(SearchWords.of(" Deir ez-Zor, 2017! دير الزور ").words())
        .containsExactly("Deir", "ez", "Zor", "2017", "دير", "الزور");
    assertThat(SearchWords.of("a\"b").match()).contains("\"a\" \"b\"*");
    assertThat(SearchWords.of("-*\"").match()).isEmpty();
  }

  @Test
  void aSnippetStandsWhereMostWordsAre() {
    String text = "alpha " + "x ".repeat(300) + "beta then\nÁLPHA, " + "y ".repeat(300);
    List<Piece> pieces = new Snippet(text, 0).around(SearchWords.of("beta alpha"));

    assertThat(pieces.stream().filter(Piece::hit).map(Piece::text))
        .containsExactly("beta", "ÁLPHA");
    assertThat(joined(pieces)).startsWith("…x").endsWith("y…").contains("beta then ÁLPHA, y");
    assertThat(joined(new Snippet(text, 0).around(SearchWords.of("gamma")))).startsWith("alpha x");
  }

  @Test
  void onlyTheLastWordMayBeABeginning() {
    String text = "Rebels and the rebellion";
    assertThat(hits(text, "rebel")).containsExactly("Rebels", "rebellion");
    assertThat(hits(text, "rebel the")).containsExactly("the");
  }

  private static List<String> hits(String text, String words) {
    return new Snippet(text, 0)
        .around(SearchWords.of(words)).stream().filter(Piece::hit).map(Piece::text).toList();
  }

  private static String joined(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  @Test
  void aPassageOfALongParagraphIsWholeSentences() {
    String text = "Before.\n\n" + PROSE + "\n\nAfter.";
    Passage passage = Passages.around(text, 900, 905);

    assertThat(passage.text()).startsWith("One short").endsWith("here.");
    assertThat(passage.text()).hasSizeBetween(500, Passages.LONGEST);
    assertThat(text.substring(passage.start(), passage.end())).isEqualTo(passage.text());
    assertThat(Passages.around(text, 0, 6).text()).isEqualTo("Before.");
    assertThat(Passages.around(text, 0, 12).start()).isZero();
    assertThat(Passages.around(text, 5_000, 9_000).text()).isEqualTo("After.");
  }

  @Test
  void anyTextIsCutWithoutLosingTheSpan() {
    Random random = new Random(11);
    String[] parts = {
      "a", "é", "😀", " ", "\n", ". ", "دير", "word", "\u0301", "\ud800", "…", "漢字"
    };
    for (int i = 0; i < 3000; i++) {
      String text =
          random
              .ints(random.nextInt(1, 900), 0, parts.length)
              .mapToObj(n -> parts[n])
              .collect(Collectors.joining());
      if (random.nextBoolean()) {
        text = text.replace("\n", "").replace(" ", "");
      }
      int start = random.nextInt(text.length());
      int end = start + random.nextInt(Math.min(50, text.length() - start) + 1);
      Passage passage = Passages.around(text, start, end);
      assertThat(passage.start()).isBetween(0, start);
      assertThat(passage.end()).isBetween(end, text.length());
      assertThat(passage.text()).isEqualTo(text.substring(passage.start(), passage.end()));
      assertThat(cuts(text, passage.start(), start) || cuts(text, passage.end(), end)).isFalse();
      assertThat(passage.text().length()).isLessThanOrEqualTo(Passages.LONGEST + 50);
      List<Piece> pieces = new Snippet(text, 0).around(SearchWords.of("word a"));
      assertThat(joined(pieces).length()).isLessThanOrEqualTo(Snippet.LENGTH + 2);
    }
  }

  /// Whether a cut other than the span's own parts a surrogate pair.
  private static boolean cuts(String text, int at, int own) {
    return at != own
        && at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }
}

package org.sitrep.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Article;
import org.sitrep.model.Span;

/// From the cleaned text back to the original.
class AlignmentTest {
  private static final String ORIGINAL =
      "Subscribe now.\nRain  fell on\u200B Lyon.\r\n\r\nIt fell\nin Lyon again.";
  private static final String CLEANED = "Rain fell on Lyon.\n\nIt fell in Lyon again.";

  @Test
  void whiteSpaceInvisibleMarksAndDroppedParagraphsArePassedOver() {
    Alignment alignment = new Alignment(ORIGINAL, Read.of(CLEANED).done(), false);

    assertThat(back(alignment, CLEANED.indexOf("Lyon"), 4)).contains("Lyon");
    assertThat(alignment.original(new Span(CLEANED.indexOf("Lyon"), CLEANED.indexOf("Lyon") + 4)))
        .contains(new Span(ORIGINAL.indexOf("Lyon"), ORIGINAL.indexOf("Lyon") + 4));
    assertThat(back(alignment, CLEANED.lastIndexOf("fell"), 12)).contains("fell\nin Lyon");
  }

  @Test
  void aHeadlineFromElsewhereStandsNowhereInTheText() {
    AnnotatedArticle read = Read.titled("Lyon", CLEANED).done();
    Alignment alignment = new Alignment(ORIGINAL, read, true);

    assertThat(alignment.original(new Span(0, 4))).isEmpty();
    assertThat(back(alignment, read.text().indexOf("Lyon", 4), 4)).contains("Lyon");
  }

  @Test
  void aHeadlineFoundInTheTextStandsThere() {
    Alignment alignment =
        new Alignment("Lyon\nRain fell.", Read.of("Lyon\n\nRain fell.").done(), false);

    assertThat(alignment.original(new Span(0, 4))).contains(new Span(0, 4));
  }

  @Test
  void wordsThatAreNotInTheOriginalStandNowhere() {
    Alignment alignment =
        new Alignment("Rain fell.", Read.of("Snow fell.\n\nRain fell.").done(), false);

    assertThat(alignment.original(new Span(0, 4))).isEmpty();
    assertThat(alignment.original(new Span(12, 16))).contains(new Span(0, 4));
    assertThat(alignment.original(new Span(3, 3))).isEmpty();
  }

  /// What the cleaner does to a real article must be undone exactly.
  @Test
  void everyWordOfACleanedArticleIsFoundAgain() {
    String text =
        "Rain in Lyon\n\nPhoto: Somebody\n\nLYON (Reuters) - Heavy rain\nfell on Lyon on Monday.\n"
            + "Nobody was hurt , police said.\n\nIt was the third storm in two weeks.\n";
    AnnotatedArticle read = Golds.setting().annotator().annotate(Article.ofText("a", text), "en");
    Alignment alignment = new Alignment(text, read, false);

    for (int from = 0; from < read.text().length(); ) {
      int to = from;
      while (to < read.text().length() && Character.isLetter(read.text().charAt(to))) {
        to++;
      }
      if (to > from) {
        Span word = new Span(from, to);
        assertThat(alignment.original(word).map(span -> span.of(text)))
            .contains(word.of(read.text()));
      }
      from = to + 1;
    }
  }

  private static Optional<String> back(Alignment alignment, int start, int length) {
    return alignment.original(new Span(start, start + length)).map(span -> span.of(ORIGINAL));
  }
}

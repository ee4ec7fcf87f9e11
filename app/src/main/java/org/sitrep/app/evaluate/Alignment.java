package org.sitrep.app.evaluate;

import java.util.Arrays;
import java.util.Optional;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Span;

/// Leads from the cleaned text of an article back to the text it was made of.
///
/// Cleaning takes paragraphs, ends of paragraphs and invisible marks away and changes white space;
/// all else stays, in its order. So each cleaned paragraph, white space aside, stands in the
/// original after the one before it. Offsets are UTF-16 code units. Linear in the length of both.
final class Alignment {
  private static final String BREAK = "\n\n";

  private final int[] origin;

  /// @param original the text that was cleaned
  /// @param titled whether the article was given a headline beside its text
  Alignment(String original, AnnotatedArticle article, boolean titled) {
    String cleaned = article.text();
    this.origin = new int[cleaned.length()];
    Arrays.fill(origin, -1);
    Dense source = Dense.of(original, 0, original.length());
    boolean skip = titled && !article.title().isEmpty();
    int reached = 0;
    for (int from = 0; from < cleaned.length(); ) {
      int found = cleaned.indexOf(BREAK, from);
      int end = found < 0 ? cleaned.length() : found;
      if (!skip) {
        reached = paragraph(Dense.of(cleaned, from, end), source, reached);
      }
      skip = false;
      from = end + BREAK.length();
    }
  }

  private int paragraph(Dense paragraph, Dense source, int reached) {
    int at = source.text().indexOf(paragraph.text(), reached);
    if (at < 0) {
      return reached;
    }
    for (int i = 0; i < paragraph.text().length(); i++) {
      origin[paragraph.offsets()[i]] = source.offsets()[at + i];
    }
    return at + paragraph.text().length();
  }

  /// Where a stretch of the cleaned text stands in the original; empty if it does not.
  Optional<Span> original(Span cleaned) {
    if (cleaned.length() == 0) {
      return Optional.empty();
    }
    int first = origin[cleaned.start()];
    int last = origin[cleaned.end() - 1];
    return first < 0 || last < first ? Optional.empty() : Optional.of(new Span(first, last + 1));
  }

  /// Whether a text begins with a headline, white space aside.
  static boolean begins(String text, String headline) {
    String dense = Dense.of(headline, 0, headline.length()).text();
    return Dense.of(text, 0, text.length()).text().startsWith(dense);
  }

  /// A text without white space and invisible marks.
  ///
  /// @param offsets where each character of it stands
  private record Dense(String text, int[] offsets) {
    static Dense of(String text, int from, int to) {
      StringBuilder dense = new StringBuilder(to - from);
      int[] offsets = new int[to - from];
      for (int i = from; i < to; i++) {
        if (!passedOver(text.charAt(i))) {
          offsets[dense.length()] = i;
          dense.append(text.charAt(i));
        }
      }
      return new Dense(dense.toString(), offsets);
    }

    private static boolean passedOver(char c) {
      return Character.isWhitespace(c)
          || Character.isSpaceChar(c)
          || Character.isISOControl(c)
          || c == '\u200B'
          || c == '\uFEFF'
          || c == '\uFFFD';
    }
  }
}

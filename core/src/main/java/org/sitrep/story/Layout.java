package org.sitrep.story;

import java.util.BitSet;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Claim;
import org.sitrep.model.Span;

/// Where in a report something stands, and what that place is worth.
///
/// The title and the first two paragraphs tell the news; what is recalled counts little wherever it
/// stands.
final class Layout {
  private static final double TITLE = 1.2;
  private static final double LEAD = 1.0;
  private static final double UPPER = 0.6;
  private static final double LOWER = 0.4;
  private static final double RECALLED = 0.25;
  private static final int LEAD_PARAGRAPHS = 2;

  private final int titleEnd;
  private final int leadEnd;
  private final int middle;
  private final BitSet recalled = new BitSet();

  Layout(AnnotatedArticle article) {
    String text = article.text();
    boolean titled = !article.title().isEmpty() && text.startsWith(article.title());
    this.titleEnd = titled ? article.title().length() : 0;
    this.leadEnd = afterParagraphs(text, titled ? LEAD_PARAGRAPHS + 1 : LEAD_PARAGRAPHS);
    this.middle = text.length() / 2;
    article.claims().stream().filter(Claim::background).forEach(claim -> mark(claim, true));
    article.claims().stream().filter(claim -> !claim.background()).forEach(c -> mark(c, false));
  }

  private static int afterParagraphs(String text, int count) {
    int end = 0;
    for (int n = 0; n < count && end < text.length(); n++) {
      while (end < text.length() && text.charAt(end) == '\n') {
        end++;
      }
      int stop = text.indexOf('\n', end);
      end = stop < 0 ? text.length() : stop;
    }
    return end;
  }

  private void mark(Claim claim, boolean background) {
    recalled.set(claim.span().start(), claim.span().end(), background);
  }

  /// Where the first paragraphs end, as an offset into the text.
  int leadEnd() {
    return leadEnd;
  }

  /// What something at a span is worth, 0.25 to 1.2.
  double factor(Span span) {
    return recalled.get(span.start()) ? RECALLED : position(span.start());
  }

  /// What a position is worth, recalled or not.
  double position(int offset) {
    if (offset < titleEnd) {
      return TITLE;
    }
    if (offset < leadEnd) {
      return LEAD;
    }
    return offset < middle ? UPPER : LOWER;
  }

  /// What a claim is worth.
  double factor(Claim claim) {
    return claim.background() ? RECALLED : position(claim.span().start());
  }
}

package org.sitrep.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Quote;
import org.sitrep.model.Source;
import org.sitrep.model.Span;
import org.sitrep.pack.Concept;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Finds direct speech: between quotation marks of any style, or, in the Nordic and Romance manner,
/// a paragraph that begins with a dash, up to the verb of saying.
final class QuoteFinder {
  private static final int SHORTEST_WORDS = 3;

  private final Reading reading;
  private final AttributionReader attribution;
  private final Tokens tokens;
  private final Matches matches;

  QuoteFinder(Reading reading, AttributionReader attribution) {
    this.reading = reading;
    this.attribution = attribution;
    this.tokens = reading.tokens();
    this.matches = reading.matches();
  }

  /// Quotations, and who answers for the words of each.
  record Found(List<Quote> quotes, List<Scope> scopes) {
    Found {
      quotes = List.copyOf(quotes);
      scopes = List.copyOf(scopes);
    }
  }

  /// All quotations of three words and more, in order.
  Found find() {
    List<Quote> quotes = new ArrayList<>();
    List<Scope> scopes = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      int end = tokens.paragraphStart(i) && dash(i) ? dashEnd(i) : closing(i);
      if (end > i + 1) {
        add(i + 1, end, quotes, scopes);
        i = end;
      }
    }
    return new Found(quotes, scopes);
  }

  private boolean dash(int i) {
    return tokens.is(i, '\u2013') || tokens.is(i, '\u2014') || tokens.is(i, '-');
  }

  /// Speech after a dash ends at the comma before a verb of saying, or with its paragraph.
  private int dashEnd(int i) {
    int k = i + 1;
    while (k < tokens.count() && !tokens.paragraphStart(k)) {
      if (tokens.is(k, ',') && k + 1 < tokens.count() && matches.has(k + 1, Concept.SAY)) {
        return k;
      }
      k++;
    }
    return k;
  }

  /// The token of the mark that closes the quotation opened at token `i`; -1 if it opens none or it
  /// stays open in its paragraph.
  private int closing(int i) {
    if (tokens.wordlike(i)) {
      return -1;
    }
    char close = closingMark(tokens.text().charAt(tokens.start(i)));
    if (close == 0) {
      return -1;
    }
    for (int k = i + 1; k < tokens.count() && !tokens.paragraphStart(k); k++) {
      if (tokens.is(k, close) || close == '\u201D' && tokens.is(k, '\u201C')) {
        return k;
      }
    }
    return -1;
  }

  private static char closingMark(char open) {
    return switch (open) {
      case '\u201C', '\u201E', '\u201D' -> '\u201D';
      case '"' -> '"';
      case '\u00AB' -> '\u00BB';
      case '\u2039' -> '\u203A';
      default -> 0;
    };
  }

  private void add(int from, int to, List<Quote> quotes, List<Scope> scopes) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += tokens.wordlike(i) ? 1 : 0;
    }
    if (words >= SHORTEST_WORDS) {
      Span span = tokens.span(from, to);
      Scope scope = speaker(from, to);
      Optional<Source> speaker =
          scope.chain().isEmpty() ? Optional.empty() : Optional.of(scope.chain().getLast());
      quotes.add(new Quote(span, span.of(reading.document().text()), speaker));
      if (speaker.isPresent()) {
        scopes.add(new Scope(from, to, scope.chain(), scope.status()));
      }
    }
  }

  /// Who answers for the quotation's last words, else for its first, else for what follows it.
  private Scope speaker(int from, int to) {
    for (int at : new int[] {to - 1, from, to < tokens.count() ? to : from}) {
      Scope scope = attribution.inText(at);
      if (!scope.chain().isEmpty()) {
        return scope;
      }
    }
    return attribution.inText(from);
  }
}

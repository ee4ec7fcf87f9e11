package org.sitrep.text;

import org.sitrep.knowledge.Lexicon;
import org.sitrep.pack.Concept;

/// Marks the first token of each sentence.
///
/// A sentence ends at a line break, or at a full stop, question or exclamation mark with its
/// closing quotation marks, unless the stop belongs to an abbreviation, an initial or an ordinal
/// number, or a small letter follows. It also ends after 250 tokens, so that what is done for each
/// pair of words in a sentence stays linear in the text.
final class SentenceMarker {
  private static final int LONGEST_SENTENCE = 250;

  private final TokenBuffer buffer;
  private final Lexicon lexicon;

  /// @param lexicon tells abbreviations
  SentenceMarker(TokenBuffer buffer, Lexicon lexicon) {
    this.buffer = buffer;
    this.lexicon = lexicon;
  }

  void mark() {
    boolean first = true;
    int from = 0;
    for (int i = 0; i < buffer.size(); i++) {
      if (i > 0 && !first && (lineBreak(i) || i - from >= LONGEST_SENTENCE)) {
        first = true;
      }
      if (first) {
        buffer.mark(i, Tokens.FIRST);
        first = false;
        from = i;
      }
      if (ends(i)) {
        while (i + 1 < buffer.size() && closes(i + 1)) {
          i++;
        }
        first = true;
      }
    }
  }

  private boolean lineBreak(int i) {
    for (int k = buffer.end(i - 1); k < buffer.start(i); k++) {
      if (buffer.text().charAt(k) == '\n') {
        return true;
      }
    }
    return false;
  }

  private boolean ends(int i) {
    char c = buffer.text().charAt(buffer.start(i));
    if (c == '?' || c == '!' || c == '\u061F' || c == '\u2026') {
      return !smallFollows(i);
    }
    if (c != '.' || (buffer.shape(i) & Tokens.WORD) != 0) {
      return endsInDottedWord(i) && !smallFollows(i) && capitalWordFollows(i);
    }
    return !smallFollows(i) && (i == 0 || !abbreviated(i - 1));
  }

  /// "…the U.S. The…" ends a sentence; "U.S. Army" does not, and the two cannot be told apart by
  /// form: only a quotation mark ends it.
  private boolean capitalWordFollows(int i) {
    return i + 1 < buffer.size() && closes(i + 1);
  }

  private boolean endsInDottedWord(int i) {
    return (buffer.shape(i) & Tokens.WORD) != 0 && buffer.text().charAt(buffer.end(i) - 1) == '.';
  }

  private boolean smallFollows(int i) {
    for (int k = buffer.end(i); k < buffer.text().length(); k++) {
      char c = buffer.text().charAt(k);
      if (c == '\n') {
        return false;
      }
      if (Character.isLetterOrDigit(c)) {
        return Character.isLowerCase(c);
      }
      if (c == ',' || c == ';') {
        return true;
      }
    }
    return false;
  }

  private boolean abbreviated(int before) {
    if (buffer.end(before) != buffer.start(before + 1)) {
      return false;
    }
    boolean initial =
        buffer.end(before) - buffer.start(before) == 1
            && (buffer.shape(before) & Tokens.CAPITAL) != 0;
    return initial || lexicon.has(buffer.word(before), Concept.ABBREVIATION);
  }

  private boolean closes(int i) {
    char c = buffer.text().charAt(buffer.start(i));
    boolean closer =
        c == '"' || c == '\u201D' || c == '\u2019' || c == '\u00BB' || c == ')' || c == ']';
    return closer && (buffer.shape(i) & Tokens.WORD) == 0 && buffer.end(i - 1) == buffer.start(i);
  }
}

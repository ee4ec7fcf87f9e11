package org.sitrep.app.store.sqlite;

import java.text.BreakIterator;
import java.util.Locale;
import org.sitrep.app.store.Passage;

/// Cuts the stretch of a text that a span is read in: its paragraph, or the sentences around it
/// where that is long. It never leaves the paragraphs of the span.
final class Passages {
  /// The most UTF-16 code units, unless the span itself is longer.
  static final int LONGEST = 600;

  private Passages() {}

  /// @param start offset of the span's first code unit; what lies outside of the text is cut off
  /// @param end offset after its last
  static Passage around(String text, int start, int end) {
    int spanStart = Math.clamp(start, 0, text.length());
    int spanEnd = Math.clamp(end, spanStart, text.length());
    int from = paragraphStart(text, spanStart);
    int to = paragraphEnd(text, spanEnd);
    if (to - from > LONGEST) {
      Passage cut = sentences(text, from, to, spanStart, spanEnd);
      from = cut.start();
      to = cut.end();
    }
    while (from < spanStart && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > spanEnd && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Passage(from, to, text.substring(from, to));
  }

  private static int paragraphStart(String text, int at) {
    int start = at;
    while (start > 0 && !isBreak(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int paragraphEnd(String text, int at) {
    int end = at;
    while (end < text.length() && !isBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  /// As many whole sentences around the span as there is room for; words where even the span's own
  /// sentence is too long.
  private static Passage sentences(String text, int from, int to, int spanStart, int spanEnd) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(text.substring(from, to));
    int first = sentences.preceding(Math.min(spanStart - from + 1, to - from));
    int begin = from + Math.max(first, 0);
    int last = spanEnd == to ? to - from : sentences.following(Math.max(spanEnd - from - 1, 0));
    int end = last == BreakIterator.DONE ? to : from + last;
    if (end - begin > LONGEST) {
      return words(text, begin, end, spanStart, spanEnd);
    }
    boolean grown = true;
    while (grown) {
      grown = false;
      int next = end < to ? from + sentences.following(end - from) : end;
      if (next > end && next - begin <= LONGEST) {
        end = next;
        grown = true;
      }
      int before = begin > from ? from + sentences.preceding(begin - from) : begin;
      if (before < begin && end - before <= LONGEST) {
        begin = before;
        grown = true;
      }
    }
    return new Passage(begin, end, "");
  }

  private static Passage words(String text, int from, int to, int spanStart, int spanEnd) {
    int room = Math.max(0, LONGEST - (spanEnd - spanStart)) / 2;
    int begin = Math.max(from, spanStart - room);
    int end = Math.min(to, spanEnd + room);
    while (begin > from && begin < spanStart && !Character.isWhitespace(text.charAt(begin - 1))) {
      begin++;
    }
    while (end < to && end > spanEnd && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    return new Passage(begin, end, "");
  }
}

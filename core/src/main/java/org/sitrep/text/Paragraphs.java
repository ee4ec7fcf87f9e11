package org.sitrep.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Splits raw text into paragraphs: one per line, joined again where a line was merely wrapped.
///
/// Control characters and invisible marks go, all white space becomes single blanks. A line is
/// wrapped if it is long, the next one begins small, and its first word would hardly have fitted on
/// it: lines between two blank lines are as long as the longest of them.
final class Paragraphs {
  private static final int LEAST_WRAPPED = 45;
  private static final double NEARLY_FULL = 0.7;

  private final Predicate<String> alone;
  private final List<String> paragraphs = new ArrayList<>();

  private Paragraphs(Predicate<String> alone) {
    this.alone = alone;
  }

  static List<String> of(String raw) {
    return of(raw, line -> false);
  }

  /// @param alone tells lines that go on from no other and into no other: date lines, bylines
  static List<String> of(String raw, Predicate<String> alone) {
    Paragraphs paragraphs = new Paragraphs(alone);
    List<String> block = new ArrayList<>();
    for (String line : lines(raw)) {
      if (line.isEmpty()) {
        paragraphs.join(block);
        block.clear();
      } else {
        block.add(line);
      }
    }
    paragraphs.join(block);
    return paragraphs.paragraphs;
  }

  /// How many words stand in a text, those at its end that are empty left out.
  static int words(String text) {
    int to = text.length();
    while (to > 0 && text.charAt(to - 1) == ' ') {
      to--;
    }
    int words = 1;
    for (int i = text.indexOf(' '); i >= 0 && i < to; i = text.indexOf(' ', i + 1)) {
      words++;
    }
    return words;
  }

  private static List<String> lines(String raw) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= raw.length(); i++) {
      char c = i < raw.length() ? raw.charAt(i) : '\n';
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        boolean crlf = c == '\n' && i > 0 && i < raw.length() && raw.charAt(i - 1) == '\r';
        if (!crlf) {
          lines.add(line(raw, from, i));
        }
        from = i + 1;
      }
    }
    return lines;
  }

  /// A line without what is not to be seen, and with single blanks: as it stands, if it has them.
  private static String line(String raw, int from, int to) {
    if (isTidy(raw, from, to)) {
      return raw.substring(from, to).strip();
    }
    StringBuilder line = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      append(line, raw.charAt(i));
    }
    return line.toString().strip();
  }

  private static boolean isTidy(String raw, int from, int to) {
    boolean blank = false;
    for (int i = from; i < to; i++) {
      char c = raw.charAt(i);
      boolean before = blank;
      blank = c == ' ';
      if (blank ? before : Sign.isBlank(c) || c == '\uFFFD') {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder line, char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    } else if (!Character.isISOControl(c) && c != '\u200B' && c != '\uFEFF' && c != '\uFFFD') {
      line.append(c);
    }
  }

  /// Makes paragraphs of the lines between two blank ones.
  private void join(List<String> block) {
    int longest = block.stream().mapToInt(String::length).max().orElse(0);
    StringBuilder paragraph = new StringBuilder();
    for (int i = 0; i < block.size(); i++) {
      String line = block.get(i);
      if (i > 0 && wrapped(block.get(i - 1), line, longest)) {
        paragraph.append(' ').append(line);
        continue;
      }
      add(paragraph);
      paragraph.append(line);
    }
    add(paragraph);
  }

  private void add(StringBuilder paragraph) {
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph.toString());
      paragraph.setLength(0);
    }
  }

  private boolean wrapped(String before, String after, int longest) {
    char last = before.charAt(before.length() - 1);
    if (before.length() < LEAST_WRAPPED
        || !Character.isLowerCase(after.charAt(0))
        || !Character.isLetterOrDigit(last) && last != ',') {
      return false;
    }
    int blank = after.indexOf(' ');
    int full = before.length() + 1 + (blank < 0 ? after.length() : blank);
    return full >= longest * NEARLY_FULL && !alone.test(after) && !alone.test(before);
  }
}

package org.sitrep.text;

/// The mark that closes a dateline: a dash with blanks around it or behind a bracket or stop, a
/// colon or full stop behind a bracket, or a slash that closes an agency.
final class DatelineMark {
  private static final int SENTENCE = 20;

  private DatelineMark() {}

  /// Where it stands within the first code units of a paragraph, or -1.
  static int find(String paragraph, int reach) {
    int end = Math.min(reach, paragraph.length() - 1);
    for (int i = 2; i < end; i++) {
      char c = paragraph.charAt(i);
      char before = paragraph.charAt(i - 1);
      char after = paragraph.charAt(i + 1);
      if (isDash(c) && dash(before, after) && !leading(paragraph, i)
          || (c == ':' || c == '.') && before == ')' && after == ' '
          || c == '/' && before != ' ' && slash(paragraph, i)) {
        return i;
      }
      if (ends(paragraph, i)) {
        return -1;
      }
    }
    return -1;
  }

  /// Where the article goes on.
  static int after(String paragraph, int mark) {
    int i = mark + 1;
    while (i < paragraph.length() && (paragraph.charAt(i) == ' ' || paragraph.charAt(i) == '.')) {
      i++;
    }
    return i;
  }

  private static boolean isDash(char c) {
    return Character.getType(c) == Character.DASH_PUNCTUATION;
  }

  private static boolean dash(char before, char after) {
    return after == ' ' && (before == ' ' || before == ')' || before == '.');
  }

  /// A dash behind a bracket that begins the paragraph: the place is still to come.
  private static boolean leading(String paragraph, int i) {
    String head = paragraph.substring(0, i).strip();
    return head.startsWith("(") && head.indexOf(')') == head.length() - 1;
  }

  /// The second of two slashes around a name, the first of which stands behind a blank.
  private static boolean slash(String paragraph, int i) {
    int open = paragraph.lastIndexOf('/', i - 1);
    char after = paragraph.charAt(i + 1);
    return open > 2
        && paragraph.charAt(open - 1) == ' '
        && paragraph.charAt(open + 1) != ' '
        && (after == '.' || after == ' ');
  }

  /// A full stop ends the sentence, unless a slash, a dash, a bracket or a number follows it.
  private static boolean ends(String paragraph, int i) {
    if (paragraph.charAt(i) != '.' || paragraph.charAt(i + 1) != ' ' || i <= SENTENCE) {
      return false;
    }
    char next = i + 2 < paragraph.length() ? paragraph.charAt(i + 2) : ' ';
    return next != '/' && next != '(' && !isDash(next) && !Character.isDigit(next);
  }
}

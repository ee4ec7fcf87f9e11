package org.sitrep.text;

import java.util.Arrays;
import java.util.Optional;

/// Reads the dateline at the head of a paragraph: `KATHMANDU, Nepal (Reuters) – …`, `OSLO (NTB):
/// …`, `Beira (Mozambique), 12 mars (AFP) - …`, `(ANSA) - ROMA, 12 MAR - …`, `MADRID.- …`.
///
/// It is one only if the place is in capitals, or an agency stands in brackets or between slashes
/// beside it, a closing mark stands within the first 80 code units, and what follows begins like a
/// sentence. Scripts without case have no capitals: there an agency is asked for.
final class Dateline {
  private static final int REACH = 80;
  private static final int LONGEST_AGENCY = 25;
  private static final int LONGEST_PLACE = 5;
  private static final int PARTICLE = 3;

  private Dateline() {}

  /// @param length how many code units it takes, the closing mark and blanks included
  record Found(int length, String place, Optional<String> agency) {}

  static Optional<Found> at(String paragraph) {
    int mark = DatelineMark.find(paragraph, REACH);
    int rest = mark < 0 ? paragraph.length() : DatelineMark.after(paragraph, mark);
    if (rest >= paragraph.length() || Character.isLowerCase(paragraph.charAt(rest))) {
      return Optional.empty();
    }
    int end = paragraph.charAt(mark) == '/' ? mark + 1 : mark;
    String head = paragraph.substring(0, end).strip();
    Optional<String> agency = agency(head);
    String place = place(head);
    boolean named = agency.filter(name -> fits(name, place, paragraph.charAt(mark))).isPresent();
    return isPlace(place) && (named || agency.isEmpty() && capitals(place))
        ? Optional.of(new Found(rest, place, agency))
        : Optional.empty();
  }

  /// Whether an agency goes with a place: before a colon two letters are more often a party's,
  /// before a full stop only a place in capitals makes a dateline, and without capitals a name of
  /// several words may be anyone's.
  private static boolean fits(String agency, String place, char mark) {
    boolean sure = mark != ':' || agency.length() > 2 || capitals(place);
    return sure
        && (mark != '.' || capitals(place))
        && (place.isEmpty() || isCased(place) || isShort(agency));
  }

  /// The agency: in the bracket or between the slashes that end the head, or in the bracket that
  /// begins it.
  private static Optional<String> agency(String head) {
    String closed = head.endsWith(".") ? head.substring(0, head.length() - 1).strip() : head;
    if (closed.isEmpty()) {
      return Optional.empty();
    }
    char last = closed.charAt(closed.length() - 1);
    int open = last == ')' ? closed.lastIndexOf('(') : -1;
    if (last == '/') {
      open = closed.lastIndexOf('/', closed.length() - 2);
    }
    if (open > 0) {
      return named(closed.substring(open + 1, closed.length() - 1));
    }
    int close = closed.startsWith("(") ? closed.indexOf(')') : -1;
    return close > 0 ? named(closed.substring(1, close)) : Optional.empty();
  }

  private static Optional<String> named(String name) {
    boolean letters = name.chars().anyMatch(Character::isLetter);
    boolean digits = name.chars().anyMatch(Character::isDigit);
    return letters && !digits && name.length() <= LONGEST_AGENCY
        ? Optional.of(name.strip())
        : Optional.empty();
  }

  /// What stands before the first comma, bracket, slash, number or stop, behind a leading bracket.
  private static String place(String head) {
    int from = 0;
    if (head.startsWith("(")) {
      from = head.indexOf(')') + 1;
      while (from < head.length() && !Character.isLetter(head.charAt(from))) {
        from++;
      }
    }
    int to = from;
    while (to < head.length()
        && ",(/".indexOf(head.charAt(to)) < 0
        && !Character.isDigit(head.charAt(to))
        && !stop(head, to)) {
      to++;
    }
    return head.substring(from, to).strip();
  }

  private static boolean stop(String head, int i) {
    return head.charAt(i) == '.'
        && (i + 1 == head.length() || head.charAt(i + 1) == ' ')
        && i > PARTICLE;
  }

  /// A few words of letters, each with a capital unless it is very short and not the first.
  private static boolean isPlace(String place) {
    String[] words = place.split(" ");
    if (place.isEmpty() || words.length > LONGEST_PLACE || Character.isLowerCase(place.charAt(0))) {
      return false;
    }
    for (String word : words) {
      boolean small = Character.isLowerCase(word.charAt(0)) && word.length() > PARTICLE;
      boolean letters =
          word.chars()
              .allMatch(
                  c ->
                      Character.isLetter(c)
                          || Character.getType(c) == Character.NON_SPACING_MARK
                          || ".'-\u2019".indexOf(c) >= 0);
      if (small || !letters) {
        return false;
      }
    }
    return true;
  }

  /// Whether its script has capitals.
  private static boolean isCased(String place) {
    return Character.isUpperCase(place.charAt(0));
  }

  /// One word or single letters: where there are no capitals a longer name may be anyone's.
  private static boolean isShort(String agency) {
    String[] words = agency.split(" ");
    return words.length == 1 || Arrays.stream(words).allMatch(word -> word.length() <= 2);
  }

  private static boolean capitals(String place) {
    int letters = 0;
    for (int i = 0; i < place.length(); i++) {
      char c = place.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters > 2;
  }
}

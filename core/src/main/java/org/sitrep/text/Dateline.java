package org.sitrep.text;

import java.util.Optional;

/// Reads the dateline at the head of a first paragraph: `KATHMANDU, Nepal (Reuters) – …`, `OSLO
/// (NTB): …`.
///
/// It is one only if the place is in capitals, or an agency stands in brackets after it, and a dash
/// or colon closes it within the first 60 code units.
final class Dateline {
  private static final int REACH = 60;

  private Dateline() {}

  /// @param length how many code units it takes, the closing mark and blanks included
  record Found(int length, String place, Optional<String> agency) {}

  static Optional<Found> at(String paragraph) {
    int mark = closingMark(paragraph);
    if (mark < 2) {
      return Optional.empty();
    }
    String head = paragraph.substring(0, mark).strip();
    int open = head.indexOf('(');
    int close = head.indexOf(')', open + 1);
    Optional<String> agency =
        open > 0 && close == head.length() - 1 && Character.isUpperCase(head.charAt(open + 1))
            ? Optional.of(head.substring(open + 1, close).strip())
            : Optional.empty();
    String before = open > 0 ? head.substring(0, open) : head;
    int comma = before.indexOf(',');
    String place = (comma > 0 ? before.substring(0, comma) : before).strip();
    if (place.isEmpty()
        || agency.isEmpty() && !capitals(place)
        || !Character.isUpperCase(place.charAt(0))) {
      return Optional.empty();
    }
    int rest = mark + 1;
    while (rest < paragraph.length() && paragraph.charAt(rest) == ' ') {
      rest++;
    }
    return rest < paragraph.length()
        ? Optional.of(new Found(rest, place, agency))
        : Optional.empty();
  }

  private static int closingMark(String paragraph) {
    int end = Math.min(REACH, paragraph.length() - 1);
    for (int i = 1; i < end; i++) {
      char c = paragraph.charAt(i);
      boolean dash = c == '\u2013' || c == '\u2014' || c == '-';
      boolean spaced = paragraph.charAt(i - 1) == ' ' || paragraph.charAt(i - 1) == ')';
      if (dash && spaced && paragraph.charAt(i + 1) == ' '
          || c == ':' && paragraph.charAt(i - 1) == ')') {
        return i;
      }
      if (c == '.' && paragraph.charAt(i + 1) == ' ' && i > 20) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean capitals(String place) {
    int letters = 0;
    for (int i = 0; i < place.length(); i++) {
      char c = place.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters > 2;
  }
}

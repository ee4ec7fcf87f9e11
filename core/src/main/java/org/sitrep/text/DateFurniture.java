package org.sitrep.text;

import org.sitrep.pack.Concept;

/// What stands around a date in a date line and is no word of the article: signs, times of day,
/// zones, weekdays, function words and markers.
final class DateFurniture {
  private static final Concept[] SMALL = {
    Concept.WEEKDAY,
    Concept.DAY_PART,
    Concept.TIME_UNIT,
    Concept.RELATIVE_TIME,
    Concept.AT,
    Concept.OF,
    Concept.FROM,
    Concept.TO,
    Concept.ARTICLE,
    Concept.COORDINATOR,
    Concept.TIME_OF_READING,
  };
  private static final long BITS = Matches.bits(SMALL);
  private static final int LONGEST_ZONE = 5;
  private static final int HOURS = 24;
  private static final int MINUTES = 60;

  private final PageLine line;
  private final Tokens tokens;
  private final ClockReader clocks;

  DateFurniture(PageLine line, ClockReader clocks) {
    this.line = line;
    this.clocks = clocks;
    this.tokens = line.tokens();
  }

  /// The token after the furniture that begins at token `i`; `i` if none does.
  int end(int i) {
    int time = time(i);
    if (time > i) {
      return time;
    }
    int zone = namedZone(i);
    if (zone > i) {
      return zone;
    }
    if (!tokens.wordlike(i) || tokens.digits(i) || tokens.end(i) - tokens.start(i) <= 2) {
      return i + 1;
    }
    if (beforeTime(i) || zone(i) || hour(i)) {
      return i + 1;
    }
    int end = i;
    if (line.matches().mayHave(i, BITS)) {
      for (Concept concept : SMALL) {
        int hit = line.matches().first(i, concept);
        end = Math.max(end, hit < 0 ? i : line.matches().end(hit));
      }
    }
    return end;
  }

  /// The token after a zone's name; `i` if none begins here.
  private int namedZone(int i) {
    int end = i < tokens.count() ? clocks.zoneEnd(line.text(), tokens.start(i)) : -1;
    int token = i;
    while (token < tokens.count() && tokens.start(token) < end) {
      token++;
    }
    return token;
  }

  /// Whether what lies between two tokens can only be furniture, whatever follows it.
  boolean strong(int from, int to) {
    return time(from) == to || zone(from) || tokens.is(from, ')');
  }

  /// The token after a time of day: `19:42`, `18.04`, `06h45`, `11 h 20`.
  private int time(int i) {
    if (i >= tokens.count() || !digitFirst(i)) {
      return i;
    }
    if (tokens.is(i + 1, ':') && i + 2 < tokens.count() && digitFirst(i + 2)) {
      boolean seconds = tokens.is(i + 3, ':') && i + 4 < tokens.count() && digitFirst(i + 4);
      return seconds ? i + 5 : i + 3;
    }
    if (!tokens.digits(i)) {
      return tokens.end(i) - tokens.start(i) <= LONGEST_ZONE ? i + 1 : i;
    }
    String text = tokens.string(i);
    int dot = text.indexOf('.');
    return dot > 0
            && below(text.substring(0, dot), HOURS)
            && below(text.substring(dot + 1), MINUTES)
        ? i + 1
        : i;
  }

  private static boolean below(String digits, int limit) {
    return digits.length() <= 2
        && digits.chars().allMatch(Character::isDigit)
        && !digits.isEmpty()
        && Integer.parseInt(digits) < limit;
  }

  private boolean digitFirst(int i) {
    return tokens.number(i);
  }

  /// A short word that only leads to a time of day, with or without a full stop.
  private boolean beforeTime(int i) {
    int next = tokens.is(i + 1, '.') ? i + 2 : i + 1;
    return tokens.end(i) - tokens.start(i) <= LONGEST_ZONE && time(next) > next;
  }

  /// A short word right behind a time of day, as languages have for the hour.
  private boolean hour(int i) {
    return behindTime(i) && tokens.end(i) - tokens.start(i) < LONGEST_ZONE;
  }

  /// A zone, or a mark of the half of the day, right behind a time of day or behind one such word.
  private boolean zone(int i) {
    int length = tokens.end(i) - tokens.start(i);
    boolean small = length <= 2 && !tokens.capital(i);
    boolean caps = tokens.allCaps(i) && length <= LONGEST_ZONE;
    return behindTime(i) && (small || caps) || caps && i > 1 && behindTime(i - 1);
  }

  private boolean behindTime(int i) {
    return i > 0
        && tokens.wordlike(i)
        && (time(i - 1) == i || i > 2 && tokens.is(i - 2, ':') && time(i - 3) == i);
  }

  /// A word that is neither a number nor furniture.
  boolean ownWord(int i) {
    return tokens.wordlike(i) && !tokens.digits(i);
  }

  /// The first token from `i` on that is no separator.
  int pastSigns(int from) {
    int i = from;
    while (i < tokens.count()
        && !tokens.wordlike(i)
        && separator(tokens.text().charAt(tokens.start(i)))) {
      i++;
    }
    return i;
  }

  private static boolean separator(char c) {
    return Character.getType(c) == Character.DASH_PUNCTUATION
        || c == '.'
        || c == ','
        || c == ':'
        || c == ';'
        || c == '|'
        || c == '/'
        || c == ')'
        || c == '\u2022'
        || c == '\u00B7';
  }

  /// The last sign before token `i` with nothing but furniture after it, or -1.
  int signBefore(int from) {
    for (int i = from - 1; i > line.first(); i--) {
      boolean sign = !tokens.wordlike(i);
      if (sign && !tokens.is(i, ':') && !tokens.is(i, '.')) {
        return i;
      }
      if (!sign && !tokens.digits(i) && end(i) == i) {
        return -1;
      }
    }
    return -1;
  }
}

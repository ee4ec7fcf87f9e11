package org.sitrep.mention;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Mention;
import org.sitrep.model.PartialDate;
import org.sitrep.model.TimeExpression;
import org.sitrep.pack.Concept;
import org.sitrep.pack.Flags;
import org.sitrep.text.Document;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Finds expressions of time, by the patterns and relative words of the language.
final class TimeFinder {
  private static final List<String> UNITS = List.of("h", "d", "w", "m", "y");
  private static final List<ChronoUnit> CHRONO =
      List.of(
          ChronoUnit.HOURS, ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS);

  private static final int LONGEST_WORD = 40;

  private final TimeMatcher.Patterns patterns;

  TimeFinder(TimeMatcher.Patterns patterns) {
    this.patterns = patterns;
  }

  /// All expressions, the longest at each place, in order.
  ///
  /// @param published day the values are worked out from, unknown if it is
  List<Mention.OfTime> find(Document document, PartialDate published) {
    Tokens tokens = document.tokens();
    NumberReader numbers = new NumberReader(document);
    TimeMatcher matcher =
        new TimeMatcher(patterns, document, numbers, at -> looksAhead(document, at));
    List<Mention.OfTime> found = new ArrayList<>();
    for (int i = 0; i < tokens.count(); ) {
      Optional<TimeMatcher.Found> time =
          tokens.wordlike(i) ? best(document, matcher, i) : Optional.empty();
      if (time.isPresent()) {
        found.add(mention(document, i, time.get(), published));
        i = time.get().end();
      } else {
        i++;
      }
    }
    return found;
  }

  private static Optional<TimeMatcher.Found> best(Document document, TimeMatcher matcher, int i) {
    Optional<TimeMatcher.Found> pattern = matcher.at(i);
    Matches matches = document.matches();
    int relative = matches.first(i, Concept.RELATIVE_TIME);
    if (relative >= 0 && (pattern.isEmpty() || matches.end(relative) >= pattern.get().end())) {
      return Optional.of(
          new TimeMatcher.Found(relative(matches.value(relative)), matches.end(relative), ""));
    }
    if (pattern.isPresent()) {
      return pattern;
    }
    return weekdayCompound(document, i);
  }

  /// A bare weekday, or one written together with a part of the day.
  private static Optional<TimeMatcher.Found> weekdayCompound(Document document, int i) {
    Matches matches = document.matches();
    int day = matches.first(i, Concept.WEEKDAY);
    if (day < 0) {
      return compound(document, i);
    }
    return Optional.of(
        new TimeMatcher.Found(
            weekday(matches.value(day), looksAhead(document, i)),
            matches.end(day),
            partAfter(document, matches.end(day))));
  }

  private static String partAfter(Document document, int i) {
    int part = i < document.tokens().count() ? document.matches().first(i, Concept.DAY_PART) : -1;
    return part < 0 ? "" : document.matches().value(part);
  }

  /// A weekday as first part of a compound that ends in a part of the day.
  private static Optional<TimeMatcher.Found> compound(Document document, int i) {
    Matches matches = document.matches();
    int part = matches.first(i, Concept.DAY_PART);
    String value =
        part >= 0 && matches.flagged(part, Flags.COMPOUND)
            ? CompoundPart.valueBefore(document, i, matches.split(part), Concept.WEEKDAY)
            : misspelled(document, i);
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TimeMatcher.Found(
                weekday(value, looksAhead(document, i)),
                i + 1,
                part < 0 ? "" : matches.value(part)));
  }

  /// The same with one double letter written single in the part of the day, a common slip.
  private static String misspelled(Document document, int i) {
    int from = document.tokens().start(i);
    int to = document.tokens().end(i);
    if (to - from < 10 || to - from > LONGEST_WORD || !document.language().compounds()) {
      return "";
    }
    for (int at = from + 6; at <= to - 4; at++) {
      String day = CompoundPart.valueBefore(document, i, at, Concept.WEEKDAY);
      if (!day.isEmpty()
          && DoubledLetter.makes(
              document.language().lexicon(), document.text().substring(at, to), Concept.DAY_PART)) {
        return day;
      }
    }
    return "";
  }

  private static TimeExpression weekday(String value, boolean future) {
    return new TimeExpression.Weekday(DayOfWeek.of(Integer.parseInt(value)), future, 0);
  }

  /// Whether the nearest verb before token `i` looks ahead.
  private static boolean looksAhead(Document document, int i) {
    Matches matches = document.matches();
    int from = document.tokens().sentenceFrom(document.tokens().sentence(i));
    for (int k = i - 1; k >= from; k--) {
      for (int hit = matches.from(k); hit < matches.from(k + 1); hit++) {
        switch (matches.concept(hit)) {
          case FUTURE, PLANNED -> {
            return true;
          }
          case SAY -> {
            return false;
          }
          case VERB -> {
            if (matches.flagged(hit, Flags.PAST | Flags.PASSIVE_PAST)) {
              return false;
            }
          }
          default -> {}
        }
      }
    }
    return false;
  }

  /// `-1d`, `+0m`, `-1w-weekend`, `recent`, `soon`.
  static TimeExpression relative(String value) {
    if (value.startsWith("recent") || value.startsWith("soon")) {
      return new TimeExpression.Vague(value.startsWith("soon"));
    }
    int end = 1;
    while (end < value.length() && Character.isDigit(value.charAt(end))) {
      end++;
    }
    int unit = end < value.length() ? UNITS.indexOf(value.substring(end, end + 1)) : -1;
    if (unit < 0 || end == 1) {
      return new TimeExpression.Vague(false);
    }
    int amount = Integer.parseInt(value.substring(value.charAt(0) == '+' ? 1 : 0, end));
    return new TimeExpression.Offset(amount, CHRONO.get(unit));
  }

  private static Mention.OfTime mention(
      Document document, int from, TimeMatcher.Found found, PartialDate published) {
    var span = document.tokens().span(from, found.end());
    return new Mention.OfTime(
        span, span.of(document.text()), found.time(), value(found, published));
  }

  /// The value, with the part of the day where it is one day.
  private static String value(TimeMatcher.Found found, PartialDate published) {
    String value = TimexValue.of(found.time(), published);
    boolean day = found.time().resolve(published).isDay();
    return day && !found.part().isEmpty() ? value + "T" + found.part() : value;
  }
}

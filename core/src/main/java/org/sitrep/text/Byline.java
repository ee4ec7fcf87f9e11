package org.sitrep.text;

import java.util.List;
import org.sitrep.pack.Concept;

/// Tells lines that name an author or say what the author is.
final class Byline {
  private static final int LONGEST = 10;
  private static final int NAME = 3;
  private static final int ROLE = 4;
  private static final int MOST_NAMES = 5;

  private Byline() {}

  /// "By Jane Doe": a marker, then names only, with particles and titles; behind a comma what the
  /// author is.
  static boolean is(PageLine line) {
    if (line.words() > LONGEST) {
      return false;
    }
    int marker = line.hit(line.first(), Concept.BYLINE);
    if (marker < 0) {
      return false;
    }
    int names = 0;
    for (int i = line.matches().end(marker); i < line.count(); i++) {
      if (names >= 2 && line.tokens().is(i, ',')) {
        return !line.closed();
      }
      if (!fits(line, i, names)) {
        return line.text().indexOf('@') >= 0;
      }
      names += line.name(i) ? 1 : 0;
    }
    return names > 0 && !line.closed();
  }

  private static boolean fits(PageLine line, int i, int names) {
    Matches matches = line.matches();
    return !line.tokens().wordlike(i)
        || line.tokens().capital(i)
        || names > 0 && line.tokens().digits(i)
        || particle(line, i)
        || matches.has(i, Concept.COORDINATOR)
        || matches.has(i, Concept.AT)
        || matches.has(i, Concept.TITLE);
  }

  /// A small word of names.
  static boolean particle(PageLine line, int i) {
    return line.matches().has(i, Concept.PARTICLE);
  }

  /// Two or three words with capitals, and particles between them: "Roos van Aken". What the person
  /// is may follow a comma: "Jane Doe, health correspondent".
  static boolean isName(PageLine line) {
    int names = 0;
    for (int i = line.first(); i < line.count(); i++) {
      if (line.tokens().is(i, ',') && names >= 2) {
        return isRole(line, i + 1);
      }
      boolean initial = line.tokens().is(i, '.') && i > 0 && shortWord(line, i - 1);
      if (line.name(i)) {
        names++;
      } else if (!initial && (names == 0 || !particle(line, i))) {
        return false;
      }
    }
    return (names == 2 || names == NAME) && line.name(line.count() - 1);
  }

  static boolean shortWord(PageLine line, int i) {
    return i >= 0
        && i < line.count()
        && line.tokens().capital(i)
        && line.tokens().end(i) - line.tokens().start(i) == 1;
  }

  /// A few words of which the last is a title or role.
  static boolean isRole(PageLine line) {
    return isRole(line, line.first());
  }

  private static boolean isRole(PageLine line, int from) {
    int words = 0;
    boolean role = false;
    for (int i = from; i < line.count(); i++) {
      if (line.tokens().wordlike(i)) {
        words++;
        role |= line.matches().has(i, Concept.TITLE) || line.hit(i, Concept.LINE) >= 0;
      } else if (!line.tokens().is(i, ',') && !line.tokens().is(i, '/')) {
        return false;
      }
    }
    return role && words <= ROLE;
  }

  /// The people a byline names: runs of names behind its marker, or of the whole line if it has
  /// none and is made of names, or those that stand alone between its separators; commas, signs and
  /// words like "and" stand between them. What a person is, a bracket, a date line's marker or a
  /// date ends them.
  static List<String> names(PageLine line) {
    int marker = marker(line);
    if (marker < 0 && !isName(line) && !areNames(line)) {
      return new NameRuns(line).alone();
    }
    return new NameRuns(line).from(marker < 0 ? line.first() : line.matches().end(marker));
  }

  /// Whether a line is made of several names of two or three words, with commas or words like "and"
  /// between them.
  static boolean areNames(PageLine line) {
    int names = 0;
    int runs = 0;
    for (int i = line.first(); i <= line.count(); i++) {
      boolean joint = i == line.count() || line.tokens().is(i, ',') || joins(line, i);
      if (joint) {
        if (names < 2 || names > NAME) {
          return false;
        }
        runs++;
        names = 0;
      } else if (line.name(i)) {
        names++;
      } else if (names == 0 || !particle(line, i)) {
        return false;
      }
    }
    return runs > 1 && runs <= MOST_NAMES;
  }

  /// The hit of a byline's marker anywhere in a line, or -1.
  private static int marker(PageLine line) {
    for (int i = line.first(); i < line.count(); i++) {
      int hit = line.hit(i, Concept.BYLINE);
      if (hit >= 0 && (i == line.first() || line.name(i))) {
        return hit;
      }
    }
    return -1;
  }

  static boolean joins(PageLine line, int i) {
    return line.matches().has(i, Concept.COORDINATOR);
  }
}

package org.sitrep.text;

import java.util.ArrayList;
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
  private static boolean particle(PageLine line, int i) {
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

  private static boolean shortWord(PageLine line, int i) {
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
  /// none and is a name; commas, signs and words like "and" stand between them, and what a person
  /// is ends them.
  static List<String> names(PageLine line) {
    int marker = marker(line);
    if (marker < 0 && !isName(line)) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    int start = -1;
    int count = 0;
    int end = -1;
    int i = marker < 0 ? line.first() : line.matches().end(marker);
    for (; i <= line.count(); i++) {
      boolean name =
          i < line.count() && line.name(i) && !line.tokens().allCaps(i) || shortWord(line, i);
      boolean inner =
          count > 0
              && i < line.count()
              && (particle(line, i) || line.tokens().is(i, '.') && shortWord(line, i - 1));
      if (name) {
        start = count == 0 ? i : start;
        count++;
        end = i;
      } else if (!inner) {
        if (count >= 2 && count <= MOST_NAMES) {
          names.add(line.text().substring(line.tokens().start(start), line.tokens().end(end)));
        }
        if (count == 0
            && i < line.count()
            && line.tokens().wordlike(i)
            && !names.isEmpty()
            && !joins(line, i)) {
          break;
        }
        count = 0;
      }
    }
    return names;
  }

  /// The hit of a byline's marker anywhere in a line, or -1.
  private static int marker(PageLine line) {
    for (int i = line.first(); i < line.count(); i++) {
      int hit = line.hit(i, Concept.BYLINE);
      if (hit >= 0 && (i == line.first() || line.hit(i, Concept.BYLINE) >= 0 && line.name(i))) {
        return hit;
      }
    }
    return -1;
  }

  private static boolean joins(PageLine line, int i) {
    return line.matches().has(i, Concept.COORDINATOR);
  }
}

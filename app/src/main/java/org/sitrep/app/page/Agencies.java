package org.sitrep.app.page;

import java.util.Optional;

/// Tells names of news agencies by their looks: few letters, all of them capitals, as `AFP` and
/// `PAP`.
final class Agencies {
  private static final int LEAST = 2;
  private static final int MOST = 6;

  private Agencies() {}

  /// Whether a name is a word of a few capitals and nothing else.
  static boolean isShort(String name) {
    return name.length() >= LEAST
        && name.length() <= MOST
        && name.chars().allMatch(Character::isUpperCase);
  }

  /// The name in a bracket that closes a line: `LYON, (AFP)`.
  static Optional<String> bracketed(String line) {
    int open = line.endsWith(")") ? line.lastIndexOf('(') : -1;
    return open < 0
        ? Optional.empty()
        : Optional.of(line.substring(open + 1, line.length() - 1)).filter(Agencies::isShort);
  }

  /// The last word of a credit, without signs around it, if it is such a name: `(avec AFP)`.
  static Optional<String> last(String credit) {
    int end = credit.length();
    while (end > 0 && !Character.isLetter(credit.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(credit.charAt(start - 1))) {
      start--;
    }
    return Optional.of(credit.substring(start, end)).filter(Agencies::isShort);
  }
}

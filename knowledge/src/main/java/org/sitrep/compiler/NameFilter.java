package org.sitrep.compiler;

/// Sorts out alternate names that no article would use for the place.
///
/// GeoNames lists codes of airports and ports, links, and letter-by-letter transliterations of
/// other scripts, which are written without a capital; all of these would turn ordinary words into
/// places.
final class NameFilter {
  private static final int LONGEST_CODE = 4;

  private NameFilter() {}

  /// Whether an alternate name is worth keeping.
  static boolean keeps(String name) {
    int letters = 0;
    int upper = 0;
    boolean latin = false;
    boolean digit = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      upper += Character.isUpperCase(c) ? 1 : 0;
      latin |= Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
      digit |= Character.isDigit(c);
    }
    if (letters < 2 || name.indexOf("://") >= 0 || name.indexOf('@') >= 0 || digit) {
      return false;
    }
    boolean code = upper == letters && letters <= LONGEST_CODE;
    return !latin || (upper > 0 && letters > 2 && !code);
  }
}

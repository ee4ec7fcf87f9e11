package org.sitrep.benchmark;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.Set;
import org.sitrep.pack.Fold;

/// Plain facts about how a name is spelled.
final class Spelling {
  private static final Set<UnicodeScript> SCRIPTS =
      Set.of(
          UnicodeScript.LATIN,
          UnicodeScript.ARABIC,
          UnicodeScript.CYRILLIC,
          UnicodeScript.GREEK,
          UnicodeScript.HEBREW);

  private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  private static final String VOWELS = "aeiouyw";
  private static final int LONGEST_CODE = 4;

  private Spelling() {}

  /// The script of the first letter, empty if names in it are not heard.
  static String script(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLetter(name.charAt(i))) {
        UnicodeScript script = UnicodeScript.of(name.charAt(i));
        return SCRIPTS.contains(script) ? script.name() : "";
      }
    }
    return "";
  }

  /// Whether the gazetteer would keep it: no code, no link, no transliteration without capitals.
  static boolean plausible(String name) {
    long letters = name.chars().filter(Character::isLetter).count();
    long upper = name.chars().filter(Character::isUpperCase).count();
    boolean odd = name.contains("://") || name.chars().anyMatch(c -> c == '@' || isDigit(c));
    boolean latin = script(name).equals("LATIN");
    boolean code = upper == letters && letters <= LONGEST_CODE;
    return letters > 2 && !odd && (!latin || upper > 0 && !code);
  }

  private static boolean isDigit(int c) {
    return Character.isDigit(c);
  }

  /// Its words, folded, with a blank between them.
  static String folded(String name) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      String fold = Fold.NAME.fold(String.valueOf(c == '`' ? '\'' : c));
      boolean part = fold.isEmpty() || Character.isLetter(fold.charAt(0));
      if (part) {
        out.append(fold);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }

  /// The plain skeleton: ICU's romanisation without vowels, doubled letters and all but letters.
  static String skeleton(String name) {
    String latin = Fold.NAME.fold(LATIN.transliterate(name));
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < latin.length(); i++) {
      char c = latin.charAt(i);
      boolean doubled = !out.isEmpty() && out.charAt(out.length() - 1) == c;
      if (Character.isLetter(c) && VOWELS.indexOf(c) < 0 && !doubled) {
        out.append(c);
      }
    }
    return out.toString();
  }
}

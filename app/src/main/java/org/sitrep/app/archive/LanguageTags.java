package org.sitrep.app.archive;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the language that a tool names in its own way: `en-GB`, `eng`, `ger`, `nob_Latn`,
/// `English`. Safe for use by many threads.
///
/// The codes of ISO 639 and their older forms are those of the Unicode CLDR, the English names
/// those of the Java platform.
public final class LanguageTags {
  private static final int LONGEST = 40;

  private final Set<String> known;
  private final Map<String, String> names = new HashMap<>();

  /// Takes the tags of the languages that are known.
  public LanguageTags(Set<String> known) {
    this.known = Set.copyOf(known);
    for (String tag : known) {
      String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
      names.put(name.toLowerCase(Locale.ROOT), tag);
    }
  }

  /// The known tag; empty if the language is not known.
  public Optional<String> of(String told) {
    String name = told.strip();
    if (name.isEmpty() || name.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<String> plain = plain(name);
    if (plain.isPresent()) {
      return plain;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    String code = ULocale.createCanonical(lower.replace('-', '_')).getLanguage();
    return Optional.ofNullable(names.get(lower))
        .or(() -> Optional.of(code).filter(known::contains));
  }

  /// A tag with a region counts as the language without it where only that is known.
  private Optional<String> plain(String tag) {
    int dash = tag.indexOf('-');
    String language = dash < 0 ? tag : tag.substring(0, dash);
    return Optional.of(tag)
        .filter(known::contains)
        .or(() -> Optional.of(language).filter(known::contains));
  }
}

package org.sitrep.app.page;

import java.net.URI;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Cuts the name of a site off a title: the part before the first or behind the last separator, if
/// it is like a name the page gives itself or like its host.
final class SiteName {
  private static final double LIKE = 0.6;
  private static final int SPELT = 5;
  private static final int ARTICLE = 3;
  private static final String SIGNS = "|-\u2013\u2014\u00B7\u2022\u00BB\u00AB\u203A/:";

  private final List<Name> names = new ArrayList<>();
  private final String host;

  /// The letters of the host's own part, without those before and behind it.
  private final String label;

  /// A name that the page gives its site.
  private record Name(String letters, Likeness words) {
    static Name of(String name) {
      return new Name(SiteName.letters(name), Likeness.of(name));
    }
  }

  /// @param names what the page calls its site
  SiteName(List<String> names, Optional<URI> address) {
    names.stream().distinct().map(Name::of).forEach(this.names::add);
    this.host = address.map(URI::getHost).map(SiteName::letters).orElse("");
    this.label = address.map(URI::getHost).map(SiteName::label).orElse("");
  }

  /// The longest part of a host before its ending: `www.the-bay.co.example` has `thebay`.
  private static String label(String host) {
    String[] parts = host.split("\\.");
    String longest = "";
    for (int i = 0; i < parts.length - 1; i++) {
      longest = parts[i].length() > longest.length() ? parts[i] : longest;
    }
    return letters(longest);
  }

  /// Whether the host's own part is long enough to be a name spelt out.
  boolean isSpelt() {
    return label.length() >= SPELT;
  }

  /// Whether a name is spelt as the host's own part is, but for marks on letters and an article of
  /// a letter or more before it.
  boolean spells(String name) {
    if (!isSpelt()) {
      return false;
    }
    String bare = plain(name);
    boolean whole = bare.equals(label);
    boolean less = bare.length() - label.length() <= ARTICLE && bare.endsWith(label);
    return whole || less;
  }

  /// Whether a name holds the host's own part, or is a part of it.
  boolean isHeld(String name) {
    String bare = plain(name);
    return isSpelt() && !bare.isEmpty() && (bare.contains(label) || label.contains(bare));
  }

  private static String plain(String name) {
    String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < apart.length(); i++) {
      if (Character.getType(apart.charAt(i)) != Character.NON_SPACING_MARK) {
        letters.append(apart.charAt(i));
      }
    }
    return letters(letters.toString());
  }

  String cut(String title) {
    String cut = Spaces.single(title);
    for (int times = 0; times < 3; times++) {
      int last = lastSign(cut);
      int first = firstSign(cut);
      if (last > 0 && isName(cut.substring(last + 1))) {
        cut = trimmed(cut.substring(0, last));
      } else if (first > 0 && isName(cut.substring(0, first))) {
        cut = trimmed(cut.substring(first + 1));
      } else {
        return cut;
      }
    }
    return cut;
  }

  /// The part behind the last separator, or else before the first, that is not within `headline`.
  static Optional<String> beside(String told, String headline) {
    String title = told.replace("::", "|");
    int last = lastSign(title);
    int first = firstSign(title);
    if (last < 0) {
      return Optional.empty();
    }
    String behind = trimmed(title.substring(last + 1));
    String before = trimmed(title.substring(0, first));
    return headline.contains(behind) || Shingles.alike(behind, headline) > LIKE
        ? Optional.of(before).filter(part -> !headline.contains(part))
        : Optional.of(behind);
  }

  /// A title without a last part of a few words behind a dash or bar, which is most often the
  /// site's name.
  static String withoutLast(String title) {
    int last = lastSign(title);
    boolean dash = last > 0 && title.charAt(last) != ':' && title.charAt(last) != '/';
    String behind = dash ? title.substring(last + 1) : title;
    boolean few = Shingles.words(behind).size() <= 5 && behind.length() * 2 < title.length();
    return dash && few ? trimmed(title.substring(0, last)) : title;
  }

  /// Whether a text is the site's name.
  boolean isName(String text) {
    String bare = letters(text);
    if (bare.isEmpty()) {
      return true;
    }
    return bare.length() > 3 && host.contains(bare)
        || spells(text)
        || isNamed(bare, Likeness.of(text));
  }

  private boolean isNamed(String bare, Likeness words) {
    for (Name name : names) {
      if (name.letters().equals(bare) || name.words().to(words) >= LIKE) {
        return true;
      }
    }
    return false;
  }

  /// Whether a text holds the site's name, as that of its publisher does.
  boolean holds(String text) {
    String bare = letters(text);
    return names.stream()
        .map(Name::letters)
        .anyMatch(name -> name.length() > 4 && bare.contains(name));
  }

  private static String trimmed(String text) {
    String trimmed = text.strip();
    while (!trimmed.isEmpty() && SIGNS.indexOf(trimmed.charAt(trimmed.length() - 1)) >= 0) {
      trimmed = trimmed.substring(0, trimmed.length() - 1).strip();
    }
    return trimmed;
  }

  private static int lastSign(String title) {
    for (int i = title.length() - 2; i > 0; i--) {
      if (isSign(title, i)) {
        return i;
      }
    }
    return -1;
  }

  private static int firstSign(String title) {
    for (int i = 1; i < title.length() - 1; i++) {
      if (isSign(title, i)) {
        return i;
      }
    }
    return -1;
  }

  /// A separator has a blank on either side; bar and colon need none before them.
  private static boolean isSign(String title, int i) {
    char c = title.charAt(i);
    boolean before = title.charAt(i - 1) == ' ' || c == '|' || c == ':';
    boolean after = title.charAt(i + 1) == ' ' || c == '|';
    return SIGNS.indexOf(c) >= 0 && before && after;
  }

  static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    String small = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < small.length(); i += Character.charCount(small.codePointAt(i))) {
      int letter = small.codePointAt(i);
      if (Character.isLetterOrDigit(letter)) {
        letters.appendCodePoint(letter);
      }
    }
    return letters.toString();
  }
}

package org.sitrep.app.page;

import java.util.HashMap;
import java.util.Map;

/// What an element is by its tag to one who gathers the words of a page.
enum Make {
  /// Its content is no text of the page.
  SKIPPED,
  /// A line break.
  BREAK,
  /// A line across the page.
  RULE,
  /// A picture, which stands within a line.
  PICTURE,
  /// It stands within a line.
  INLINE,
  /// It holds a run of words, within which junk is left out rather than set apart.
  RUN,
  /// It stands apart from what is before and behind it.
  BLOCK;

  private static final Map<String, Make> KNOWN = new HashMap<>();

  static {
    KNOWN.put("br", BREAK);
    KNOWN.put("hr", RULE);
    know(PICTURE, "img amp-img");
    know(RUN, "p h1 h2 h3 h4 h5 h6 li td th blockquote dd dt");
    know(
        SKIPPED,
        "script style noscript head iframe svg math object canvas button select textarea input"
            + " datalist map audio video amp-ad amp-sticky-ad amp-social-share amp-embed"
            + " amp-analytics amp-consent dialog progress meter frameset applet rp rt title");
    know(
        INLINE,
        "a b i em strong span small sub sup u s del ins mark abbr cite q code kbd time font big tt"
            + " label bdi bdo data dfn var samp wbr ruby rb acronym strike nobr picture source meta"
            + " link amp-fit-text g-emoji");
  }

  private static void know(Make make, String tags) {
    for (String tag : tags.split(" ")) {
      KNOWN.put(tag, make);
    }
  }

  /// @param tag in lower case
  static Make of(String tag) {
    return KNOWN.getOrDefault(tag, BLOCK);
  }

  boolean inline() {
    return this == INLINE || this == PICTURE;
  }
}

package org.sitrep.app.page;

import org.jsoup.Jsoup;

/// The crudest of baselines: every `p` of the page.
final class AllParagraphs {
  private AllParagraphs() {}

  static String text(String html) {
    return String.join("\n\n", Jsoup.parse(html).select("p").eachText());
  }
}

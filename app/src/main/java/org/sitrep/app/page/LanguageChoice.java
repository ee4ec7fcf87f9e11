package org.sitrep.app.page;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/// The language a page says it is in, if it is known.
final class LanguageChoice {
  private final Set<String> languages;

  LanguageChoice(Set<String> languages) {
    this.languages = languages;
  }

  Optional<Told<String>> choose(Witnesses witnesses) {
    Optional<Element> html = witnesses.outline().inventory().root();
    Optional<String> root = html.map(element -> element.attr("lang"));
    Optional<String> xml = html.map(element -> element.attr("xml:lang"));
    return told("html", root)
        .or(() -> told("html", xml))
        .or(() -> told("json-ld", witnesses.linkedText("inLanguage")))
        .or(() -> told("opengraph", witnesses.head().first("og:locale")))
        .or(
            () ->
                told(
                    "meta", witnesses.head().first("content-language", "dc.language", "language")));
  }

  private Optional<Told<String>> told(String by, Optional<String> tag) {
    return tag.flatMap(this::known).map(known -> new Told<>(by, known, 1));
  }

  /// `no` is what pages in Norwegian say that do not tell which; most are in Bokmål.
  private Optional<String> known(String told) {
    String tag = told.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    int dash = tag.indexOf('-');
    String main = dash < 0 ? tag : tag.substring(0, dash);
    String known = main.equals("no") ? tag.contains("-ny") ? "nn" : "nb" : main;
    return languages.contains(known) ? Optional.of(known) : Optional.empty();
  }
}
